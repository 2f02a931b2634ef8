import jsonld from "jsonld";
import { isList, isObject } from "../../../src/domain/report/json";
import {
  annotationVocabulary,
  cito,
  citoTerms,
  schemaOrg,
  schemaVocabulary,
  type Vocabulary,
  webAnnotation,
} from "./vocabulary";

type Node = Record<string, unknown>;

/**
 * Everything that a machine would trip over in a piece of JSON-LD: a term that is lost or that no vocabulary has, one that
 * stands on what it does not belong to, and a value that it does not take. The processor gets no answer from the network.
 */
export async function graphFaults(graph: object): Promise<string[]> {
  try {
    const nodes = await jsonld.flatten(graph, null, {
      base: "https://base.example/",
      safe: true,
      documentLoader: async (url) => {
        if (url !== "https://schema.org") throw new Error(`${url} is asked for.`);
        return { documentUrl: url, document: { "@context": schemaContext } };
      },
    });
    const typesById = new Map(nodes.map((node) => [node["@id"], typesOf(node)]));
    return nodes.flatMap((node) => nodeFaults(node, typesById));
  } catch (error) {
    return [String(error), JSON.stringify(error)];
  }
}

// As schema.org writes its own, but without a catch-all: a term that it does not list is lost, and the processor says so.
const schemaContext = Object.fromEntries(
  schemaVocabulary.terms
    .filter((term) => term.startsWith(schemaOrg))
    .map((term) => [term.slice(schemaOrg.length), { "@id": term, ...coercion(schemaVocabulary.ranges(term)) }]),
);

function coercion(ranges: readonly string[]): { "@type"?: string } {
  if (ranges.includes(`${schemaOrg}Text`)) return {};
  if (ranges.includes(`${schemaOrg}URL`)) return { "@type": "@id" };
  return ranges.includes(`${schemaOrg}Date`) ? { "@type": `${schemaOrg}Date` } : {};
}

function nodeFaults(node: Node, typesById: ReadonlyMap<unknown, string[]>): string[] {
  const types = typesOf(node);
  const properties = Object.entries(node).filter(([key]) => !key.startsWith("@"));
  return [
    ...types.flatMap(termFaults),
    ...properties.flatMap(([property, values]) => [
      ...[property, ...termsAmong(values)].flatMap(termFaults),
      ...(property.startsWith(schemaOrg) ? schemaFaults(property, types, isList(values) ? values : [], typesById) : []),
    ]),
  ];
}

/** The terms that a thing is said to be described by: a motivation, a kind of citation. */
function termsAmong(values: unknown): string[] {
  const ids = isList(values) ? values.flatMap((value) => (isObject(value) ? String(value["@id"]) : [])) : [];
  return ids.filter((id) => [schemaOrg, webAnnotation, cito].some((namespace) => id.startsWith(namespace)));
}

function termFaults(term: string): string[] {
  if (term.startsWith(cito)) return citoTerms.includes(term) ? [] : [`CiTO has no ${term}`];
  const vocabulary = vocabularyOf(term);
  if (!vocabulary?.has(term)) return [`no vocabulary has ${term}`];
  if (vocabulary.isSuperseded(term)) return [`${term} is superseded`];
  return /Review|Rating|rating/.test(term) ? [`${term} rates`] : [];
}

function vocabularyOf(term: string): Vocabulary | undefined {
  if (term.startsWith(schemaOrg)) return schemaVocabulary;
  return term.startsWith(webAnnotation) ? annotationVocabulary : undefined;
}

function schemaFaults(
  property: string,
  types: readonly string[],
  values: readonly unknown[],
  typesById: ReadonlyMap<unknown, string[]>,
): string[] {
  const kinds = types.flatMap((type) => schemaVocabulary.withAncestors(type));
  const belongs = schemaVocabulary.domains(property).some((domain) => kinds.includes(domain));
  const fits = values.every((value) => isObject(value) && takes(property, value, typesById));
  return [
    ...(belongs ? [] : [`${property} stands on ${types.join(", ") || "a thing without a type"}`]),
    ...(fits ? [] : [`${property} does not take ${JSON.stringify(values)}`]),
  ];
}

function takes(property: string, value: Node, typesById: ReadonlyMap<unknown, string[]>): boolean {
  const ranges = schemaVocabulary.ranges(property).map((range) => range.slice(schemaOrg.length));
  if ("@value" in value) {
    const isOf = (...names: string[]) => names.some((name) => ranges.includes(name));
    if (typeof value["@value"] === "number") return isOf("Number", "Integer");
    return isOf("Text") || (isOf("Date", "DateTime") && /^\d{4}(-\d{2}){0,2}$/.test(String(value["@value"])));
  }
  const kinds = (typesById.get(value["@id"]) ?? []).flatMap((type) => schemaVocabulary.withAncestors(type));
  // What is only named here is described elsewhere; and of a mere thing it is not known what it is.
  if (kinds.every((kind) => kind === `${schemaOrg}Thing`)) return ranges.some((range) => range !== "Text");
  return ranges.includes("URL") || kinds.some((kind) => ranges.includes(kind.slice(schemaOrg.length)));
}

function typesOf(node: Node): string[] {
  return isList(node["@type"]) ? node["@type"].map(String) : [];
}
