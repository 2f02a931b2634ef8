import { expect, it } from "vitest";
import { findVanishedPermalinks } from "../../../src/publish/check/permalinks";

it("names the addresses that are gone from the list, whatever its order and its line ends", () => {
  expect(findVanishedPermalinks("/b/\r\n/a/\r\n/c/\n", "/a/\n/b/\n")).toEqual([]);
  expect(findVanishedPermalinks("/a/\n", "/a/\n/b/\n/c/\n")).toEqual(["/b/", "/c/"]);
});
