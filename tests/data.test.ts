import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relationsOf } from "../src/domain/compare/relation";
import { scopeFields } from "../src/domain/compare/slots";
import { compileDossier } from "../src/domain/dossier/compileDossier";
import { claimIn, type Dossier, passagesOf, sourceIn } from "../src/domain/dossier/dossier";
import { pageKinds } from "../src/domain/report/address";
import type { Toll } from "../src/domain/report/schema";
import { formatProblem } from "../src/publish/files/placedProblem";
import { answerSection } from "../src/words/answers";
import { formatFigure, formatFigureSentence } from "../src/words/figures";
import { formatGuards } from "../src/words/guards";
import { formatTestedComparison } from "../src/words/judgements";
import { formatPhrase } from "../src/words/phrasebook/phrase";
import { claimId } from "./support/builders";
import { checkWithReports } from "./support/checkWithReports";

const checked = checkWithReports("data");

it("what is in data/ keeps every rule", () => {
  expect(checked.problems.map(formatProblem)).toEqual([]);
  expect(checked.waiting).toEqual([]);
  expect(checked.summary.reports).toBeGreaterThan(0);
});

describe("data/README.md", () => {
  const text = readFileSync("data/README.md", "utf8");

  it("explains every slot of a scope, in the order of the pages", () => {
    const [, table = ""] = text.split("### `scope` and its slots");
    const [rows = ""] = table.split("A slot that is left out");

    expect([...rows.matchAll(/^\| `([a-z]+)`/gm)].map(([, slot]) => slot)).toEqual(scopeFields);
  });

  it("names every word that no id of a report may be, since a page stands there", () => {
    const [, named = ""] = /Nothing may be called (.*?):/.exec(text) ?? [];
    const own = Object.values(pageKinds).flatMap(
      ({ template }) => /^\/reports\/:report\/([a-z-]+)\/$/.exec(template)?.slice(1) ?? [],
    );

    expect([...named.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word).sort()).toEqual(own.sort());
  });
});

describe("the first report", () => {
  const dossier = compileFirst();

  it.each([
    ["june-range", "529–744", "Airwars", 5],
    ["at-least-744", "at least 744", "Airwars", 1],
    ["us-military-603", "603", "US military", 3],
  ])("gives %s as %s, in the name of %s", (id, figure, claimant, paragraph) => {
    const toll = tollIn(dossier, id);

    expect(formatFigure(toll.figure)).toBe(figure);
    expect(toll.figure.counting).toBe("civilians-killed");
    expect(sourceIn(dossier, toll.claimant).name).toBe(claimant);
    expect(passagesOf(toll, dossier).map((passage) => passage.paragraph)).toEqual([paragraph]);
  });

  it("holds one contradiction: 744 as the ceiling of June and as its floor", () => {
    expect(dossier.findings.contradictions).toEqual([
      {
        relation: expect.any(String),
        claims: ["at-least-744", "june-range"],
        conflict: expect.objectContaining({ reason: "touching", number: 744 }),
      },
    ]);
  });

  it("answers that Airwars’ June and the US military’s years do not count the same thing, by the article’s own words", () => {
    const tolls = dossier.report.sections.find(({ kind }) => kind === "tolls");
    const answer = tolls && answerSection(tolls, dossier);

    expect(answer?.verdict).toBe("No.");
    expect(formatPhrase(answer?.rest ?? [])).toBe(
      "One month, June [2017], against the time since 2014, end not stated. Not said: whether that includes June, or whose action killed the 603, and where.",
    );
  });

  it("says of 603 and of both June figures that they may not be set beside each other", () => {
    expect(formatGuards(tollIn(dossier, "us-military-603"), dossier)).toBe(
      "May not be set beside at least 744 or 529–744 (Airwars): another period.",
    );
    expect(formatGuards(tollIn(dossier, "june-range"), dossier)).toBe(
      "May not be set beside 603 (US military): another period.",
    );
  });

  it("tests the article’s comparison once for each figure that it may mean", () => {
    expect(formatTestedComparison(claimIn(dossier, claimId("article-comparison")), dossier.report)).toBe(
      "The comparison in ¶3: read as at least 744 (¶1), it holds; read as 529–744 (¶5), at the upper end only: 603 lies between.",
    );
  });

  it("names the dispute in its navigation", () => {
    const titles = dossier.report.sections.filter(({ kind }) => kind === "dispute").map(({ title }) => title);

    expect(titles).toEqual(["Dispute with Amnesty"]);
  });

  it("aims “baseless” at Amnesty’s report and at no figure", () => {
    const baseless = claimIn(dossier, claimId("baseless"));
    const aims = relationsOf(baseless.id, dossier.report).filter(({ direction }) => direction === "from");

    expect(baseless.quotes[0]?.exact).toContain("“baseless”");
    expect(aims.map(({ other }) => claimIn(dossier, other).kind)).toEqual(["allegation"]);
  });

  it("marks every date whose year the article does not give as inferred, with the reason", () => {
    const { article, claims } = dossier.report;
    const dates = [
      article.published,
      ...claims.flatMap(({ stated, scope }) => [stated ?? [], scope.period ?? []].flat()),
    ];
    const outside = dates.filter(({ value }) => value?.includes("2017"));

    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter(({ basis }) => basis !== "inferred")).toEqual([]);
  });

  it("says of no toll more than its bound", () => {
    expect(formatFigureSentence(tollIn(dossier, "june-range").figure)).toBe("between 529 and 744 civilians killed");
    expect(formatFigureSentence(tollIn(dossier, "at-least-744").figure)).toBe("at least 744 civilians killed");
  });
});

function compileFirst(): Dossier {
  const report = checked.reports.find(({ id }) => id === "ansarpress-7518");
  if (!report) throw new Error("data/reports/ansarpress-7518.json was not read.");
  return compileDossier(report, checked.sources);
}

function tollIn(dossier: Dossier, id: string): Toll {
  const claim = claimIn(dossier, claimId(id));
  if (claim.kind !== "toll") throw new Error(`${id} is no toll.`);
  return claim;
}
