import { childOf, isList, isObject, valueAt } from "./json.ts";
import type { DataPart, DataPath } from "./problem.ts";
import { type ReportRecord, recordSchema } from "./recordSchema.ts";
import {
  type Report,
  reportSchema,
  type SchemaIssue,
  type SiteFile,
  type Source,
  siteFileSchema,
  sourcesFileSchema,
} from "./schema.ts";
import type { FileKind } from "./schemaField.ts";
import { explainIssues, type SchemaProblem } from "./schemaProblem.ts";

/** What could be read of a file. Only a whole one may be published; the rest is there so that rules find all they can. */
export type Reading<Content> = {
  content: Content;
  isWhole: boolean;
  problems: SchemaProblem[];
  unread: ReadonlySet<DataPart>;
  unreadIds: ReadonlySet<string>;
  /** Turns a place in `content` into the same place in the file, where entries may stand that could not be read. */
  toFilePath: (at: DataPath) => DataPath;
};

/** Turns the contents of one report file into a report, as far as it can be read, with everything that is wrong with its shape. */
export function parseReport(json: unknown): Reading<Report> {
  const reading = read(json, "report", reportSchema, partialReport, unreadReport);
  const unread = new Set<DataPart>(reportParts.filter((part) => reading.unreadFields.has(part)));
  if (!reading.isEveryIdKnown) unread.add("ids");
  // That what stands in for the outlet is not among the sources is no second mistake.
  const outlets = reading.unreadFields.has("outlet") ? [unreadReport.article.outlet] : [];
  return { ...reading, unread, unreadIds: new Set([...reading.unreadIds, ...outlets]) };
}

/** Turns the contents of data/sources.json into its sources, as far as they can be read. */
export function parseSources(json: unknown): Reading<Source[]> {
  const unreadSources = { $schema: "unread", sources: [] };
  const { content, ...reading } = read(json, "sources", sourcesFileSchema, partialSources, unreadSources);
  const unread = new Set<DataPart>(reading.isEveryIdKnown ? [] : ["sources", "ids"]);
  return { ...reading, content: content.sources, unread };
}

/** Turns the contents of a file of data/records into a record, as far as it can be read. */
export function parseRecord(json: unknown): Reading<ReportRecord> {
  const reading = read(json, "record", recordSchema, partialRecord, unreadRecord);
  return { ...reading, unread: new Set<DataPart>(reading.isWhole ? [] : ["record"]) };
}

/** Turns the contents of data/site.json into what the site says of itself, as far as it can be read. */
export function parseSite(json: unknown): Reading<SiteFile> {
  const unreadSite = { $schema: "unread", name: "unread", address: null, errors: null };
  return { ...read(json, "site", siteFileSchema, siteFileSchema, unreadSite), unread: new Set() };
}

/** Why a file’s format cannot be read, or undefined where it can. */
export function findUnknownFormat(json: unknown, readable: readonly number[]): string | undefined {
  const format = childOf(json, "format");
  if (readable.some((known) => known === format)) return undefined;
  const read = `The formats that are read: ${readable.join(", ")}.`;
  return format === undefined
    ? `It does not name its format. ${read}`
    : `Format ${JSON.stringify(format)} is unknown. ${read}`;
}

/** Stands in for what cannot be read of a report, so that the rules can still judge the rest: it gives them nothing to find. */
const unreadReport = {
  $schema: "unread",
  format: 1,
  id: "unread",
  lang: "en",
  title: "Unread",
  summary: "Unread.",
  transcribed: "2000-01-01",
  article: {
    outlet: "unread",
    reference: "unread",
    headline: null,
    lang: "en",
    url: "https://unread.example",
    published: { value: "2000-01-01", asWritten: null, basis: "inferred", reason: "Unread." },
    paragraphs: ["Unread."],
    leftAside: [],
  },
  sections: [],
  claims: [],
  relations: [],
  omissions: [],
  revisions: [],
};

const unreadRecord = {
  ...{ $schema: "unread", format: 1, report: "unread", lang: "en", begun: "2000-01-01" },
  ...{ question: "Unread?", answer: "Unread.", method: "Unread." },
  ...{ publishers: [], threads: [], rows: [], series: [], revisions: [] },
};

