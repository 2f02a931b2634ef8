import type { ClaimId, RelationId, ReportId, SectionSlug, SourceId } from "./schema.ts";

/** What may differ from one address to another of the same kind: “:claim” within a template. */
type Parts = { report: ReportId; section: SectionSlug; claim: ClaimId; relation: RelationId; source: SourceId };

/** The parts of a template in their order, as whoever makes an address hands them over. */
type GivenParts<Template extends string> = Template extends `${string}:${infer Name}/${infer Rest}`
  ? [Name extends keyof Parts ? Parts[Name] : never, ...GivenParts<Rest>]
  : [];

type PartNames<Template extends string> = Template extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartNames<Rest>
  : never;

/** The parts of an address as they were read. Whether there is such a thing is for the data to say. */
export type FoundParts<Template extends string> = { readonly [Name in PartNames<Template>]: string };

/** A kind of address, made and read by one template: “/reports/:report/claims/:claim/”. */
export type Address<Template extends string> = {
  readonly template: Template;
  /** The address of these parts. */
  readonly path: (...parts: GivenParts<Template>) => string;
  /** The parts of a path that is an address of this kind. */
  readonly match: (path: string) => FoundParts<Template> | undefined;
  /** How far a path is an address of this kind, wherever it leads on to from there. */
  readonly findBeginning: (path: string) => string | undefined;
};

/** A kind of address; “list” where further pages of a long list stand below it. */
export function address<const Template extends string>(template: Template, extent?: "list"): Address<Template>;
export function address(template: string, extent?: "list") {
  // No id holds an underscore, so that a further page is never taken for a thing of its own.
  const beginning = `^${template.replace(/:(\w+)/g, "(?<$1>[^/_]+)")}`;
  const whole = new RegExp(`${beginning}${extent ? `(${furtherPage})?` : ""}$`, "i");
  return {
    template,
    path: (...parts: readonly string[]) => parts.reduce((path, part) => path.replace(/:\w+/, part), template),
    match: (path: string) => {
      const found = whole.exec(path);
      return found ? { ...found.groups } : undefined;
    },
    findBeginning: (path: string) => new RegExp(beginning, "i").exec(path)?.[0],
  };
}

/** How the address of a further page of a long list ends. No id holds an underscore, so none can ever meet it. */
const furtherPage = "page_\\d+/";

/** The address of a page of the long list that begins at `path`. */
export function numberedPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page_${number}/`;
}

/** A part of a long list, and which of how many it is. */
export type NumberedPart<Entry> = { entries: Entry[]; number: number; count: number };

/** A long list in parts of at most so many entries; one part at least, since an empty list has its page too. */
export function partIntoPages<Entry>(entries: readonly Entry[], most: number): NumberedPart<Entry>[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, index) => ({
    entries: entries.slice(index * most, (index + 1) * most),
    number: index + 1,
    count,
  }));
}
