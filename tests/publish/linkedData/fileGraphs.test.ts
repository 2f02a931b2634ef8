import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { claimIn, type Dossier } from "../../../src/domain/dossier/dossier";
import { claimGraph, reportGraph } from "../../../src/publish/linkedData/fileGraphs";
import { portableClaim } from "../../../src/words/claims";
import { aDateSlot, anArticle, aQuote, aReport, aToll, claimId, someSources } from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";
import { richDossier, richReport, settings } from "./aRichReport";
import { allOfType, oneOfType } from "./readGraph";

const graphOf = (id: string, dossier: Dossier = richDossier) =>
  claimGraph(claimIn(dossier, claimId(id)), dossier, settings);
const claimOf = (id: string, dossier?: Dossier) => oneOfType(graphOf(id, dossier), "Claim");
const claimAddress = "https://site.example/reports/reports/alpha-report/claims/";

describe("every claim in data/", () => {
  const checked = checkWithReports("data");
  const claims = checked.reports
    .map((report) => compileDossier(report, checked.sources))
    .flatMap((dossier) => dossier.report.claims.map((claim) => ({ id: claim.id, claim, dossier })));

  it.each(claims)("$id names who says it, where it appears, and every passage of the article", ({ claim, dossier }) => {
    const graph = claimGraph(claim, dossier, settings);
    const described = oneOfType(graph, "Claim");

    expect(described.author).toEqual({ "@id": `${settings.place.address}sources/${claim.claimant}/#_source` });
    expect(described.appearance).toEqual({ "@id": dossier.report.article.url });
    expect(described.text).toBe(claim.statement);
    expect(allOfType(graph, "Quotation").map(({ text }) => text)).toEqual(claim.quotes.map(({ exact }) => exact));
    expect(allOfType(graph, "oa:TextQuoteSelector").map((selector) => selector["oa:exact"])).toEqual(
      claim.quotes.map(({ exact }) => exact),
    );
  });

  it.each(claims)("$id keeps its source, outlet, period, place and every caveat", ({ claim, dossier }) => {
    const portable = portableClaim(claim, dossier);
    const described = claimGraph(claim, dossier, settings);
    const { abstract } = oneOfType(described, "Claim");

    for (const words of [
      portable.claimant.name,
      portable.outlet.name,
      `Period: ${portable.period.words}`,
      `Place: ${portable.places.words}`,
      "Reported, not verified here.",
    ]) {
      expect(abstract).toContain(words);
    }
    expect(allOfType(described, "Comment").map(({ text }) => text)).toEqual(portable.caveats);
  });
});

describe("a figure", () => {
  it.each([
    ["alpha-toll", { minValue: 12 }, "at least 12 civilians killed"],
    ["exactly", { minValue: 9, maxValue: 9 }, "9 civilians killed"],
    ["unqualified", { value: 9 }, "9 civilians killed (bound: one number, no bound word)"],
    ["between", { minValue: 9, maxValue: 15 }, "between 9 and 15 civilians killed"],
    ["up-to", { maxValue: 15 }, "up to 15 civilians killed"],
    ["about", { value: "about 10" }, "about 10 civilians killed"],
    ["alpha-increase", { value: "increase by 50 per cent" }, "increase by 50 per cent, from at least 12"],
  ])("has no end that its source does not give: %s", (id, ends, words) => {
    const { minValue, maxValue, value, description } = oneOfType(graphOf(id), "PropertyValue");

    expect(JSON.parse(JSON.stringify({ minValue, maxValue, value }))).toEqual(ends);
    expect(description).toContain(words);
  });

  it("says beside its number who says it, of when and where, and that it is not verified here", () => {
    const { description } = oneOfType(graphOf("between"), "PropertyValue");

    expect(description).toBe(
      "between 9 and 15 civilians killed (bound: “between”, a floor and a ceiling). Town Watch (monitor), as reported " +
        "by Daily Paper, article 1. Period: [May 2020]. Place: “the region”, not delimited. Reported, not verified here.",
    );
  });

  it("stands in the claim’s name with its source, its bound and its period", () => {
    expect(claimOf("alpha-toll").name).toBe("Town Watch: at least 12 civilians killed, period: May 2020");
  });
});

