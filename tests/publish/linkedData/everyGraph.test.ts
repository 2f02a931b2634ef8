import { describe, expect, it } from "vitest";
import type { Report, Source } from "../../../src/domain/report/schema";
import { describePage } from "../../../src/pages/describePage";
import { compileSite } from "../../../src/publish/compileSite";
import { claimGraph, reportGraph } from "../../../src/publish/linkedData/fileGraphs";
import { type JsonLd, serializeJsonLd } from "../../../src/publish/linkedData/jsonLd";
import { pageGraph } from "../../../src/publish/linkedData/pageGraph";
import {
  anArticle,
  aQuote,
  aReport,
  articleSentence,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";
import { plannedPages } from "../../support/plannedPages";
import { manySources, richReport, settings } from "./aRichReport";
import { graphFaults } from "./graphFaults";

const checked = checkWithReports("data");

/** Everything that is described of a site, by what it is the description of. */
function everyGraph(reports: readonly Report[], sources: readonly Source[], place = settings): [string, JsonLd][] {
  const { files } = compileSite(reports, sources);
  const dossiers = [...files.values()].flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
  const pages = plannedPages(files).filter(({ page }) => page.kind !== "not-found");
  return [
    ...pages.map(({ path, page }): [string, JsonLd] => [path, pageGraph(describePage(page), place)]),
    ...dossiers.flatMap((dossier): [string, JsonLd][] => [
      [`report ${dossier.report.id}`, reportGraph(dossier, place)],
      ...dossier.report.claims.map((claim): [string, JsonLd] => [
        `claim ${claim.id}`,
        claimGraph(claim, dossier, place),
      ]),
    ]),
  ];
}

describe("every page and every file", () => {
  it.each([
    ["of what is in data/", everyGraph(checked.reports, checked.sources)],
    ["of a report with something of everything", everyGraph([richReport], manySources)],
    ["of several reports", everyGraph([richReport, anotherReport()], manySources)],
    [
      "of a site whose address is not known",
      everyGraph([richReport], manySources, { name: "Reports", place: { address: null, basePath: "/reports/" } }),
    ],
  ])("%s uses only terms that exist, where they belong, and loses none", async (_, graphs) => {
    const faults = await Promise.all(
      graphs.map(async ([name, graph]) => (await graphFaults(graph)).map((fault) => `${name}: ${fault}`)),
    );

    expect(graphs.length).toBeGreaterThan(10);
    expect(faults.flat()).toEqual([]);
  });

  it("rates nothing", () => {
    const graphs = [...everyGraph(checked.reports, checked.sources), ...everyGraph([richReport], manySources)];

    expect(graphs.filter(([, graph]) => /Review|Rating|"cito:refutes/.test(JSON.stringify(graph)))).toEqual([]);
  });

  it("names the page by its address, with a way to it from the first page", () => {
    const graphs = everyGraph([richReport, anotherReport()], manySources).filter(([name]) => /^\/.*\/$/.test(name));

    for (const [path, graph] of graphs) {
      const page = graph["@graph"].find((node) => "breadcrumb" in node);
      expect(page, path).toHaveProperty(
        "url",
        `https://site.example/reports/${path.replace("former-toll", "alpha-toll").slice(1)}`,
      );
    }
    expect(graphs.length).toBeGreaterThan(10);
  });

  it("gives each thing that it names by an id one description", () => {
    const repeated = everyGraph([richReport], manySources).flatMap(([name, graph]) => {
      const ids = graph["@graph"].map((node) => node["@id"]);
      return ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index).map((id) => `${name}: ${id}`);
    });

    expect(repeated).toEqual([]);
  });
});

describe("what nobody hoped for", () => {
  const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");

  it.each([
    ["300 words", long],
    ["Arabic", "قالت المجموعة إن ما لا يقل عن ١٢ مدنيًا قُتلوا في ألفا."],
    ["Hebrew", "לפחות 12 אזרחים נהרגו באלפא."],
    ["an emoji", "🕊️👨‍👩‍👧‍👦 At least 12 civilians 🕊️"],
    ["a script", '</script><script>alert("1")</script><!--'],
    ["what looks like an instruction of JSON-LD", '@id {"@context": "x"}'],
  ])("stays well-formed and whole: %s", async (_, words) => {
    const graphs = everyGraph([reportOf(words)], [aSource({ name: words }), ...someSources().slice(1)]);

    const texts = graphs.map(([, graph]) => serializeJsonLd(graph));
    const faults = await Promise.all(graphs.map(([, graph]) => graphFaults(graph)));

    expect(faults.flat()).toEqual([]);
    expect(texts.filter((text) => text.includes("<"))).toEqual([]);
    expect(texts.map((text) => JSON.parse(text))).toEqual(graphs.map(([, graph]) => JSON.parse(JSON.stringify(graph))));
  });

  it.each([
    ["2,000 characters", `https://paper.example/${"a".repeat(1978)}`],
    ["characters that no identifier holds", 'https://paper.example/a|b?c={d}&e="f"<g>^`'],
  ])("is an article’s address of %s", async (_, url) => {
    const graphs = everyGraph([aReport({ article: anArticle({ url }) })], someSources());

    const faults = await Promise.all(graphs.map(([, graph]) => graphFaults(graph)));

    expect(faults.flat()).toEqual([]);
  });
});

function anotherReport(): Report {
  return aReport({ id: "beta-report", claims: [aToll({ id: "beta-toll" })] });
}

function reportOf(words: string): Report {
  return aReport({
    title: words,
    summary: words,
    article: anArticle({ headline: words, paragraphs: [`${words} ${articleSentence}`] }),
    claims: [aToll({ statement: words, quotes: [aQuote(), aQuote({ exact: words })] })],
    sections: [aSection({ title: words, question: words })],
  });
}
