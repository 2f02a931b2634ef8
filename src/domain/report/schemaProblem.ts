import { isList, isObject, valueAt } from "./json.ts";
import { didYouMean } from "./nearest.ts";
import type { DataPath, Problem } from "./problem.ts";
import type { SchemaIssue } from "./schema.ts";
import { describeField, type FileKind, type SchemaField } from "./schemaField.ts";

/** An unknown field, and any other way of not fitting the schema, are two rules to a reader. */
export type SchemaProblem = Problem & { isUnknownField: boolean };

/** Puts what the validator says of a file into plain sentences, one problem for each place. */
export function explainIssues(issues: readonly SchemaIssue[], json: unknown, kind: FileKind): SchemaProblem[] {
  return issues.flatMap((issue) => explainIssue(issue, json, kind));
}

function explainIssue(issue: SchemaIssue, json: unknown, kind: FileKind): SchemaProblem[] {
  const at = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const found = valueAt(json, at);
  if (issue.code === "unrecognized_keys") {
    const fields = new Set(describeField(kind, at, json).fieldSets.flat());
    const absent = [...fields].filter((name) => !isObject(found) || !Object.hasOwn(found, name));
    return issue.keys.map((name) => ({
      at: [...at, name],
      onName: true,
      isUnknownField: true,
      says: `“${name}” is no field of ${at.length === 0 ? "a file of this kind" : nameOf(at)}.${didYouMean(name, absent)}`,
      mend: `Mend its name or take it out; the fields are ${listed([...fields])}.`,
    }));
  }
  const field = describeField(kind, at, json);
  const { mayBeNull, description } = field;
  const expected = `${expectation(issue, field)}${mayBeNull && !isNullExpected(issue) ? ", or null" : ""}`;
  const meaning = description === undefined ? "" : ` (${description.replace(/\.$/, "")})`;
  if (found === undefined) {
    return [problem(at, `${nameOf(at)} is missing.`, `Add ${nameOf(at)}: ${expected}${meaning}.`)];
  }
  return [problem(at, `${nameOf(at)} is ${describeValue(found, issue)}.`, `Write ${expected}${meaning}.`)];
}

function problem(at: DataPath, says: string, mend: string): SchemaProblem {
  return { at, isUnknownField: false, says: says.charAt(0).toUpperCase() + says.slice(1), mend };
}

/** What should stand there instead, in words that follow “Write”. */
function expectation(issue: SchemaIssue, field: SchemaField): string {
  switch (issue.code) {
    case "invalid_type":
      return typeWords[field.isWholeNumber ? "int" : issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return unionExpectation(issue, field);
    case "invalid_format":
      return `text that ${issue.message}`.replace("that must be", "that is");
    case "too_small":
      if (issue.origin === "string") return "at least one character";
      if (issue.origin === "array")
        return `a list of at least ${issue.minimum} ${issue.minimum === 1 ? "entry" : "entries"}`;
      return `a number ${issue.inclusive ? "that is at least" : "greater than"} ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `at most ${issue.maximum} characters`;
      return `a number that is at most ${issue.maximum}`;
    case "unrecognized_keys":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return issue.message;
  }
}

function unionExpectation(issue: Extract<SchemaIssue, { code: "invalid_union" }>, field: SchemaField): string {
  if ("options" in issue && issue.options) return oneOf(issue.options);
  if (field.fieldSets.length > 0) {
    return field.fieldSets.map((fields) => `an object with ${listed(fields)} and nothing else`).join(", or ");
  }
  const each = issue.errors.flatMap((errors) => errors.slice(0, 1)).map((error) => expectation(error, field));
  return [...new Set(each)].join(", or ");
}

function isNullExpected(issue: SchemaIssue): boolean {
  return issue.code === "invalid_type" && issue.expected === "null";
}

const typeWords: Record<string, string> = {
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object {…}",
  array: "a list […]",
  null: "null",
};

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => (typeof value === "string" ? `“${value}”` : String(value)));
  return words.length === 1 ? words.join("") : `one of ${words.join(", ")}`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "no fields";
  return names.map((name) => `“${name}”`).join(", ");
}

function nameOf(at: DataPath): string {
  const last = at.at(-1);
  if (last === undefined) return "the file’s content";
  return typeof last === "string" ? `“${last}”` : `entry ${last + 1} of ${nameOf(at.slice(0, -1))}`;
}

function describeValue(value: unknown, issue: SchemaIssue): string {
  if (value === "") return "empty";
  const kind = issue.code === "invalid_type" ? "the text " : "";
  if (typeof value === "string") return `${kind}“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (isList(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isObject(value)) return `an object${issue.code === "invalid_union" ? ` with ${listed(Object.keys(value))}` : ""}`;
  return String(value);
}
