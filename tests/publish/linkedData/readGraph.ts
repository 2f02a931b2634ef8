import { isList, isObject } from "../../../src/domain/report/json";
import type { JsonLd } from "../../../src/publish/linkedData/jsonLd";

type Found = Record<string, unknown>;

/** Every thing of a type in a graph, those within others included, as a machine that reads the text gets them. */
export function allOfType(graph: JsonLd, type: string): Found[] {
  return nodesIn(JSON.parse(JSON.stringify(graph["@graph"]))).filter((node) => [node["@type"]].flat().includes(type));
}

/** The one thing of a type; a test fails where there is none, or more than one. */
export function oneOfType(graph: JsonLd, type: string): Found {
  const [found, ...others] = allOfType(graph, type);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} things are a ${type}.`);
  return found;
}

function nodesIn(value: unknown): Found[] {
  if (isList(value)) return value.flatMap(nodesIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}
