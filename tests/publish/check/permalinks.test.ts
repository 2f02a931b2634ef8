import { describe, expect, it } from "vitest";
import { reportAddresses } from "../../../src/domain/report/address";
import {
  addPermalinks,
  findVanishedPermalinks,
  judgePermalinks,
  publishedAddresses,
  readPermalinks,
} from "../../../src/publish/check/permalinks";
import { aClaim, aReport, aSource } from "../../support/builders";

describe("the published addresses", () => {
  it("are those of the fixed pages, of every source and of every report, old names of claims included", () => {
    const source = aSource({ id: "town-watch" });
    const report = aReport({ id: "alpha-1", claims: [aClaim({ id: "twelve-killed", aliases: ["a-dozen-killed"] })] });

    const addresses = publishedAddresses(reportAddresses(report), [source]);

    expect(addresses).toEqual(
      expect.arrayContaining([
        "/",
        "/sources/",
        "/about/",
        "/sources/town-watch/",
        "/reports/alpha-1/",
        "/reports/alpha-1/claims/twelve-killed/",
        "/reports/alpha-1/claims/a-dozen-killed/",
      ]),
    );
  });

  it("name no address twice", () => {
    const addresses = publishedAddresses(reportAddresses(aReport()), [aSource()]);

    expect(addresses).toHaveLength(new Set(addresses).size);
  });
});

describe("a list of permalinks is refused, whatever git knows,", () => {
  const judged = (text: string) =>
    judgePermalinks({ path: "p", name: "p", state: "read", bytes: new TextEncoder().encode(text) }).map(
      ({ line, says }) => `${line}: ${says}`,
    );

  it.each([
    ["with a line cut short", "/\n/reports/al", "2: “/reports/al” is no address of this site."],
    ["with another host", "https://a.example/\n", "1: “https://a.example/” is no address of this site."],
    ["with an address twice", "/\n/about/\n/\n", "3: / stands on line 1 already."],
    ["with git’s marks", "/\n<<<<<<< HEAD\n", "2: “<<<<<<< HEAD” is a mark of git’s for a conflict, and no address."],
    ["with git’s middle mark", "=======\n", "1: “=======” is a mark of git’s for a conflict, and no address."],
  ])("%s", (_, text, problem) => {
    expect(judged(text)).toEqual([problem]);
  });

  it("that cannot be read", () => {
    const problems = judgePermalinks({ path: "p", name: "p", state: "unreadable", code: "EACCES" });

    expect(problems.map(({ rule }) => rule)).toEqual(["file-can-be-read"]);
  });

  it("but not where there is none yet, nor for its line ends and blank lines", () => {
    expect(judgePermalinks({ path: "p", name: "p", state: "missing" })).toEqual([]);
    expect(judged("/\r\n\r\n/about/\r\n\n")).toEqual([]);
  });
});

describe("the list of permalinks", () => {
  it("gains the addresses that it lacks, at its end", () => {
    const { text, added } = addPermalinks("/\n/about/\n", ["/about/", "/sources/", "/"]);

    expect(text).toBe("/\n/about/\n/sources/\n");
    expect(added).toEqual(["/sources/"]);
  });

  it("keeps what is published no more, and an end without a line break", () => {
    const { text } = addPermalinks("/reports/gone/", ["/"]);

    expect(text).toBe("/reports/gone/\n/\n");
  });

  it("stays as it is where nothing is new", () => {
    expect(addPermalinks("/\r\n/about/", ["/about/", "/"])).toEqual({ text: "/\r\n/about/", added: [] });
  });

  it("is read whatever its line ends are", () => {
    expect(readPermalinks("/\r\n\n /about/ \n")).toEqual(["/", "/about/"]);
  });

  it("tells which addresses are gone from it, whatever its order and its line ends", () => {
    expect(findVanishedPermalinks("/b/\r\n/a/\r\n/c/\n", "/a/\n/b/\n")).toEqual([]);
    expect(findVanishedPermalinks("/a/\n", "/a/\n/b/\n/c/\n")).toEqual(["/b/", "/c/"]);
  });
});
