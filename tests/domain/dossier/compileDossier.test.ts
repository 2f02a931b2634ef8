import { expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anArticle,
  aQuote,
  aRelation,
  aReport,
  articleSentence,
  aSection,
  aSource,
  aToll,
  claimId,
  sectionSlug,
  someSources,
} from "../../support/builders";

const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };
const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
const atLeast = aToll({ id: "at-least", figure: aFigure({ bound: "at-least", low: 744 }) });

it("counts in its head the claims that stand, and those who make them", () => {
  const report = aReport({
    claims: [aToll(), aClaim({ id: "b", claimant: "daily-paper" }), aClaim({ id: "c", claimant: "army", withdrawn })],
  });

  const { head } = compileDossier(report, someSources());

  expect(head).toMatchObject({ id: "alpha-report", revision: 1, claimCount: 2, sourceCount: 2 });
  expect(head.article).not.toHaveProperty("paragraphs");
});

it("holds the sources that the report names, and whomever they belong to, and no others", () => {
  const sources = [
    ...someSources(),
    aSource({ id: "speaker", partOf: "command" }),
    aSource({ id: "command", partOf: "army" }),
    aSource({ id: "army" }),
    aSource({ id: "nobody-here" }),
  ];
  const report = aReport({ claims: [aToll(), aClaim({ claimant: "speaker" })] });

  const dossier = compileDossier(report, sources);

  expect(dossier.sources.map(({ id }) => id).sort()).toEqual([
    "army",
    "command",
    "daily-paper",
    "speaker",
    "town-watch",
  ]);
});

it("puts every date of the report into words", () => {
  const report = aReport({
    article: anArticle({ published: { ...aDateSlot("2020-06-04"), value: "2020-06-04" } }),
    claims: [
      aToll({ stated: aDateSlot("2020-06-03?"), scope: { period: aDateSlot("2014/..") } }),
      aChangeClaim({ change: aChange({ basePeriod: aDateSlot("2020-04") }), withdrawn }),
    ],
    omissions: [],
    relations: [aRelation({ withdrawn: { date: "2020-06-05", why: "Read wrongly." } })],
  });

  const { dates } = compileDossier(report, someSources());

  const days = ["2014/..", "2020-04", "2020-06-02", "2020-06-03", "2020-06-03?", "2020-06-04", "2020-06-05"];
  expect(Object.keys(dates).sort()).toEqual(days);
  expect(dates["2014/.."]).toMatchObject({ kind: "since", start: { year: 2014 }, end: "open" });
});

it("finds the place of every quotation, in the order of the claim's quotes", () => {
  const quotes = [aQuote({ exact: "Alpha" }), aQuote({ exact: "Town Watch" })];
  const report = aReport({ claims: [aClaim({ id: "a", quotes })] });

  const { findings, originals } = compileDossier(report, someSources());

  expect(findings.passages[claimId("a")]?.map((passage) => passage.start)).toEqual([
    articleSentence.indexOf("Alpha"),
    0,
  ]);
  expect(originals[claimId("a")]).toBe("https://paper.example/article/1#:~:text=Alpha");
});

it("measures how much of the article stands in quotes, leaving out withdrawn claims", () => {
  const claims = [aClaim({ id: "a", quotes: [aQuote({ exact: "Town Watch said" })] }), aClaim({ id: "b", withdrawn })];

  const { findings } = compileDossier(aReport({ claims }), someSources());

  expect(findings.coverage).toEqual({ words: 14, quoted: 3 });
});

it("compares the tolls of each section that holds any, withdrawn ones left out", () => {
  const report = aReport({
    claims: [range, atLeast, aToll({ id: "gone", withdrawn }), aClaim({ id: "event" })],
    sections: [
      aSection({ slug: "tolls", claims: ["at-least", "event", "gone", "range"] }),
      aSection({ slug: "one-toll", claims: ["range"] }),
      aSection({ slug: "context", kind: "context", claims: ["event"] }),
    ],
  });

  const { comparisons } = compileDossier(report, someSources()).findings;

  expect(Object.keys(comparisons)).toEqual(["tolls", "one-toll"]);
  expect(comparisons[sectionSlug("tolls")]?.tolls).toEqual(["at-least", "range"]);
});

it("names a contradiction by the relation that declares it, whichever way that points", () => {
  const report = aReport({
    claims: [range, atLeast],
    relations: [
      aRelation({ id: "gone", kind: "contradicts", from: "range", to: "at-least", withdrawn }),
      aRelation({ id: "other", kind: "restates", from: "range", to: "at-least" }),
      aRelation({ id: "clash", kind: "contradicts", from: "at-least", to: "range" }),
    ],
  });

  const { contradictions } = compileDossier(report, someSources()).findings;

  expect(contradictions).toEqual([
    {
      relation: "clash",
      claims: ["range", "at-least"],
      conflict: { reason: "touching", lower: range.figure, upper: atLeast.figure, number: 744 },
    },
  ]);
});

it("holds who counted several figures", () => {
  const report = aReport({ claims: [range, aToll({ id: "other" })] });

  const { findings } = compileDossier(report, someSources());

  expect(findings.origins).toEqual([{ counter: "town-watch", claims: ["range", "other"], isRead: false }]);
});
