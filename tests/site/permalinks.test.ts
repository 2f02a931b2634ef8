import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { reportAddresses } from "../../src/domain/report/address";
import { publishedAddresses, readPermalinks } from "../../src/publish/check/permalinks";
import { checkWithReports } from "../support/checkWithReports";
import { builtPages } from "./support/builtPages";
import { subPath } from "./support/siteSetup";

const sites = inject("sites");
const permalinks = readPermalinks(readFileSync("data/permalinks.txt", "utf8"));

describe("an address that was ever published", () => {
  it.each([
    ["at the root", sites.published],
    [`under ${subPath}`, sites.underPath],
  ])("leads to a page, and to the place on it that it names, %s", (_where, folder) => {
    const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));

    const broken = permalinks.filter((address) => {
      const [path = "", fragment] = address.split("#");
      const html = pages.get(path);
      return html === undefined || (fragment !== undefined && !html.includes(` id="${fragment}"`));
    });

    expect(permalinks.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });
});

describe("an address that is published", () => {
  it("is recorded, so that it can never stop working unseen", () => {
    const { reports, sources } = checkWithReports("data");
    const known = new Set(permalinks);

    const unrecorded = publishedAddresses(reports.flatMap(reportAddresses), sources).filter(
      (address) => !known.has(address),
    );

    expect(unrecorded, "“npm run report:publish” records them").toEqual([]);
  });
});
