import { expect, it } from "vitest";
import { plainPageHead } from "../../src/app/plainPageHead";
import { planPlainPages } from "../../src/publish/document/planPages";
import { siteName } from "../../src/ui/voice/link";
import { aClaim, aRelation, aReport, aToll } from "../support/builders";
import { aCompiledSite } from "../support/compiledSite";

const explanation = "Both name 12.";
const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  relations: [aRelation({ id: "link", from: "alpha-toll", to: "alpha-event", explanation })],
});
const { contents } = aCompiledSite({ reports: [report] });
const heads = new Map(planPlainPages(contents, new Map()).map(({ path, page }) => [path, plainPageHead(page, path)]));
const toll = "Town Watch: at least 12 civilians killed, period: May 2020";

it.each([
  ["the site's changes", "/changes/", "Changes"],
  ["a report's changes", "/reports/alpha-report/changes/", "Revisions: Daily Paper, article 1"],
  ["a report's data", "/reports/alpha-report/data/", "Data to take away: Daily Paper, article 1"],
  [
    "a relation",
    "/reports/alpha-report/claims/alpha-toll/link/",
    `${toll} supports Town Watch: Civilians were killed in Alpha in May 2020`,
  ],
  ["a claim to embed", "/embed/reports/alpha-report/claims/alpha-toll/", `To embed: ${toll}`],
])("the title of %s says what stands there", (_, path, title) => {
  expect(heads.get(path)?.title).toBe(`${title} · ${siteName}`);
});

it("tells a page at a former address apart from the one that counts", () => {
  expect(heads.get("/embed/reports/alpha-report/claims/old-toll/")?.title).toMatch(/^Renamed: To embed: Town Watch/);
  expect(heads.get("/reports/alpha-report/claims/old-toll/link/")?.title).toMatch(/^Renamed: Town Watch/);
});

it("describes a relation by its figures with their bounds before it explains", () => {
  const { description } = heads.get("/reports/alpha-report/claims/alpha-toll/link/") ?? { description: "" };

  expect(description).toContain(toll);
  expect(description).toContain("Observed by the transcriber. As reported by Daily Paper, article 1.");
  expect(description.indexOf(explanation)).toBeGreaterThan(description.indexOf(toll));
});

it("gives every page without script a title and a description of its own", () => {
  const titles = [...heads.values()].map(({ title }) => title);

  expect(new Set(titles).size).toBe(titles.length);
  expect([...heads.values()].filter(({ description }) => description.trim() === "")).toEqual([]);
});
