import { isList, isObject } from "./json.ts";

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
  revisions: unknown[];
};

export type EarlierSources = { sources: string[] };

export type EarlierRecord = { rows: EarlierEntry[]; revisions: unknown[] };

/** A report as published before, from its JSON; whatever does not look like an entry is left out. */
export function readEarlierReport(json: unknown): EarlierReport {
  const report = isObject(json) ? json : {};
  return {
    claims: entries(report.claims),
    relations: entries(report.relations),
    omissions: entries(report.omissions),
    sections: texts(objects(report.sections).map((section) => section.slug)),
    revisions: isList(report.revisions) ? report.revisions : [],
  };
}

/** The ids of the sources as published before, from the JSON of their file. */
export function readEarlierSources(json: unknown): EarlierSources {
  return { sources: isObject(json) ? entries(json.sources).map((entry) => entry.id) : [] };
}

/** A record as published before, from its JSON. */
export function readEarlierRecord(json: unknown): EarlierRecord {
  const record = isObject(json) ? json : {};
  return { rows: entries(record.rows), revisions: isList(record.revisions) ? record.revisions : [] };
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
