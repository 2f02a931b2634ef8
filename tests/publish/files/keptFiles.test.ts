import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepFolder } from "../../../src/publish/files/keptFiles";

let folder = "";
let made = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  made = join(folder, "made");
  mkdirSync(made);
  writeFileSync(join(made, "code.js"), "1;");
});

afterAll(() => rmSync(folder, { recursive: true }));

it("keeps a copy of a folder, whole, and leaves nothing else", () => {
  const cache = join(folder, "cache");

  expect(keepFolder(made, join(cache, "name"))).toBe(true);
  expect(keepFolder(made, join(cache, "name"))).toBe(true);

  expect(readFileSync(join(cache, "name/code.js"), "utf8")).toBe("1;");
  expect(readdirSync(cache)).toEqual(["name"]);
});

it("says so where a folder cannot be kept, for instance where a file stands in the way", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");

  expect(keepFolder(made, join(file, "name"))).toBe(false);
  expect(existsSync(join(made, "code.js"))).toBe(true);
});
