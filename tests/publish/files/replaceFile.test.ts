import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { replaceFile } from "../../../src/publish/files/replaceFile";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replaced-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("puts the new file in the place of the old one, with nothing beside it", () => {
  writeFileSync(join(folder, "list.txt"), "old");

  replaceFile(join(folder, "list.txt"), "new");

  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["list.txt"]);
});

it("leaves what stands, and nothing half written, where it cannot", () => {
  mkdirSync(join(folder, "list.txt/within"), { recursive: true });

  expect(() => replaceFile(join(folder, "list.txt"), "new")).toThrow();
  expect(readdirSync(folder)).toEqual(["list.txt"]);
});
