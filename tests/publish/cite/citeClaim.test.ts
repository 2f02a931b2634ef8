import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { publicUrl } from "../../../src/domain/report/address";
import { citationFiles, citeClaim, formatReportCitation } from "../../../src/publish/cite/citeClaim";
import type { Citation, CitationStyle } from "../../../src/words/claimShare";
import { formatDay } from "../../../src/words/dates";
import { notVerified } from "../../../src/words/language";
import { aClaim, anArticle, aQuote, aRelation, aReport, aSource, aToll, someSources } from "../../support/builders";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere } from "./portableClaims";

const site = "Who says how many";
const styles: readonly CitationStyle[] = ["chicago", "apa", "bibtex", "ris", "csl-json"];
const claims = publishedClaims();
const contested = [
  ["june-range", "The article contradicts itself on this figure."],
  ["amnesty-violations", "This claim is disputed by a claim of Iraqi military."],
].flatMap(([id, words]) => claims.filter((claim) => claim.id === id).map((claim) => ({ id, claim, words })));

describe.each(styles)("a citation in %s", (style) => {
  it.each(claims.map((claim) => [claim.id, claim] as const))("names all that must travel with %s", (_id, claim) => {
    const text = plain(textIn(style, citeClaim(claim, somewhere, site)));

    expect(text).toContain(plain(claim.claimant.name));
    expect(text).toContain(plain(claim.claimantWords));
    expect(text).toContain(plain(claim.claimantRole));
    expect(text).toContain(plain(claim.article.name.replace(`${claim.claimant.name}, `, "")));
    expect(text).toContain(plain(claim.statement.replace(/\.$/, "")));
    expect(text).toContain(plain(`Period: ${claim.period.words}. Place: ${claim.places.words}.`));
    expect(text).toContain(notVerified);
    expect(text).toContain(`Revision ${claim.revision} of ${formatDay(claim.revised)}`);
    expect(text).toContain(plain(`${claim.article.reference}, published: ${claim.article.published.words}.`));
    expect(text).toContain(plain(claim.outlet.name));
    expect(text).toContain(site);
    expect(text).toContain(publicUrl(claim.path, somewhere));
    if (claim.figure) {
      expect(text).toContain(plain(`Figure: ${claim.figure.words} (bound: ${claim.figure.boundWords}).`));
    }
  });

  it("says of a withdrawn claim that it was withdrawn", () => {
    const withdrawn = { date: "2020-07-01", why: "The paper took it back." };
    const claim = aPortableClaim(aReport({ claims: [aToll({ withdrawn })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site)));

    expect(text).toContain("Withdrawn. At least 12");
  });

  it("says that it is inferred who says it", () => {
    const claim = aPortableClaim(aReport({ claims: [aToll({ claimantInferred: "The words name no one." })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site)));

    expect(text).toContain("Town Watch (monitor; who says it is inferred), as reported by Daily Paper");
  });

  it("does not name the claimant as the one who published it", () => {
    const text = plain(textIn(style, citeClaim(aPortableClaim(), somewhere, site)));

    expect(text).toContain("Town Watch (as reported by Daily Paper)");
  });

  it("names the outlet alone as the author of what it says in its own voice", () => {
    const [, outlet = aSource()] = someSources();
    const claim = aPortableClaim(aReport({ claims: [aToll({ claimant: outlet.id, voice: "outlet" })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site)));

    expect(text).not.toContain("as reported by");
    expect(text).toContain("Daily Paper (press), in its own voice, article 1");
  });

  it.each(contested)("says that $id is contested", ({ claim, words }) => {
    const text = plain(textIn(style, citeClaim(claim, somewhere, site)));

    expect(text).toContain(plain(`Reported, not verified here. Viewer’s note: ${words} Revision`));
  });

  it.each(["2014/2017", "201X"])("gives no date where the article’s is known to no year: %s", (value) => {
    const text = textIn(style, citeClaim(publishedOn(value, "inferred"), somewhere, site));

    expect(text).not.toMatch(/ca\.|circa|issued|year =|month =|day =|PY {2}-|DA {2}-|Retrieved/);
    if (style === "chicago" || style === "apa") expect(text).toContain("n.d.");
  });

  it("leads to the page from the host’s root on where the site’s own address is not known", () => {
    const citations = citeClaim(aPortableClaim(), { address: null, basePath: "/viewer/" }, site);

    expect(textIn(style, citations)).toMatch(/[^\w]\/viewer\/reports\/alpha-report\/claims\/alpha-toll\//);
  });
});

it("an apostrophe in the article’s address, which some readers turn, is written as the web writes it", () => {
  const quotes = [aQuote({ exact: "the month's toll" })];
  const article = anArticle({ paragraphs: ["It was the month's toll."] });
  const claim = aPortableClaim(aReport({ article, claims: [aToll({ quotes })] }));

  const ris = textIn("ris", citeClaim(claim, somewhere, site));

  expect(ris).toContain("is at https://paper.example/article/1#:~:text=the%20month%27s%20toll\n");
});

it("a dispute told in many words is named in few", () => {
  const disputed = aToll();
  const disputing = aClaim({ id: "long-reply", statement: `No: ${"word ".repeat(300)}.` });
  const relations = [aRelation({ kind: "disputes", from: disputing.id, to: disputed.id })];
  const claim = aPortableClaim(aReport({ claims: [disputed, disputing], relations }));

  const reference = textIn("apa", citeClaim(claim, somewhere, site));

  expect(reference).toContain(" claim is disputed by a claim of Town Watch. Revision 1");
});

describe.each([
  ["2020-06-01", "inferred", "ca. 2020", "(ca. 2020, June 1)", "ca. 2020", "year = {ca. 2020},\n}", ["2020///ca."]],
  ["2020-06?", "stated", "ca. 2020", "(ca. 2020, June)", "ca. 2020", "year = {ca. 2020},\n}", ["2020///ca."]],
  ["2020~", "stated", "ca. 2020", "(ca. 2020)", "ca. 2020", "year = {ca. 2020},\n}", ["2020///ca."]],
  [
    "2020-06-01",
    "stated",
    "2020",
    "(2020, June 1)",
    "June 1, 2020",
    "month = jun,\n  day = {1},\n}",
    ["2020", "2020/06/01/"],
  ],
  [
    "2020-06-XX",
    "stated",
    "2020",
    "(2020, June)",
    "June 2020",
    "year = {2020},\n  month = jun,\n}",
    ["2020", "2020/06//"],
  ],
  ["2020-21", "stated", "2020", "(2020)", "2020", "year = {2020},\n}", ["2020", "2020///"]],
] as const)("of an article published on %s (%s)", (value, basis, year, apa, day, bibtex, ris) => {
  const citations = citeClaim(publishedOn(value, basis), somewhere, site);

  it("no reference gives more of the date than is known, nor what is inferred or uncertain as certain", () => {
    expect(textIn("chicago", citations)).toContain(`(as reported by Daily Paper). ${year}. “`);
    expect(textIn("chicago", citations)).toContain(`” Who says how many. ${day}. https`);
    expect(textIn("apa", citations)).toContain(` ${apa}. At least`);
  });

  it("no program reads more of the date than is known, nor what is inferred or uncertain as certain", () => {
    const dates = textIn("ris", citations).matchAll(/^(?:PY|DA) {2}- (.*)$/gm);

    expect(textIn("bibtex", citations)).toContain(bibtex);
    expect([...dates].map(([, date]) => date)).toEqual(ris);
    expect(textIn("csl-json", citations).includes('"circa": true')).toBe(ris.length === 1);
  });
});

describe("the claims in data/", () => {
  it("hold contested ones, so that these were tried", () => {
    expect(contested).toHaveLength(2);
  });

  it("hold figures, so that the rules for them were tried", () => {
    expect(claims.filter(({ figure }) => figure).length).toBeGreaterThan(3);
  });
});

describe.each(["chicago", "apa"] as const)("a reference in %s", (style) => {
  it.each(hardWords)("prints %s sign by sign", (_what, words) => {
    // A space before “!” becomes a thin one that does not break the line, which is as it should be.
    const printed = textIn(style, citeClaim(aClaimInWords(words), somewhere, site)).replaceAll("\u202f", " ");

    const shown = words.replace(/\s+/g, " ");
    const titled = style === "chicago" ? shown.replaceAll("“", "‘").replaceAll("”", "’") : shown;
    expect(printed.slice(0, shown.length)).toBe(shown);
    expect(printed).toContain(`${titled} [Claim, in paraphrase: ${titled}, ${titled} (monitor), as reported by Daily`);
    expect(printed).not.toMatch(/nocase|[\ue000-\uf8ff\n]/);
  });

  it("keeps the name of an institution whole", () => {
    const sources = [aSource({ name: "Department of Defense, US" }), ...someSources().slice(1)];

    const text = textIn(style, citeClaim(aPortableClaim(aReport(), sources), somewhere, site));

    expect(text).toMatch(/^Department of Defense, US \(as reported by Daily Paper\)\. /);
  });
});

it("Chicago: author, year, words in quotation marks, site, day and address", () => {
  expect(textIn("chicago", citeClaim(aPortableClaim(), somewhere, site))).toBe(
    "Town Watch (as reported by Daily Paper). ca. 2020. “At least 12 civilians were killed in Alpha in May 2020 [Claim, in paraphrase: Town Watch (monitor), as reported by Daily Paper, article 1, published: 1 June 2020 (inferred). Figure: at least 12 civilians killed (bound: ‘at least’, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1 of 2 June 2020].” Who says how many. ca. 2020. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/.",
  );
});

it("APA: author, day, words, site and address", () => {
  expect(textIn("apa", citeClaim(aPortableClaim(), somewhere, site))).toBe(
    "Town Watch (as reported by Daily Paper). (ca. 2020, June 1). At least 12 civilians were killed in Alpha in May 2020 [Claim, in paraphrase: Town Watch (monitor), as reported by Daily Paper, article 1, published: 1 June 2020 (inferred). Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1 of 2 June 2020]. Who says how many. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/",
  );
});

it("what reference managers open also stands as files beside the claim’s page", () => {
  const citations = citeClaim(aPortableClaim(), somewhere, site);

  const files = citationFiles(citations);

  const page = "/reports/alpha-report/claims/alpha-toll/";
  expect(files.map(({ path }) => path)).toEqual([`${page}claim.bib`, `${page}claim.ris`, `${page}claim.csl.json`]);
  expect(files.map(({ body }) => body)).toEqual(citations.filter(({ path }) => path).map(({ text }) => text));
});

function publishedOn(value: string, basis: "stated" | "inferred") {
  const known = { value, asWritten: "on the day" };
  const article = anArticle({
    published: basis === "inferred" ? { ...known, basis, reason: "It is read so." } : { ...known, basis },
  });
  return aPortableClaim(aReport({ article }));
}

function textIn(style: CitationStyle, citations: readonly Citation[]): string {
  const citation = citations.find((candidate) => candidate.style === style);
  if (!citation) throw new Error(`There is no citation in ${style}.`);
  return citation.text;
}

// Chicago turns “…” within a title into ‘…’; BibTeX holds capitals in braces and JSON escapes straight quotes.
function plain(text: string): string {
  return text.replace(/[“”]/g, (sign) => (sign === "“" ? "‘" : "’")).replace(/[{}\\]/g, "");
}

it("names the site, the outlet, the dates, the revision and the address, and says that nothing was verified", () => {
  const dossier = compileDossier(aReport(), someSources());

  const citation = formatReportCitation(dossier, { address: "https://site.example/", basePath: "/" }, "A viewer");

  expect(citation).toBe(
    "A viewer. “Deaths in Alpha in May 2020.” Claims reported by Daily Paper, article 1, published 1 June 2020 (inferred). Transcribed 2 June 2020, revision 1. https://site.example/reports/alpha-report/. Reported, not verified here.",
  );
});
