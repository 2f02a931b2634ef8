import { isList, isObject, isSameJson } from "./json.ts";

/** An entry as it was published before, under the id that it had then. */
export type EarlierEntry = { id: string; names: string[]; fields: Record<string, unknown> };

/**
 * What later versions of a report must not lose. It is read leniently, since the format may have moved on after it was
 * published.
 */
export type EarlierReport = {
  claims: EarlierEntry[];
  relations: EarlierEntry[];
  omissions: EarlierEntry[];
  sections: string[];
  /** What is no entry: title, paragraphs, sections, each under its name (ownParts). */
  own: Record<string, unknown>;
  revisions: unknown[];
};

export type EarlierSources = { sources: string[]; entries: EarlierEntry[] };

export type EarlierRecord = Record<"rows" | "series" | "publishers" | "threads", EarlierEntry[]> & {
  revisions: unknown[];
};

/** A report as published before, from its JSON; whatever does not look like an entry is left out. */
export function readEarlierReport(json: unknown): EarlierReport {
  const report = isObject(json) ? json : {};
  return {
    claims: entries(report.claims),
    relations: entries(report.relations),
    omissions: entries(report.omissions),
    sections: texts(objects(report.sections).map((section) => section.slug)),
    own: ownParts(report),
    revisions: isList(report.revisions) ? report.revisions : [],
  };
}

/** The ids of the sources as published before, from the JSON of their file. */
export function readEarlierSources(json: unknown): EarlierSources {
  const found = isObject(json) ? entries(json.sources) : [];
  return { sources: found.map(({ id }) => id), entries: found };
}

/** A record as published before, from its JSON. */
export function readEarlierRecord(json: unknown): EarlierRecord {
  const record = isObject(json) ? json : {};
  return {
    rows: entries(record.rows),
    series: entries(record.series),
    publishers: entries(record.publishers),
    threads: entries(record.threads),
    revisions: isList(record.revisions) ? record.revisions : [],
  };
}

// These are entries with revisions of their own, or say what the file is.
const noOwnPart: ReadonlySet<string> = new Set([
  "$schema",
  "format",
  "id",
  "claims",
  "relations",
  "omissions",
  "revisions",
  "article",
]);

/** What a report says beside its entries, by the field: “title”, “article.paragraphs”. */
export function ownParts(report: object): Record<string, unknown> {
  const { article = {}, ...rest }: { article?: unknown } = { ...report };
  const own = Object.entries(rest).flatMap(([name, value]) => {
    if (noOwnPart.has(name)) return [];
    // Which claims a section shows follows from them, and from their names.
    return [[name, name === "sections" ? objects(value).map(({ claims, ...section }) => section) : value]];
  });
  const ofArticle = isObject(article) ? Object.entries(article).map(([name, value]) => [`article.${name}`, value]) : [];
  return Object.fromEntries([...own, ...ofArticle]);
}

/** The fields of an entry that are not as they were published: taken away, changed or added. */
export function changedFields({ fields }: EarlierEntry, entry: object): string[] {
  const now: Record<string, unknown> = { ...entry };
  const names = [...Object.keys(now), ...Object.keys(fields).filter((name) => !Object.hasOwn(now, name))];
  return names.filter((name) => !isSameJson(fields[name], now[name]));
}

function entries(json: unknown): EarlierEntry[] {
  return objects(json).flatMap((fields) => {
    const { id, aliases } = fields;
    return typeof id === "string" ? [{ id, names: [id, ...(isList(aliases) ? texts(aliases) : [])], fields }] : [];
  });
}

function objects(json: unknown): Record<string, unknown>[] {
  return isList(json) ? json.filter(isObject) : [];
}

function texts(list: readonly unknown[]): string[] {
  return list.filter((entry) => typeof entry === "string");
}
