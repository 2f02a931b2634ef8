import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { publicUrl } from "../../../src/domain/report/address";
import { citationFiles, citeClaim, formatReportCitation } from "../../../src/publish/cite/citeClaim";
import { formatJson } from "../../../src/publish/files/finishedFile";
import type { Citation, CitationStyle } from "../../../src/words/claimShare";
import type { PortableClaim } from "../../../src/words/claims";
import { formatDay } from "../../../src/words/dates";
import { notVerified } from "../../../src/words/language";
import {
  aClaim,
  aDateSlot,
  anArticle,
  aQuote,
  aRelation,
  aReport,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere, sum } from "./portableClaims";

const site = "Who says how many";
const styles: readonly CitationStyle[] = ["chicago", "apa", "wikipedia", "bibtex", "ris", "csl-json"];
const claims = publishedClaims();
const contested = [
  ["june-range", "Paragraph 1 gives another bound: at least 744."],
  ["amnesty-violations", "This claim is disputed by a claim of Iraqi military."],
].flatMap(([id, words]) => claims.filter((claim) => claim.id === id).map((claim) => ({ id, claim, words })));

describe.each(styles)("a citation in %s", (style) => {
  it.each(claims.map((claim) => [claim.id, claim] as const))("names all that must travel with %s", (_id, claim) => {
    const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

    expect(text).toContain(
      claim.isInOwnVoice ? "says in its own voice" : plain(`${claim.claimantWords} (${claim.claimantRole})`),
    );
    expect(text).toContain(plain(claim.article.name.replace(`${claim.claimant.name}, `, "")));
    expect(text).toContain(plain(claim.statement.replace(/\.$/, "")));
    expect(text).toContain(plain(`Period: ${claim.period.words}. Place: ${claim.places.words}.`));
    expect(text).toContain(notVerified);
    expect(text).toContain(`Revision ${claim.revision}, ${formatDay(claim.revised)}`);
    expect(text).toContain(plain(`[paraphrase of ${whatOf(claim)} ${claim.article.name}, published `));
    expect(text).toContain(plain(`published ${claim.article.published.words},`));
    expect(text).toContain(site);
    expect(text).toContain(publicUrl(claim.path, somewhere));
    if (claim.figure) {
      expect(text).toContain(plain(`Figure: ${claim.figure.words} (bound: ${claim.figure.boundWords}).`));
    }
  });

  it("says of a withdrawn claim that it was withdrawn", () => {
    const withdrawn = { date: "2020-07-01", why: "The paper took it back." };
    const claim = aPortableClaim(aReport({ claims: [aToll({ withdrawn })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

    expect(text).toContain("Withdrawn. ‘At least 12");
  });

  it("does not say that the article attributes it to one whom the transcriber read from it", () => {
    const claim = aPortableClaim(aReport({ claims: [aToll({ claimantInferred: "The words name no one." })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

    expect(text).toContain("reports, read here as one of Town Watch (monitor)]");
    expect(text).not.toContain("attributes");
  });

  it("names the site as the author, and nobody who wrote none of its page", () => {
    const citations = citeClaim(aPortableClaim(), somewhere, site, sum);

    const authors =
      /^(?:Town Watch|Daily Paper)|author = \{\{(?!Who says)|AU {2}- (?!Who says)|"literal": "(?!Who says)/m;
    expect(textIn(style, citations)).not.toMatch(authors);
    expect(textIn(style, citations).split(site)).toHaveLength(2);
  });

  it("dates the page, by the last revision of the claim", () => {
    const revision = {
      date: "2021-03-04",
      subject: "alpha-toll",
      changed: "statement",
      from: "a",
      to: "b",
      why: "A slip.",
    };
    const claim = aPortableClaim(aReport({ revisions: [...aReport().revisions, revision] }));

    const text = textIn(style, citeClaim(claim, somewhere, site, sum));

    expect(text.replace(/\s+/g, " ")).toContain(dates[style].replace(/\s+/g, " "));
    expect(plain(text)).toContain("Revision 2, 4 March 2021");
  });

  it("says that an outlet says a claim of its own in its own voice", () => {
    const [, outlet = aSource()] = someSources();
    const claim = aPortableClaim(aReport({ claims: [aToll({ claimant: outlet.id, voice: "outlet" })] }));

    const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

    expect(text).toContain("[paraphrase of what Daily Paper, article 1, published [1 June 2020], says in its own");
    expect(text).not.toContain("attributes");
  });

  it.each(contested)("says that $id is contested", ({ claim, words }) => {
    const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

    expect(text).toContain(plain(`Reported, not verified here. Viewer’s note: ${words} Revision`));
  });

  it.each(["2014/2017", "201X", "2020-06-01", "2020-06?", "2020~"])(
    "leaves the article’s day, read here as %s, to the words that say so, and to no field or style",
    (value) => {
      const claim = publishedOn(value);
      const other = aPortableClaim();

      const text = plain(textIn(style, citeClaim(claim, somewhere, site, sum)));

      expect(text).toContain(`article 1, published ${claim.article.published.words}, attributes`);
      expect(text.replaceAll(claim.article.published.words, other.article.published.words)).toBe(
        plain(textIn(style, citeClaim(other, somewhere, site, sum))),
      );
    },
  );

  it("leads to the page from the host’s root on where the site’s own address is not known", () => {
    const citations = citeClaim(aPortableClaim(), { address: null, basePath: "/viewer/" }, site, sum);

    expect(textIn(style, citations)).toMatch(/[^\w]\/viewer\/reports\/alpha-report\/claims\/alpha-toll\//);
  });
});

it("an apostrophe in the article’s address, which some readers turn, is written as the web writes it", () => {
  const quotes = [aQuote({ exact: "the month's toll" })];
  const article = anArticle({ paragraphs: ["It was the month's toll."] });
  const claim = aPortableClaim(aReport({ article, claims: [aToll({ quotes })] }));

  const ris = textIn("ris", citeClaim(claim, somewhere, site, sum));

  expect(ris).toContain("is at https://paper.example/article/1#:~:text=the%20month%27s%20toll\n");
});

it("a dispute told in many words is named in few", () => {
  const disputed = aToll();
  const disputing = aClaim({ id: "long-reply", statement: `No: ${"word ".repeat(300)}.` });
  const relations = [aRelation({ kind: "disputes", from: disputing.id, to: disputed.id })];
  const claim = aPortableClaim(aReport({ claims: [disputed, disputing], relations }));

  const reference = textIn("apa", citeClaim(claim, somewhere, site, sum));

  expect(reference).toContain(" claim is disputed by a claim of Town Watch. Revision 1");
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
    const printed = textIn(style, citeClaim(aClaimInWords(words), somewhere, site, sum)).replaceAll("\u202f", " ");

    const shown = words.replace(/\s+/g, " ");
    const quotedWithin = shown.replaceAll("“", "‘").replaceAll("”", "’");
    expect(printed).toContain(`“${quotedWithin}” [paraphrase of a claim that Daily Paper, ${shown}, published `);
    expect(printed).toContain(` attributes to ${shown}, ${shown} (speaks for a monitor)].`);
    expect(printed).not.toMatch(/nocase|[\ue000-\uf8ff\n]/);
  });

  it.each(hardWords)("prints a site called by %s sign by sign", (_what, words) => {
    const shown = words.replace(/\s+/g, " ");

    const printed = textIn(style, citeClaim(aPortableClaim(), somewhere, words, sum)).replaceAll("\u202f", " ");

    expect(printed.slice(0, shown.length)).toBe(shown);
  });
});

it("Chicago: site, year, the claim in quotation marks and all that is said of it, day and address", () => {
  expect(textIn("chicago", citeClaim(aPortableClaim(), somewhere, site, sum))).toBe(
    "Who says how many. 2020. “At least 12 civilians were killed in Alpha in May 2020” [paraphrase of a claim that Daily Paper, article 1, published [1 June 2020], attributes to Town Watch (monitor)]. Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1, 2 June 2020. June 2, 2020. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/.",
  );
});

it("APA: site, day, the same words and address", () => {
  expect(textIn("apa", citeClaim(aPortableClaim(), somewhere, site, sum))).toBe(
    "Who says how many. (2020, June 2). “At least 12 civilians were killed in Alpha in May 2020” [paraphrase of a claim that Daily Paper, article 1, published [1 June 2020], attributes to Town Watch (monitor)]. Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1, 2 June 2020. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/",
  );
});

it("what reference managers open also stands as files beside the claim’s page", () => {
  const citations = citeClaim(aPortableClaim(), somewhere, site, sum);

  const files = citationFiles(citations);

  const page = "/reports/alpha-report/claims/alpha-toll/";
  expect(files.map(({ path }) => path)).toEqual([`${page}claim.bib`, `${page}claim.ris`, `${page}claim.csl.json`]);
  expect(files.map(({ body }) => body)).toEqual(citations.filter(({ path }) => path).map(({ text }) => text));
});

function publishedOn(value: string) {
  const article = anArticle({ published: aDateSlot(value, "It is read so.") });
  return aPortableClaim(aReport({ article }));
}

function textIn(style: CitationStyle, citations: readonly Citation[]): string {
  const citation = citations.find((candidate) => candidate.style === style);
  if (!citation) throw new Error(`There is no citation in ${style}.`);
  return citation.text;
}

/** How each style writes the day of a page last revised on 4 March 2021. */
const dates: Record<CitationStyle, string> = {
  chicago: ". 2021. ",
  apa: " (2021, March 4). ",
  wikipedia: " |date=2021-03-04 ",
  bibtex: "  year = {2021},\n  month = mar,\n  day = {4},\n",
  ris: "PY  - 2021\nDA  - 2021/03/04/\n",
  "csl-json": formatJson({ "date-parts": [[2021, 3, 4]] }).trim(),
};

// Quotation marks within others are single ones; BibTeX has braces, JSON escapes straight quotes, Wikipedia square brackets.
function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)))
    .replace(/[“”]/g, (sign) => (sign === "“" ? "‘" : "’"))
    .replace(/[{}\\]/g, "");
}

it("a report as a whole is cited by the site, its last change, its title, the outlet and the address, as not verified", () => {
  const dossier = compileDossier(aReport(), someSources());

  const citation = formatReportCitation(dossier, { address: "https://site.example/", basePath: "/" }, "A viewer");

  expect(citation).toBe(
    "A viewer. 2020. “Deaths in Alpha in May 2020” [paraphrases of the claims that Daily Paper, article 1, published [1 June 2020], reports]. Reported, not verified here. Revision 1, 2 June 2020. https://site.example/reports/alpha-report/",
  );
});

function whatOf({ isInOwnVoice, kind }: PortableClaim): string {
  if (isInOwnVoice) return "what";
  return kind === "allegation" ? "an allegation that" : "a claim that";
}