describe("who says it", () => {
  it.each([
    ["a body", "alpha-toll", "Organization"],
    ["a person, who holds an office", "alpha-event", "Person"],
    ["not said to be either where nobody is named", "exactly", "Thing"],
    ["not said to be either where it is a witness", "alpha-increase", "Thing"],
  ])("is %s", (_, id, type) => {
    const graph = graphOf(id);
    const { author } = oneOfType(graph, "Claim");

    expect(allOfType(graph, type)).toContainEqual(expect.objectContaining(author));
  });

  it("is credited together with who relays it", () => {
    expect(claimOf("alpha-event").creditText).toBe(
      "A. Spokesman, Town Watch spokesman (speaks for a monitor), as reported by Daily Paper, article 1",
    );
  });
});

describe("when", () => {
  it("it was said is a date where the article states it", () => {
    expect(claimOf("between").dateCreated).toBe("2020-05-30");
  });

  it("it was said is in words where that was inferred", () => {
    const { dateCreated, temporal } = claimOf("alpha-event");

    expect(dateCreated).toBeUndefined();
    expect(temporal).toBe("Said: [30 May 2020 (uncertain)]");
  });

  it("the article came out is in words where that was inferred, and a date where it is stated", () => {
    const stated = compileDossier(
      aReport({ article: anArticle({ published: aDateSlot("2020-06-01") }) }),
      someSources(),
    );

    expect(oneOfType(graphOf("between"), "NewsArticle")).toMatchObject({
      temporal: "Published: [1 June 2020]",
    });
    expect(oneOfType(graphOf("between"), "NewsArticle").datePublished).toBeUndefined();
    expect(oneOfType(graphOf("alpha-toll", stated), "NewsArticle").datePublished).toBe("2020-06-01");
  });
});

it.each(["alpha-toll", "alpha-event"])(
  "%s appears in the article, which is not said to be the first to hold it",
  (id) => {
    const { appearance, firstAppearance } = claimOf(id);

    expect(appearance).toEqual({ "@id": "https://paper.example/article/1" });
    expect(firstAppearance).toBeUndefined();
  },
);

describe("a quotation", () => {
  it("is the outlet’s, and in the claimant’s mouth only where the article has it so", () => {
    const [indirect] = allOfType(graphOf("alpha-toll"), "Quotation");
    const [direct] = allOfType(graphOf("alpha-event"), "Quotation");

    expect(indirect).toMatchObject({ creator: { "@id": `${settings.place.address}sources/daily-paper/#_source` } });
    expect(indirect?.spokenByCharacter).toBeUndefined();
    expect(direct?.spokenByCharacter).toEqual({ "@id": `${settings.place.address}sources/spokesman/#_source` });
  });

  it("is found in the article by the words around it", () => {
    const [part, whole] = allOfType(graphOf("alpha-event"), "oa:TextQuoteSelector");

    expect(part).toEqual({
      "@type": "oa:TextQuoteSelector",
      "oa:exact": "at least 12",
      "oa:prefix": "Town Watch said ",
      "oa:suffix": " civilians were killed in Alpha ",
    });
    expect(whole).not.toHaveProperty("oa:prefix");
    expect(whole).not.toHaveProperty("oa:suffix");
  });

  it("is never cut within an emoji", () => {
    const dove = "🕊".repeat(40);
    const dossier = compileDossier(
      aReport({
        article: anArticle({ paragraphs: [`a${dove}Twelve died.${dove}`] }),
        claims: [aToll({ quotes: [aQuote({ exact: "Twelve died." })] })],
      }),
      someSources(),
    );

    const selector = oneOfType(graphOf("alpha-toll", dossier), "oa:TextQuoteSelector");

    expect(selector).toMatchObject({ "oa:prefix": "🕊".repeat(32), "oa:suffix": "🕊".repeat(32) });
  });

  it("keeps its id while others come and go before it", () => {
    const ids = allOfType(graphOf("alpha-event"), "Quotation").map((quotation) => quotation["@id"]);

    expect(ids).toEqual([`${claimAddress}alpha-event/#_quotation_1_16`, `${claimAddress}alpha-event/#_quotation_1_0`]);
  });
});

