import { basename } from "node:path";
import { childOf, isObject } from "../../domain/report/json.ts";
import {
  findUnknownFormat,
  parseReport,
  parseSite,
  parseSources,
  type Reading,
} from "../../domain/report/parseReport.ts";
import type { Report, SiteFile, Source } from "../../domain/report/schema.ts";
import type { FileRule } from "../../domain/rules/everyRule.ts";
import { openFile } from "../files/openFile.ts";
import { type JsonDocument, positionIn } from "../files/openJson.ts";
import { fileProblem, type PlacedProblem } from "../files/placedProblem.ts";
import type { FoundFile } from "../files/readData.ts";

/** A file of the data, parsed where it could be; what its fields and rules say against it comes later. */
export type ParsedFile<Content> = {
  file: FoundFile;
  problems: PlacedProblem[];
  parsed: { document: JsonDocument; reading: Reading<Content> } | null;
};

/** What a file holds, where all of it could be read. */
export function readWhole<Content>({ parsed }: ParsedFile<Content>): Content | null {
  return parsed?.reading.isWhole ? parsed.reading.content : null;
}

/** Opens and parses data/site.json. */
export function openSite(file: FoundFile): ParsedFile<SiteFile> {
  return parseFile(file, parseSite);
}

/** Opens and parses data/sources.json. */
export function openSources(file: FoundFile): ParsedFile<Source[]> {
  return parseFile(file, parseSources);
}

/** Opens and parses a report. */
export function openReport(file: FoundFile): ParsedFile<Report> {
  return parseFile(file, parseReport, judgeHead);
}

/** The id that a report gives itself, without a look at the rest; undefined where even that cannot be read. */
export function glanceAtId(file: FoundFile): string | undefined {
  try {
    const id = file.state === "read" && childOf(JSON.parse(new TextDecoder().decode(file.bytes)), "id");
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}

/** What about a report must be known before its fields are read; `stops` where they then cannot be. */
type HeadProblem = { rule: FileRule; at: string; says: string; mend: string; stops?: true };

function judgeHead(value: Record<string, unknown>, file: FoundFile): HeadProblem[] {
  const unknown = findUnknownFormat(value);
  if (unknown !== undefined) {
    const mend = "Write a format that is read, or update this program.";
    return [{ rule: "format-is-known", at: "format", says: unknown, mend, stops: true }];
  }
  const name = basename(file.path);
  if (typeof value.id !== "string" || name === `${value.id}.json`) return [];
  const says = `The report “${value.id}” stands in a file called ${name}.`;
  const mend = `Call the file ${value.id}.json; or mend the id, if it was never published.`;
  return [{ rule: "file-is-named-after-its-id", at: "id", says, mend }];
}

function parseFile<Content>(
  file: FoundFile,
  parse: (json: unknown) => Reading<Content>,
  judge: typeof judgeHead = () => [],
): ParsedFile<Content> {
  const { document, problems } = openFile(file);
  if (document === null) return { file, problems, parsed: null };
  const { value } = document;
  if (!isObject(value)) {
    const says = "The file holds something other than one object.";
    const mend = "Write one object {…} with the fields of its format around everything.";
    const place = positionIn(document, [], false);
    const misfit = fileProblem(file.name, "fields-fit-the-format", { says, mend, ...place });
    return { file, problems: [...problems, misfit], parsed: null };
  }
  const head = judge(value, file);
  const placed = head.map(({ rule, at, says, mend }) =>
    fileProblem(file.name, rule, { says, mend, ...positionIn(document, [at], false) }),
  );
  const parsed = head.some(({ stops }) => stops) ? null : { document, reading: parse(value) };
  return { file, problems: [...problems, ...placed], parsed };
}
