import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkReports } from "../../src/publish/check/checkReports";
import { asJson, goodFiles, writeDataFolder } from "../support/dataFolder";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = { $schema: "./site.schema.json", name: "Who says how many", address: null, errors: null };

function check(changes: Record<string, unknown>) {
  writeDataFolder(folder, { ...goodFiles(), "site.json": asJson({ ...site, ...changes }) });
  return checkReports(folder, { committed: null });
}

it.each([
  ["a mail address", { by: "mail", to: "errors@example.org" }],
  ["an issue tracker", { by: "tracker", to: "https://example.org/issues/new?labels=data" }],
  ["nobody", null],
])("may send reports of errors to %s", (_, errors) => {
  const { problems, site } = check({ errors, address: "https://example.org/casualties/" });

  expect(problems).toEqual([]);
  expect(site).toMatchObject({ name: "Who says how many", address: "https://example.org/casualties/", errors });
});

it.each([
  ["an empty name", { name: "" }, "“name” is empty."],
  ["an address without http", { address: "example.org" }, "“address” is “example.org”."],
  ["an address with a query", { address: "https://example.org/?a=b" }, "“address” is “https://example.org/?a=b”."],
  ["a mail address that is none", { errors: { by: "mail", to: "nobody" } }, "“to” is “nobody”."],
  ["a slip in a field’s name", { adress: null }, "“adress” is no field of a file of this kind."],
  [
    "a mark that turns the direction of the text",
    { name: "N\u202e" },
    "Character 2 of this text is a mark that changes the direction of the text, U+202E.",
  ],
])("is refused with %s, and the place is said", (_, changes, says) => {
  const { problems } = check(changes);

  expect(problems.map((problem) => problem.says)).toEqual([says]);
  expect(problems[0]?.line).toBeGreaterThan(2);
  expect(problems[0]?.mend).not.toMatch(/Invalid|undefined/);
});
