import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findPage } from "../../src/app/findPage";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import { renderPage } from "../../src/app/renderPage";
import { checkReports } from "../../src/build/checkReports";
import { planPages } from "../../src/build/planPages";
import { reportAddresses } from "../../src/domain/address";
import type { Report } from "../../src/domain/schema";
import { aClaim, anOmission, aRelation, aReport, aSection, aToll, someSources } from "../support/builders";
import { siteFiles } from "../support/openPage";

/** Of so many addresses those at which the site has no page, or whose page has no part of that name. */
function findDead(addresses: readonly string[], files: ReturnType<typeof siteFiles>): string[] {
  const library = memoryLibrary(files);
  const planned = new Set(planPages(files).map(({ path }) => path));
  const parts = new Map<string, Set<string>>();
  const partsOf = (path: string) => {
    const known = parts.get(path) ?? idsIn(renderPage(path, library, "/").html);
    parts.set(path, known);
    return known;
  };
  return addresses.filter((address) => {
    const [path = "", part] = address.split("#");
    const isThere = planned.has(path) && findPage(path, library.find(path)).kind !== "not-found";
    return !isThere || (part !== undefined && !partsOf(path).has(part));
  });
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
}

describe("data/", () => {
  const { reports, sources } = checkReports("data");
  const files = siteFiles(reports, sources);

  it("has a page, and on it the part, for every address that it promises", () => {
    const addresses = reports.flatMap(reportAddresses);

    expect(addresses.length).toBeGreaterThan(50);
    expect(findDead(addresses, files)).toEqual([]);
  });

  it("has a page, and on it the part, for every address that was ever published", () => {
    const list = "data/permalinks.txt";
    const published = existsSync(list)
      ? readFileSync(list, "utf8")
          .split("\n")
          .filter((line) => line !== "")
      : [];

    expect(findDead(published, files)).toEqual([]);
  });
});

it.each<[string, Partial<Report>]>([
  [
    "renamed",
    {
      claims: [aToll({ id: "new-name", aliases: ["alpha-toll"] }), aClaim()],
      sections: [aSection({ claims: ["new-name", "alpha-event"] })],
      relations: [aRelation({ to: "new-name" })],
      omissions: [anOmission({ about: { claim: "new-name" } })],
    },
  ],
  ["withdrawn", { claims: [aToll({ withdrawn: { date: "2020-06-03", why: "Wrong." } }), aClaim()] }],
])("an address goes on working after its claim was %s", (_, changes) => {
  const before = aReport({ claims: [aToll(), aClaim()], relations: [aRelation()], omissions: [anOmission()] });
  const after = aReport({ ...before, ...changes });

  const pages = reportAddresses(before).filter((address) => !address.includes("/claims/alpha-toll/#"));

  expect(findDead(pages, siteFiles([after], someSources()))).toEqual([]);
});

it("a claim that was taken away would be found, wherever its address leads", () => {
  const before = aReport({ claims: [aToll(), aClaim()], relations: [aRelation()] });

  const dead = findDead(reportAddresses(before), siteFiles([aReport()]));

  expect(dead).toEqual([
    "/reports/alpha-report/claims/alpha-event/",
    "/reports/alpha-report/tolls/#alpha-event",
    "/reports/alpha-report/claims/alpha-event/#alpha-relation",
  ]);
});