// These lists may not be empty in a file, but it may be that no entry of them can be read.
const { sections, claims, revisions } = reportSchema.shape;
const partialReport = reportSchema.extend({
  sections: sections.element.array(),
  claims: claims.element.array(),
  revisions: revisions.element.array(),
});
const partialSources = sourcesFileSchema.extend({ sources: sourcesFileSchema.shape.sources.element.array() });

const { publishers, threads, rows } = recordSchema.shape;
const partialRecord = recordSchema.extend({
  publishers: publishers.element.array(),
  threads: threads.element.array(),
  rows: rows.element.array(),
  revisions: recordSchema.shape.revisions.element.array(),
});

const listsWithIds = ["claims", "relations", "omissions", "sections", "sources"];
const reportParts = ["paragraphs", "leftAside", "claims", "relations", "omissions", "sections", "revisions"] as const;

/** What reading needs of a schema: whether a value fits it, and the parts by which a value that does not is read. */
type Shape = {
  safeParse(json: unknown): { success: boolean };
  shape?: Readonly<Record<string, Shape>>;
  element?: Shape;
};

type Schema<Content> = Omit<Shape, "safeParse"> & {
  safeParse(json: unknown): { success: true; data: Content } | { success: false; error: { issues: SchemaIssue[] } };
};

/** Reads a file whole; or else what of it fits, with `unread` in the place of fields and without the entries that do not. */
function read<Content>(
  json: unknown,
  kind: FileKind,
  schema: Schema<Content>,
  partial: { parse(json: unknown): Content },
  unread: unknown,
) {
  const given = schema.safeParse(json);
  const issues = given.success ? [] : given.error.issues;
  const around = readAround(schema, withoutUnknownFields(json, issues), unread);
  return {
    ...around,
    content: given.success ? given.data : partial.parse(around.mended),
    isWhole: given.success,
    problems: explainIssues(issues, json, kind),
  };
}

/**
 * The same JSON without the fields that the schema does not know. The unknown field is a fault and is told as one; it
 * must not keep the rules from reading what stands beside it. What is given is left as it is.
 */
function withoutUnknownFields(json: unknown, issues: readonly SchemaIssue[]): unknown {
  const copy = structuredClone(json);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const owner = valueAt(copy, issue.path);
    if (isObject(owner)) for (const key of issue.keys) delete owner[key];
  }
  return copy;
}

/** Reads by the shape of a schema, field by field and entry by entry, around whatever does not fit. */
function readAround(schema: Shape, json: unknown, unread: unknown) {
  const unreadFields = new Set<string>();
  const unreadIds = new Set<string>();
  const places = new Map<string, number[]>();
  let isEveryIdKnown = true;

  function readField(name: string, field: Shape, value: unknown, otherwise: unknown): unknown {
    if (field.safeParse(value).success) return value;
    if (field.shape !== undefined) {
      const inner = Object.entries(field.shape).map(([within, shape]) => {
        return [within, readField(within, shape, childOf(value, within), childOf(otherwise, within))];
      });
      return Object.fromEntries(inner);
    }
    unreadFields.add(name);
    const isListOfEntries = isList(otherwise) && otherwise.length === 0;
    return field.element && isListOfEntries ? readList(name, field.element, value) : otherwise;
  }

  function readList(name: string, element: Shape, value: unknown): unknown[] {
    const entries = isList(value) ? [...value.entries()] : [];
    const fitting = entries.filter(([, entry]) => element.safeParse(entry).success);
    const unreadEntries = entries.filter((entry) => !fitting.includes(entry)).map(([, entry]) => idsOf(entry));
    for (const id of unreadEntries.flat()) unreadIds.add(id);
    const isNameless = !isList(value) || unreadEntries.some((ids) => ids.length === 0);
    if (isNameless && listsWithIds.includes(name)) isEveryIdKnown = false;
    const indices = fitting.map(([index]) => index);
    places.set(name, indices);
    return fitting.map(([, entry]) => entry);
  }

  function toFilePath(at: DataPath): DataPath {
    const depth = at.findIndex((step) => typeof step === "number");
    const listed = places.get(String(at[depth - 1]));
    return at.map((step, index) => (index === depth ? (listed?.[Number(step)] ?? step) : step));
  }

  return { mended: readField("", schema, json, unread), unreadFields, unreadIds, isEveryIdKnown, toFilePath };
}

function idsOf(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const aliases = isList(entry.aliases) ? entry.aliases : [];
  return [entry.id, entry.slug, ...aliases].filter((id) => typeof id === "string");
}
