import { isList, isObject } from "./json.ts";
import type { SchemaIssue } from "./schema.ts";

/**
 * The same JSON without the fields that the schema does not know. The unknown field is a fault and is told as one; it
 * must not keep the rules from reading what stands beside it. What is given is left as it is.
 */
export function withoutUnknownFields(json: unknown, issues: readonly SchemaIssue[]): unknown {
  const copy = structuredClone(json);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const owner = issue.path.reduce<unknown>((value, step) => stepInto(value, step), copy);
    if (isObject(owner)) for (const key of issue.keys) delete owner[key];
  }
  return copy;
}

function stepInto(value: unknown, step: PropertyKey): unknown {
  if (isList(value)) return value[Number(step)];
  return isObject(value) ? value[String(step)] : undefined;
}
