import { basename } from "node:path";
import { isObject } from "../../domain/report/json.ts";
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
import type { DataFile, DataFolder } from "../files/readData.ts";

/** A file of the data, parsed where it could be; what its fields and rules say against it comes later. */
export type ParsedFile<Content> = {
  file: DataFile;
  problems: PlacedProblem[];
  parsed: { document: JsonDocument; reading: Reading<Content> } | null;
};

export type Collection = {
  site: ParsedFile<SiteFile>;
  sources: ParsedFile<Source[]>;
  reports: ParsedFile<Report>[];
};

/** Every file of a data folder, opened and parsed. */
export function openCollection(data: DataFolder): Collection {
  return {
    site: parseFile(data.site, parseSite, () => []),
    sources: parseFile(data.sources, parseSources, () => []),
    reports: data.reports.map((file) => parseFile(file, parseReport, judgeHead)),
  };
}

/** What about a report must be known before its fields are read; `stops` where they then cannot be. */
type HeadProblem = { rule: FileRule; at: string; says: string; mend: string; stops: boolean };

function judgeHead(value: Record<string, unknown>, file: DataFile): HeadProblem[] {
  const unknown = findUnknownFormat(value);
  if (unknown !== undefined) {
    const mend = "Write a format that is read, or update this program.";
    return [{ rule: "format-is-known", at: "format", says: unknown, mend, stops: true }];
  }
  const name = basename(file.path);
  if (typeof value.id !== "string" || name === `${value.id}.json`) return [];
  const says = `The report “${value.id}” stands in a file called ${name}.`;
  const mend = `Call the file ${value.id}.json; or mend the id, if it was never published.`;
  return [{ rule: "file-is-named-after-its-id", at: "id", says, mend, stops: false }];
}

function parseFile<Content>(
  file: DataFile,
  parse: (json: unknown) => Reading<Content>,
  judge: (value: Record<string, unknown>, file: DataFile) => HeadProblem[],
): ParsedFile<Content> {
  const { document, problems } = openFile(file);
  if (document === null) return { file, problems, parsed: null };
  const { value } = document;
  const place = ({ rule, at, says, mend }: Omit<HeadProblem, "stops">) =>
    fileProblem(file.name, rule, { says, mend, ...positionIn(document, at === "" ? [] : [at], false) });
  if (!isObject(value)) {
    const says = "The file holds something other than one object.";
    const mend = "Write one object {…} with the fields of its format around everything.";
    return {
      file,
      problems: [...problems, place({ rule: "fields-fit-the-format", at: "", says, mend })],
      parsed: null,
    };
  }
  const head = judge(value, file);
  const isStopped = head.some(({ stops }) => stops);
  return {
    file,
    problems: [...problems, ...head.map(place)],
    parsed: isStopped ? null : { document, reading: parse(value) },
  };
}
