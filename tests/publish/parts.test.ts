import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report/schema";
import { checkParts, inShard, readShard } from "../../src/publish/parts";
import { aReport } from "../support/builders";

const part = (id: string, origin = "o"): { id: Report["id"]; origin: string } => ({ id: aReport({ id }).id, origin });

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
    ["hold one from other data", [part("a"), part("b", "other")], "from other data, or by other code"],
  ])("and not where they %s", (_, parts, says) => {
    expect(() => checkParts(parts, [part("a"), part("b")])).toThrow(says);
  });
});
