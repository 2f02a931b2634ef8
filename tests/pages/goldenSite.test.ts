// @vitest-environment jsdom

import { describe, expect, it } from "vitest";
import { articlePath, claimPath, reportPath, sectionPath, sourcePath } from "../../src/domain/report/address";
import { checkWithReports } from "../support/checkWithReports";
import { linesOf } from "../support/linesOf";
import { openPage } from "../support/openPage";
import { dossiersOf, everyCard } from "../support/siteOf";

// An invented report, with four tolls, three sources that give them and an allegation that nobody answers, as its pages read
// it out: what holds of the first report and of no other would show here.

const { reports, sources, problems } = checkWithReports("tests/golden/data", { earlier: null, today: "2031-06-02" });

it("an invented report breaks no rule", () => {
  expect(problems).toEqual([]);
  expect(reports).toHaveLength(1);
});

describe.each(reports)("the report $id", (report) => {
  it.each([
    ["overview", reportPath(report.id)],
    ["article", articlePath(report.id)],
    ...report.sections.map(({ slug }): [string, string] => [slug, sectionPath(report.id, slug)]),
    ...report.claims.map(({ id }): [string, string] => [`claim-${id}`, claimPath(report.id, id)]),
    ...sources.map(({ id }): [string, string] => [`source-${id}`, sourcePath(id)]),
  ])("reads as it should: %s", async (name, path) => {
    openPage(path, reports, sources);

    const lines = linesOf(document.querySelector("main") ?? document.body);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../golden/pages/${name}.txt`);
  });
});

it("its pictures say what they should, in words for those who do not see them", async () => {
  const cards = everyCard(dossiersOf(reports, sources), "Who says how many");

  const lines = [...cards].map(([path, { alt }]) => `${path}\n${alt}\n`);
  await expect(lines.join("\n")).toMatchFileSnapshot("../golden/pages/pictures.txt");
});
