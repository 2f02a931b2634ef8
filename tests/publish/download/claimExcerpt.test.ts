import { expect, it } from "vitest";
import { claimExcerpt } from "../../../src/publish/download/claimExcerpt";
import { hardDossier } from "./hardReport";

const dossier = hardDossier();
const place = { address: "https://site.example/", basePath: "/" };

function excerptOf(id: string) {
  const claim = dossier.report.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`There is no ${id}.`);
  return { claim, excerpt: JSON.parse(claimExcerpt(claim, dossier, place)) };
}

it("says of what file it is an excerpt, and what was left out", () => {
  const { excerpt } = excerptOf("alpha-range");

  expect(excerpt.excerptOf).toBe("https://site.example/reports/alpha-report/data/report.json");
  expect(excerpt.$comment).toContain(excerpt.excerptOf);
  expect(excerpt.$comment).toContain("without the paragraphs of the article");
  expect(excerpt.report.article.paragraphs).toBeUndefined();
});

it("holds the claim, its relations and omissions, and revisions from before it was renamed, as they stand in the file", () => {
  const { claim, excerpt } = excerptOf("alpha-range");
  const { relations, omissions, revisions } = dossier.report;

  expect(excerpt).toMatchObject({ claim, relations, omissions: [omissions[0]], revisions: [revisions[1]] });
  expect(excerpt.omissions).toHaveLength(1);
});

it("holds the sources that the claim names, and whom they belong to, and no other", () => {
  const { excerpt } = excerptOf("about-40");

  expect(excerpt.sources.map(({ id }: { id: string }) => id).sort()).toEqual([
    "a-colonel",
    "an-army",
    "daily-paper",
    "town-watch",
  ]);
  expect(excerptOf("nobody-killed").excerpt.sources).toHaveLength(2);
});

it("says the figure with its bound, its source, its period and its caveats, and that nothing was verified", () => {
  const { computed } = excerptOf("alpha-range").excerpt;

  expect(computed).toMatchObject({
    address: "https://site.example/reports/alpha-report/claims/alpha-range/",
    figure: "between 1,529 and 1,744 civilians killed",
    bound: "“between”, a floor and a ceiling",
    notVerified: "Reported, not verified here.",
  });
  expect(computed.inWords).toContain("Town Watch (monitor), as reported by Daily Paper, article 1");
  expect(computed.inWords).toContain("Period: [since 2014, end not stated]");
  expect(computed.caveats).toContain("Period read so: =Read so.");
});

it("gives every other claim that it names in words, those that a percentage is from included", () => {
  const { excerpt } = excerptOf("alpha-increase");

  expect(excerpt.otherClaims).toEqual([
    {
      id: "alpha-range",
      address: "https://site.example/reports/alpha-report/claims/alpha-range/",
      inWords: expect.stringContaining("between 1,529 and 1,744 civilians killed"),
    },
  ]);
});
