import type { DataPath } from "./problem";
import { type PublishedSchema, publishedSchemas } from "./schema";

const schemas = publishedSchemas();

/** What the schema says of one field: the names that may stand in it, whether it may be null, and what it means. */
export type SchemaField = { fieldSets: string[][]; mayBeNull: boolean; description: string | undefined };

/** What may stand at a place in a file of this kind; where the shape depends on a word, every shape together. */
export function describeField(kind: keyof typeof schemas, at: DataPath): SchemaField {
  let nodes = alternatives(schemas[kind]);
  let description: string | undefined;
  for (const step of at) {
    const below = nodes.flatMap((node) => {
      if (typeof step === "number") return Array.isArray(node.items) ? node.items : [node.items];
      return [node.properties?.[step]];
    });
    const known = below.filter((node) => typeof node === "object");
    description = known.find((node) => node.description !== undefined)?.description;
    nodes = known.flatMap(alternatives);
  }
  return {
    fieldSets: nodes.flatMap((node) => (node.properties ? [Object.keys(node.properties)] : [])),
    mayBeNull: nodes.some((node) => node.type === "null"),
    description,
  };
}

function alternatives(node: PublishedSchema): PublishedSchema[] {
  const either = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((option) => typeof option === "object");
  return either.length === 0 ? [node] : either.flatMap(alternatives);
}
