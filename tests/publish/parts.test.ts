import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report/schema";
import { checkParts, inShard, readParts, readShard } from "../../src/publish/parts";
import { aReport } from "../support/builders";

const part = (id: string, origin = "o", isWhole = true): { id: Report["id"]; origin: string; isWhole: boolean } => ({
  ...{ id: aReport({ id }).id, origin, isWhole },
});

describe("a shard", () => {
  it("is read from what it is called on the command line", () => {
    expect(readShard("2/4")).toEqual({ number: 2, of: 4 });
  });

  it.each(["", "2", "0/4", "5/4", "2/0", "-1/4", "a/b", "2/4/6", "1.5/2"])(
    "is not “%s”, and the build says so",
    (text) => {
      expect(() => readShard(text)).toThrow(`--shard is “${text}”: write which part of how many, like 2/4`);
    },
  );

  it("holds, with all the others, each thing once", () => {
    const things = Array.from({ length: 10 }, (_, index) => index);

    const parts = [1, 2, 3].map((number) => inShard(things, { number, of: 3 }));

    expect(parts.flat().sort()).toEqual(things);
    expect(parts.map(({ length }) => length)).toEqual([4, 3, 3]);
  });
});

describe("parts make a site", () => {
  it("where they hold just the reports of the data, made from these", () => {
    expect(() => checkParts([part("a"), part("b")], [part("b"), part("a")])).not.toThrow();
  });

  it.each([
    ["lack one", [part("a")], "They lack the report “b”"],
    ["hold one that the data do not", [part("a"), part("b"), part("c")], "not in the data: the report “c”"],
    [
      "lack a page of one, or hold one too many",
      [part("a"), part("b", "o", false)],
      "lack files of, or hold more than",
    ],
    ["hold one from other data", [part("a"), part("b", "other")], "from other data, or by other code"],
  ])("and not where they %s", (_, parts, says) => {
    expect(() => checkParts(parts, [part("a"), part("b")])).toThrow(says);
  });
});

describe("a folder into which parts were copied", () => {
  let folder = "";
  const write = (path: string, words = "") => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parts-"));
    write(".listings/a.json", JSON.stringify({ origin: "o", files: 3, setting: { head: { id: "a" } } }));
    for (const path of ["reports/a/index.html", "reports/a/claims/toll/index.html", "embed/reports/a/index.html"])
      write(path);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("holds each report whole where as many files stand there as were written", () => {
    expect(readParts(folder)).toEqual([{ id: "a", origin: "o", isWhole: true }]);
    rmSync(join(folder, "reports/a/claims"), { recursive: true });
    expect(readParts(folder)).toEqual([{ id: "a", origin: "o", isWhole: false }]);
  });

  it("may hold pages of a report that no part has: those of an older site", () => {
    write("reports/withdrawn/index.html");

    expect(readParts(folder).map(({ id, isWhole }) => [id, isWhole])).toEqual([
      ["a", true],
      ["withdrawn", false],
    ]);
  });

  it("says in a sentence which listing was cut short", () => {
    write(".listings/a.json", '{"origin":');

    expect(() => readParts(folder)).toThrow(/a\.json is not whole: copy the part that holds it again/);
  });
});
