import { describe, expect, it } from "vitest";
import { citationFiles, citeClaim } from "../../../src/build/cite/citeClaim";
import { publicUrl } from "../../../src/domain/address";
import type { Citation, CitationStyle } from "../../../src/domain/claimShare";
import { notVerified } from "../../../src/domain/portableClaim";
import { anArticle, aQuote, aReport, aSource, aToll, someSources } from "../../support/builders";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere } from "./portableClaims";

const site = "Who says how many";
const styles: readonly CitationStyle[] = ["chicago", "apa", "bibtex", "ris", "csl-json"];
const claims = publishedClaims();

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
    expect(text).toContain(`Revision ${claim.revision}`);
    expect(text).toContain(claim.revised.slice(0, 4));
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

describe("the claims in data/", () => {
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

    expect(text).toMatch(/^Department of Defense, US\. /);
  });
});

it("Chicago: author, year, words in quotation marks, site, day and address", () => {
  expect(textIn("chicago", citeClaim(aPortableClaim(), somewhere, site))).toBe(
    "Town Watch. 2020. “At least 12 civilians were killed in Alpha in May 2020 [Claim, in paraphrase: Town Watch (monitor), as reported by Daily Paper, article 1. Figure: at least 12 civilians killed (bound: ‘at least’, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1].” Who says how many. June 2, 2020. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/.",
  );
});

it("APA: author, day, words, site and address", () => {
  expect(textIn("apa", citeClaim(aPortableClaim(), somewhere, site))).toBe(
    "Town Watch. (2020, June 2). At least 12 civilians were killed in Alpha in May 2020 [Claim, in paraphrase: Town Watch (monitor), as reported by Daily Paper, article 1. Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1]. Who says how many. https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/",
  );
});

it("what reference managers open also stands as files beside the claim’s page", () => {
  const citations = citeClaim(aPortableClaim(), somewhere, site);

  const files = citationFiles(citations);

  const page = "/reports/alpha-report/claims/alpha-toll/";
  expect(files.map(({ path }) => path)).toEqual([`${page}claim.bib`, `${page}claim.ris`, `${page}claim.csl.json`]);
  expect(files.map(({ body }) => body)).toEqual(citations.filter(({ path }) => path).map(({ text }) => text));
});

function textIn(style: CitationStyle, citations: readonly Citation[]): string {
  const citation = citations.find((candidate) => candidate.style === style);
  if (!citation) throw new Error(`There is no citation in ${style}.`);
  return citation.text;
}

// Chicago turns “…” within a title into ‘…’; BibTeX holds capitals in braces and JSON escapes straight quotes.
function plain(text: string): string {
  return text.replace(/[“”]/g, (sign) => (sign === "“" ? "‘" : "’")).replace(/[{}\\]/g, "");
}