describe("what happened to it", () => {
  it("is told of its page, since the claimant corrected nothing", () => {
    const graph = graphOf("alpha-toll");

    expect(oneOfType(graph, "CorrectionComment")).toMatchObject({
      datePublished: "2020-06-08",
      text: expect.stringContaining("Before: “14”. Now: “12”. Why: Misread. The claim: Town Watch: at least 12"),
    });
    expect(oneOfType(graph, "WebPage")).toMatchObject({ version: "3", dateModified: "2020-06-08" });
    expect(oneOfType(graph, "Claim").correction).toBeUndefined();
  });

  it("is that it was withdrawn here, and not by who says it", () => {
    expect(claimOf("about")).toMatchObject({
      creativeWorkStatus: "Withdrawn from this collection",
      abstract: expect.stringMatching(/^Withdrawn\. /),
    });
    expect(claimOf("between").creativeWorkStatus).toBeUndefined();
  });
});

describe("how it stands to others", () => {
  it("is said in terms of CiTO from either end", () => {
    const other = { "@id": `${claimAddress}alpha-toll/#_claim` };

    expect(claimOf("alpha-event")).toMatchObject({
      "cito:disputes": [other],
      "cito:repliesTo": [other],
      "cito:disagreesWith": [other],
    });
    expect(claimOf("alpha-toll")).toMatchObject({
      "cito:isDisputedBy": [{ "@id": `${claimAddress}alpha-event/#_claim` }],
    });
  });

  it("leaves out what was withdrawn", () => {
    expect(claimOf("between")).not.toHaveProperty("cito:disputes");
    expect(claimOf("exactly")).not.toHaveProperty("cito:isDisputedBy");
  });
});

const graph = reportGraph(richDossier, settings);

it("holds every claim, relation and source of the report, withdrawn ones included", () => {
  expect(allOfType(graph, "Claim")).toHaveLength(richReport.claims.length);
  expect(allOfType(graph, "cito:Citation")).toHaveLength(richReport.relations.length);
  expect(allOfType(graph, "oa:Annotation")).toHaveLength(allOfType(graph, "Quotation").length);
  expect(Object.keys(richDossier.sources)).toHaveLength(
    allOfType(graph, "Person").length +
      allOfType(graph, "Thing").length +
      allOfType(graph, "Organization").filter((body) => String(body["@id"]).endsWith("#_source")).length,
  );
});

it("measures each figure with its bound, and none that was withdrawn", () => {
  const { variableMeasured } = oneOfType(graph, "Dataset");

  expect(variableMeasured).toMatchObject([
    { minValue: 12 },
    { minValue: 9, maxValue: 9 },
    { value: 9 },
    { minValue: 9, maxValue: 15 },
    { maxValue: 15 },
    { value: "increase by 50 per cent" },
  ]);
});

it("says of a relation who draws it, why, and whether it was withdrawn", () => {
  const relations = allOfType(graph, "cito:Citation");

  expect(relations[0]).toMatchObject({
    name: expect.stringMatching(
      /^“A\. Spokesman.*” gives another bound than “Town Watch: at least 12 civilians killed, period: May 2020”$/,
    ),
    description: "This link is ours. Both speak of Alpha.",
    "cito:hasCitationCharacterization": { "@id": "cito:disagreesWith" },
  });
  expect(relations.filter(({ creativeWorkStatus }) => creativeWorkStatus)).toEqual([
    expect.objectContaining({ "@id": expect.stringMatching(/\/gone\/#_relation$/) }),
  ]);
});
