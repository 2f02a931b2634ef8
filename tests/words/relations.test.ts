import { expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { formatRelation } from "../../src/words/relations";
import { aClaim, aDateSlot, aFigure, aRelation, aReport, aToll, someSources } from "../support/builders";
import { checkWithReports } from "../support/checkWithReports";

it("names both sources and the relation, each figure with its bound and period", () => {
  const claims = [
    aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
    aToll({ id: "floor", figure: aFigure({ low: 744 }), scope: { period: aDateSlot("2020-05", "No year.") } }),
  ];
  const relation = aRelation({ kind: "contradicts", from: "floor", to: "range" });

  const words = formatRelation(relation, compileDossier(aReport({ claims, relations: [relation] }), someSources()));

  expect(words).toBe(
    "Paragraph 1 (at least 744 civilians killed) and paragraph 1 (between 529 and 744 civilians killed), read as one count, period: [May 2020]",
  );
});

it("gives a claim without a figure in its own words", () => {
  const claims = [
    aClaim({ id: "denied", claimant: "daily-paper", statement: "No home was shelled." }),
    aClaim({ id: "alleged", statement: "Homes were shelled." }),
  ];
  const relation = aRelation({ kind: "disputes", from: "denied", to: "alleged" });

  const words = formatRelation(relation, compileDossier(aReport({ claims, relations: [relation] }), someSources()));

  expect(words).toBe("Daily Paper: No home was shelled disputes Town Watch: Homes were shelled");
});

it("says of a withdrawn relation and of a withdrawn claim that they are", () => {
  const withdrawn = { date: "2020-06-03", why: "Wrong." };
  const claims = [aClaim({ id: "a", statement: "One.", withdrawn }), aClaim({ id: "b", statement: "Two." })];
  const relation = aRelation({ from: "a", to: "b", withdrawn });

  const words = formatRelation(relation, compileDossier(aReport({ claims, relations: [relation] }), someSources()));

  expect(words).toBe("Withdrawn: Town Watch (withdrawn): One supports Town Watch: Two");
});

it("tells every relation in data/ apart", () => {
  const { reports, sources } = checkWithReports("data");

  const words = reports.flatMap((report) => {
    const dossier = compileDossier(report, sources);
    return report.relations.map((relation) => formatRelation(relation, dossier));
  });

  expect(words.length).toBeGreaterThan(5);
  expect(new Set(words).size).toBe(words.length);
});
