import { childOf, isObject } from "./json.ts";
import type { DataPath } from "./problem.ts";
import { type PublishedSchema, publishedSchemas } from "./publishedSchemas.ts";

const schemas = publishedSchemas();

export type FileKind = keyof typeof schemas;

/** What the schema says of one field: the names that may stand in it, what it may be, and what it means. */
export type SchemaField = {
  fieldSets: string[][];
  mayBeNull: boolean;
  isWholeNumber: boolean;
  description: string | undefined;
};

/** What may stand at a place in a file of this kind. Where that depends on a word beside it, the file’s own word decides. */
export function describeField(kind: FileKind, at: DataPath, json: unknown): SchemaField {
  const root: PublishedSchema = schemas[kind];
  let shapes = shapesOf(root, root);
  let value = json;
  let description: string | undefined;
  for (const step of at) {
    const fields = fitting(shapes, value).flatMap((shape) => childrenOf(shape, step));
    description = fields.flatMap((field) => findDescription(field, root) ?? [])[0];
    shapes = fields.flatMap((field) => shapesOf(field, root));
    value = childOf(value, step);
  }
  return {
    fieldSets: fitting(shapes, value).flatMap(({ properties }) => (properties ? [Object.keys(properties)] : [])),
    mayBeNull: shapes.some((shape) => shape.type === "null"),
    isWholeNumber: shapes.some((shape) => shape.type === "integer"),
    description,
  };
}

/** The shapes that a value may have, with references followed and alternatives laid side by side. */
function shapesOf(field: PublishedSchema, root: PublishedSchema): PublishedSchema[] {
  const further = [...meant(field, root), ...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return further.length === 0 ? [field] : further.flatMap((shape) => shapesOf(shape, root));
}

/** The schemas that a field refers to as its own. */
function meant({ $ref, allOf = [] }: PublishedSchema, root: PublishedSchema): PublishedSchema[] {
  const named = isObject(root.definitions) ? root.definitions[$ref?.replace("#/definitions/", "") ?? ""] : undefined;
  return isSchema(named) ? [named, ...allOf] : allOf;
}

function findDescription(field: PublishedSchema, root: PublishedSchema): string | undefined {
  return field.description ?? meant(field, root).flatMap((shape) => findDescription(shape, root) ?? [])[0];
}

function isSchema(value: unknown): value is PublishedSchema {
  return isObject(value);
}

/** The shapes whose fixed words are those of the value; all of them where it has none of the words. */
function fitting(shapes: readonly PublishedSchema[], value: unknown): readonly PublishedSchema[] {
  if (!isObject(value)) return shapes;
  const fits = shapes.filter(({ properties = {} }) =>
    Object.entries(properties).every(
      ([name, field]) => typeof field === "boolean" || field.const === undefined || field.const === value[name],
    ),
  );
  return fits.length === 0 ? shapes : fits;
}

function childrenOf({ properties, items }: PublishedSchema, step: string | number): PublishedSchema[] {
  const child = typeof step === "string" ? properties?.[step] : items;
  return isSchema(child) ? [child] : [];
}
