import { isList, isObject } from "./json.ts";
import { withoutUnknownFields } from "./knownFields.ts";
import type { DataPath, Part } from "./problem.ts";
import {
  type Report,
  readableFormats,
  reportSchema,
  type SchemaIssue,
  type SiteFile,
  type Source,
  siteFileSchema,
  sourcesFileSchema,
} from "./schema.ts";
import { explainIssues, type SchemaProblem } from "./schemaProblem.ts";
import { unreadReport } from "./unreadReport.ts";

/** What could be read of a file. Only a whole one may be published; the rest is there so that rules find all they can. */
export type Reading<Content> = {
  content: Content;
  isWhole: boolean;
  problems: SchemaProblem[];
  unread: ReadonlySet<Part>;
  unreadIds: ReadonlySet<string>;
  /** Turns a place in `content` into the same place in the file, where entries may stand that could not be read. */
  toFilePath: (at: DataPath) => DataPath;
};

/** Turns the contents of one report file into a report, as far as it can be read, with everything that is wrong with its shape. */
export function parseReport(json: unknown): Reading<Report> {
  const given = reportSchema.safeParse(json);
  if (given.success) return whole(given.data);
  const problems = explainIssues(given.error.issues, json, "report");
  const known = withoutUnknownFields(json, given.error.issues);
  const result = reportSchema.safeParse(known);
  if (result.success) return { ...whole(result.data), isWhole: false, problems };
  const shape = reportSchema.shape;
  const fields = isObject(known) ? known : {};
  const article = isObject(fields.article) ? fields.article : {};
  const lists = {
    claims: readList(shape.claims.element, fields.claims),
    relations: readList(shape.relations.element, fields.relations),
    omissions: readList(shape.omissions.element, fields.omissions),
    sections: readList(shape.sections.element, fields.sections),
    revisions: readList(shape.revisions.element, fields.revisions),
    leftAside: readList(shape.article.shape.leftAside.element, article.leftAside),
  };
  const head = unreadReport();
  const content: Report = {
    $schema: head.$schema,
    format: head.format,
    id: readField(shape.id, fields.id, head.id),
    lang: readField(shape.lang, fields.lang, head.lang),
    title: readField(shape.title, fields.title, head.title),
    summary: readField(shape.summary, fields.summary, head.summary),
    transcribed: readField(shape.transcribed, fields.transcribed, head.transcribed),
    article: {
      outlet: readField(shape.article.shape.outlet, article.outlet, head.article.outlet),
      reference: readField(shape.article.shape.reference, article.reference, head.article.reference),
      headline: readField(shape.article.shape.headline, article.headline, head.article.headline),
      lang: readField(shape.article.shape.lang, article.lang, head.article.lang),
      url: readField(shape.article.shape.url, article.url, head.article.url),
      published: readField(shape.article.shape.published, article.published, head.article.published),
      paragraphs: readField(shape.article.shape.paragraphs, article.paragraphs, head.article.paragraphs),
      leftAside: lists.leftAside.entries,
    },
    sections: lists.sections.entries,
    claims: lists.claims.entries,
    relations: lists.relations.entries,
    omissions: lists.omissions.entries,
    revisions: lists.revisions.entries,
  };
  const unread = new Set(result.error.issues.flatMap((issue) => partsOf(issue)));
  const named = [lists.claims, lists.relations, lists.omissions, lists.sections];
  if (named.some((list) => !list.isEveryIdKnown)) unread.add("ids");
  return {
    content,
    isWhole: false,
    problems,
    unread,
    unreadIds: new Set([head.article.outlet, ...named.flatMap((list) => list.unreadIds)]),
    toFilePath: (at) => {
      const list = partAt(at);
      return list === undefined || !(list in lists) ? at : moveIndex(at, lists[list].places);
    },
  };

  function partAt(at: DataPath): keyof typeof lists | undefined {
    if (at[0] === "article") return at[1] === "leftAside" ? "leftAside" : undefined;
    return listNames.find((name) => name === at[0]);
  }
}

