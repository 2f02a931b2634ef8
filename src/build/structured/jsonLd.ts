/** A value within JSON-LD; what is undefined is left out when it is written. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[] | undefined;

/** One thing that is described, by the terms of the vocabularies. */
export type JsonLdNode = { readonly [term: string]: JsonLdValue };

/** A whole description: several things that name each other by their ids. */
export type JsonLd = { "@context": typeof context; "@graph": readonly JsonLdNode[] };

export const context = [
  "https://schema.org",
  { oa: "http://www.w3.org/ns/oa#", cito: "http://purl.org/spar/cito/" },
] as const;

/** Things described together, under the vocabularies that they are described in. */
export function jsonLd(graph: readonly JsonLdNode[]): JsonLd {
  return { "@context": context, "@graph": graph };
}

/** A list, or nothing at all where it is empty: an empty list would say nothing in more words. */
export function orNothing<Value extends JsonLdValue>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * JSON-LD as text that may stand within `<script>`: nothing in it can end the element or open a comment, and no reader
 * of an older standard takes its line separators for the end of a line.
 */
export function serializeJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
