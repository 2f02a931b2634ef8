import { describe, expect, it } from "vitest";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import type { Report } from "../../src/domain/report/schema";
import { describePage } from "../../src/pages/describePage";
import { findPage, formatTitle, type Page } from "../../src/pages/page";
import { siteName } from "../../src/ui/voice/link";
import { aClaim, aRelation, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { checkWithReports } from "../support/checkWithReports";
import { siteFiles } from "../support/openPage";
import { plannedPages } from "../support/plannedPages";

function headAt(path: string, reports: readonly Report[] = [aReport()], sources = someSources()) {
  return headOf(findPage(path, memoryLibrary(siteFiles(reports, sources)).find(path)));
}

function headOf(page: Page) {
  const { title, description } = describePage(page);
  return { title: formatTitle(title), description };
}

const report = "/reports/alpha-report/";

it.each([
  ["an overview", report, "Deaths in Alpha in May 2020"],
  ["a section", `${report}tolls/`, "How many civilians were killed? Daily Paper, article 1"],
  ["all claims", `${report}claims/`, "All claims in Daily Paper, article 1"],
  [
    "a claim",
    `${report}claims/alpha-toll/`,
    "At least 12 civilians killed, May 2020, by Town Watch: Daily Paper, article 1",
  ],
  ["an article", `${report}article/`, "The article, word for word: Daily Paper, article 1"],
  ["the sources", "/sources/", "Sources"],
  ["a source", "/sources/town-watch/", "Town Watch"],
  ["no page", "/404.html", "There is no page at this address"],
])("the title of %s says what stands there, and on which site", (_, path, title) => {
  expect(headAt(path).title).toBe(`${title} · ${siteName}`);
});

it("gives the home the site's name alone, of one report as of several", () => {
  expect(headAt("/", [aReport(), aReport({ id: "beta-report" })]).title).toBe(siteName);
  expect(headAt("/").title).toBe(siteName);
});

it("describes the home of one report by that report's summary", () => {
  expect(headAt("/").description).toBe("What the article says of deaths in Alpha.");
});

it.each([
  ["the home", "/page_2/", `${siteName}, page 2`],
  ["the sources", "/sources/page_2/", `Sources, page 2 · ${siteName}`],
  ["a source", "/sources/town-watch/page_2/", `Town Watch, page 2 · ${siteName}`],
])("tells the pages of %s apart", (_, path, title) => {
  const claims = Array.from({ length: 25 }, (__, index) => aClaim({ id: `claim-${index}` }));
  const many = Array.from({ length: 25 }, (__, index) => aReport({ id: `report-${index}`, claims }));
  const sources = Array.from({ length: 45 }, (__, index) => aSource({ id: `source-${index}` }));

  expect(headAt(path, many, [...someSources(), ...sources]).title).toBe(title);
});

it("describes a claim with all that must travel with it", () => {
  const { description } = headAt(`${report}claims/alpha-toll/`);

  expect(description).toBe(
    "Town Watch (monitor), as reported by Daily Paper, article 1. Figure: at least 12 civilians killed " +
      "(bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. " +
      "Paraphrase: At least 12 civilians were killed in Alpha in May 2020.",
  );
});

it("gives the figure of a toll in its title with its bound, though its statement leaves the bound out", () => {
  const claims = [aToll({ statement: "12 civilians were killed." })];

  expect(headAt(`${report}claims/alpha-toll/`, [aReport({ claims })]).title).toMatch(/^At least 12 /);
});

it.each(["The toll is above 12", "The toll is above ١٢"])(
  "says in the title of a claim that names a number which period it is for, or that none is stated: %s",
  (statement) => {
    const claims = [aClaim({ statement: `${statement}.` })];

    const { title } = headAt(`${report}claims/alpha-event/`, [aReport({ claims })]);

    expect(title).toContain(`Town Watch: ${statement}, period: not stated · `);
  },
);

it("keeps a title and a description short enough to be shown whole, however long the statement is", () => {
  const claims = [aClaim({ statement: `${"Civilians were killed in many places ".repeat(40)}.` })];

  const { title, description } = headAt(`${report}claims/alpha-event/`, [aReport({ claims })]);

  expect(title.length).toBeLessThan(260);
  expect(title).toContain("… · ");
  expect(description.length).toBeLessThanOrEqual(320);
  expect(description).toMatch(/^Town Watch \(monitor\), as reported by Daily Paper, article 1\. /);
});

it("says in the title of a withdrawn claim that it was withdrawn", () => {
  const claims = [aClaim({ withdrawn: { date: "2020-06-03", why: "Wrong." } })];

  expect(headAt(`${report}claims/alpha-event/`, [aReport({ claims })]).title).toMatch(/^Withdrawn: Town Watch: /);
});

it("gives a renamed claim at its former address a title that says so, and the description of what it is now", () => {
  const reports = [aReport({ claims: [aToll({ aliases: ["old-toll"] })] })];

  const { title, description } = headAt(`${report}claims/old-toll/`, reports);

  expect(title).toMatch(/^Renamed from old-toll: /);
  expect(title).toContain(
    `At least 12 civilians killed, May 2020, by Town Watch: Daily Paper, article 1 · ${siteName}`,
  );
  expect(description).toBe(headAt(`${report}claims/alpha-toll/`, reports).description);
});

describe("every page of data/", () => {
  const { reports, sources } = checkWithReports("data");
  const files = siteFiles(reports, sources);
  const heads = plannedPages(files).map(({ path, page }) => ({ path, ...headOf(page) }));

  it("has a title and a description", () => {
    expect(heads.length).toBeGreaterThan(20);
    expect(heads.filter(({ title, description }) => title.startsWith(" ") || description.trim() === "")).toEqual([]);
  });

  it("has a description of its own that is shown whole", () => {
    const descriptions = heads.map(({ description }) => description);

    expect(descriptions.filter(({ length }) => length > 320)).toEqual([]);
  });

  it("gives 744 in its head only with the bound that its source gives it", () => {
    const words = heads.flatMap(({ title, description }) => [title, description]);

    const bound =
      /(at least 744|hold only at exactly 744|(between )?529 (and|to) 744|529–744|(744|529) as the fewest( and 744 as the most)?)/gi;
    expect(words.join().match(bound)).not.toBeNull();
    expect(words.filter((text) => /529|744/.test(text.replace(bound, "")))).toEqual([]);
  });

  it("gives 603 in its head only with whose figure it is", () => {
    const words = heads.flatMap(({ title, description }) => [title, description]);

    expect(words.filter((text) => text.includes("603") && !text.includes("US military"))).toEqual([]);
  });
});

it("never adds up, ranks or rounds the tolls of a report in its head", () => {
  const tolls = ["a", "b"].map((id) => aToll({ id }));

  const { title, description } = headAt(report, [
    aReport({ claims: tolls, sections: [aSection({ claims: ["a", "b"] })] }),
  ]);

  expect(`${title} ${description}`.replace("May 2020", "")).not.toMatch(/\d/);
});

describe("a page without script", () => {
  const explanation = "Both name 12.";
  const plain = aReport({
    claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
    relations: [aRelation({ id: "link", from: "alpha-toll", to: "alpha-event", explanation })],
  });
  const heads = new Map(plannedPages(siteFiles([plain])).map(({ path, page }) => [path, headOf(page)]));
  const toll = "Town Watch: at least 12 civilians killed, period: May 2020";

  it.each([
    ["the site's changes", "/changes/", "Changes"],
    ["a report's changes", "/reports/alpha-report/changes/", "Revisions: Daily Paper, article 1"],
    ["a report's data", "/reports/alpha-report/data/", "Data to take away: Daily Paper, article 1"],
    [
      "a relation",
      "/reports/alpha-report/claims/alpha-toll/link/",
      `${toll} supports Town Watch: Civilians were killed in Alpha in May 2020, period: not stated`,
    ],
    [
      "a claim to embed",
      "/embed/reports/alpha-report/claims/alpha-toll/",
      "To embed: At least 12 civilians killed, May 2020, by Town Watch: Daily Paper, article 1",
    ],
  ])("the title of %s says what stands there", (_, path, title) => {
    expect(heads.get(path)?.title).toBe(`${title} · ${siteName}`);
  });

  it("tells a page at a former address apart from the one that counts", () => {
    expect(heads.get("/embed/reports/alpha-report/claims/old-toll/")?.title).toMatch(/^Renamed: To embed: At least 12/);
    expect(heads.get("/reports/alpha-report/claims/old-toll/link/")?.title).toMatch(/^Renamed: Town Watch/);
  });

  it("describes a relation by its figures with their bounds before it explains", () => {
    const { description } = heads.get("/reports/alpha-report/claims/alpha-toll/link/") ?? { description: "" };

    expect(description).toContain(toll);
    expect(description).toContain("This link is ours. As reported by Daily Paper, article 1.");
    expect(description.indexOf(explanation)).toBeGreaterThan(description.indexOf(toll));
  });

  it("gives every page a title of its own, and a description", () => {
    const titles = [...heads.values()].map(({ title }) => title);

    expect(new Set(titles).size).toBe(titles.length);
    expect([...heads.values()].filter(({ description }) => description.trim() === "")).toEqual([]);
  });
});