/** Turns the contents of data/sources.json into its sources, as far as they can be read. */
export function parseSources(json: unknown): Reading<Source[]> {
  const given = sourcesFileSchema.safeParse(json);
  if (given.success) return whole(given.data.sources);
  const known = withoutUnknownFields(json, given.error.issues);
  const list = readList(sourcesFileSchema.shape.sources.element, isObject(known) ? known.sources : undefined);
  return {
    content: list.entries,
    isWhole: false,
    problems: explainIssues(given.error.issues, json, "sources"),
    unread: new Set<Part>(list.isEveryIdKnown ? [] : ["sources", "ids"]),
    unreadIds: new Set(list.unreadIds),
    toFilePath: (at) => moveIndex(at, list.places),
  };
}

/** Turns the contents of data/site.json into what the site says of itself, as far as it can be read. */
export function parseSite(json: unknown): Reading<SiteFile> {
  const given = siteFileSchema.safeParse(json);
  if (given.success) return whole(given.data);
  const { $schema, name, address, errors } = siteFileSchema.shape;
  const fields = isObject(json) ? json : {};
  const content: SiteFile = {
    $schema: readField($schema, fields.$schema, "unread"),
    name: readField(name, fields.name, "unread"),
    address: readField(address, fields.address, null),
    errors: readField(errors, fields.errors, null),
  };
  return { ...whole(content), isWhole: false, problems: explainIssues(given.error.issues, json, "site") };
}

/** Why a file’s format cannot be read, or undefined where it can. */
export function findUnknownFormat(json: unknown): string | undefined {
  const format = isObject(json) ? json.format : undefined;
  if (readableFormats.some((readable) => readable === format)) return undefined;
  const read = `The formats that are read: ${readableFormats.join(", ")}.`;
  return format === undefined
    ? `It does not name its format. ${read}`
    : `Format ${JSON.stringify(format)} is unknown. ${read}`;
}

const listNames = ["claims", "relations", "omissions", "sections", "revisions"] as const;

function whole<Content>(content: Content): Reading<Content> {
  return { content, isWhole: true, problems: [], unread: new Set(), unreadIds: new Set(), toFilePath: (at) => at };
}

/** What a schema is to the reading: a shape that fits or does not. */
type Shape<Value> = { safeParse(json: unknown): { success: true; data: Value } | { success: false } };

function readField<Value>(shape: Shape<Value>, json: unknown, otherwise: Value): Value {
  const result = shape.safeParse(json);
  return result.success ? result.data : otherwise;
}

type ReadList<Entry> = { entries: Entry[]; places: number[]; unreadIds: string[]; isEveryIdKnown: boolean };

function readList<Entry>(shape: Shape<Entry>, json: unknown): ReadList<Entry> {
  const list: ReadList<Entry> = { entries: [], places: [], unreadIds: [], isEveryIdKnown: isList(json) };
  for (const [index, entry] of isList(json) ? json.entries() : []) {
    const result = shape.safeParse(entry);
    if (result.success) {
      list.entries.push(result.data);
      list.places.push(index);
      continue;
    }
    const ids = idsOf(entry);
    list.unreadIds.push(...ids);
    if (ids.length === 0) list.isEveryIdKnown = false;
  }
  return list;
}

function idsOf(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const aliases = isList(entry.aliases) ? entry.aliases : [];
  return [entry.id, entry.slug, ...aliases].filter((id) => typeof id === "string");
}

function partsOf({ path }: SchemaIssue): Part[] {
  const [field, within] = path;
  const list = listNames.find((name) => name === field);
  if (list !== undefined) return [list];
  if (field !== undefined && field !== "article") return [];
  if (field === undefined) return [...listNames, "paragraphs", "leftAside"];
  if (within === undefined) return ["paragraphs", "leftAside"];
  return within === "paragraphs" || within === "leftAside" ? [within] : [];
}

function moveIndex(at: DataPath, places: readonly number[]): DataPath {
  return at.map((step, depth) => {
    const isIndex = typeof step === "number" && !at.slice(0, depth).some((earlier) => typeof earlier === "number");
    return isIndex ? (places[step] ?? step) : step;
  });
}
