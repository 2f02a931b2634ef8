import { basename } from "node:path";
import { childOf, isObject } from "../../domain/report/json.ts";
import {
  findUnknownFormat,
  parseRecord,
  parseReport,
  parseSite,
  parseSources,
  type Reading,
} from "../../domain/report/parseReport.ts";
import { type ReportRecord, readableRecordFormats } from "../../domain/report/recordSchema.ts";
import { type Report, readableFormats, type SiteFile, type Source } from "../../domain/report/schema.ts";
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
  return parseFile(file, parseReport, (value) =>
    judgeHead(value, file, { what: "report", field: "id", readable: readableFormats }),
  );
}

/** Opens and parses a record, which is named after the report that it stands beside. */
export function openRecord(file: FoundFile): ParsedFile<ReportRecord> {
  return parseFile(file, parseRecord, (value) =>
    judgeHead(value, file, { what: "record", field: "report", readable: readableRecordFormats }),
  );
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

/** What is named in a file's head: the field that its own name follows, and the formats that are read. */
type HeadKind = { what: "report" | "record"; field: "id" | "report"; readable: readonly number[] };

function judgeHead(
  value: Record<string, unknown>,
  file: FoundFile,
  { what, field, readable }: HeadKind,
): HeadProblem[] {
  const unknown = findUnknownFormat(value, readable);
  if (unknown !== undefined) {
    const mend = "Write a format that is read, or update this program.";
    return [{ rule: "format-is-known", at: "format", says: unknown, mend, stops: true }];
  }
  const name = basename(file.path);
  const id = value[field];
  if (typeof id !== "string" || name === `${id}.json`) return [];
  const says = `The ${what} “${id}” stands in a file called ${name}.`;
  const mend = `Call the file ${id}.json; or mend “${field}”, if it was never published.`;
  return [{ rule: "file-is-named-after-its-id", at: field, says, mend }];
}

function parseFile<Content>(
  file: FoundFile,
  parse: (json: unknown) => Reading<Content>,
  judge: (value: Record<string, unknown>) => HeadProblem[] = () => [],
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
  const head = judge(value);
  const placed = head.map(({ rule, at, says, mend }) =>
    fileProblem(file.name, rule, { says, mend, ...positionIn(document, [at], false) }),
  );
  const parsed = head.some(({ stops }) => stops) ? null : { document, reading: parse(value) };
  return { file, problems: [...problems, ...placed], parsed };
}
