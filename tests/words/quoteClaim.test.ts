import { describe, expect, it } from "vitest";
import { publicUrl } from "../../src/domain/report/address";
import { quoteClaim } from "../../src/words/claimShare";
import { notVerified } from "../../src/words/language";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere } from "../publish/cite/portableClaims";
import { aClaim, anArticle, anOmission, aQuote, aReport, aSource, aToll, someSources } from "../support/builders";

describe("the quotation of a claim", () => {
  it("tells the article’s words, the paraphrase and the viewer’s notes apart, each on lines of its own", () => {
    const claim = aPortableClaim(aReport({ omissions: [anOmission()] }));

    expect(quoteClaim(claim, somewhere).split("\n")).toEqual([
      "Daily Paper, article 1, paragraph 1: “Town Watch said at least 12 civilians were killed in Alpha in May 2020.”",
      "Claim, in reported speech: Town Watch (monitor), as reported by Daily Paper, article 1, published: [1 June 2020].",
      "Paraphrase: At least 12 civilians were killed in Alpha in May 2020.",
      "Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling).",
      "Period: May 2020. Place: Alpha.",
      "Viewer’s notes: Not stated in the article: whose action, how counted, more on who they were and breakdown. The article does not say how the deaths were counted.",
      "Reported, not verified here. Revision 1, 2 June 2020.",
      "https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/",
    ]);
  });

  it.each(publishedClaims().map((claim) => [claim.id, claim] as const))("holds all of %s", (_id, claim) => {
    const text = quoteClaim(claim, somewhere);

    for (const { exact, paragraph } of claim.quotes) {
      expect(text).toContain(`“${exact}”`);
      expect(text).toContain(`paragraph ${paragraph}`);
    }
    for (const caveat of claim.caveats.slice(0, 3)) expect(text).toContain(caveat);
    expect(text).toContain(claim.claimant.name);
    expect(text).toContain(claim.outlet.name);
    expect(text).toContain(claim.article.reference);
    expect(text).toContain(claim.figure?.words ?? claim.statement);
    expect(text).toContain(claim.figure?.boundWords ?? claim.statement);
    expect(text).toContain(`Period: ${claim.period.words}. Place: ${claim.places.words}.`);
    expect(text).toContain(notVerified);
    expect(text).toContain(publicUrl(claim.path, somewhere));
  });

  it("gives every quotation its paragraph", () => {
    const quotes = [aQuote({ exact: "Twelve died" }), aQuote({ paragraph: 2, exact: "in Alpha" })];
    const article = anArticle({ paragraphs: ["Twelve died.", "It was in Alpha."] });

    const text = quoteClaim(aPortableClaim(aReport({ article, claims: [aClaim({ quotes })] })), somewhere);

    expect(text).toMatch(
      /^Daily Paper, article 1, paragraph 1: “Twelve died”\nDaily Paper, article 1, paragraph 2: “in Alpha”\nClaim, in reported speech: Town Watch/,
    );
  });

  it("gives the words to the claimant only where the article quotes them", () => {
    const quotes = [aQuote({ exact: "Twelve died" })];
    const article = anArticle({ paragraphs: ["“Twelve died”, said Town Watch."] });
    const report = aReport({ article, claims: [aClaim({ quotes, voice: "direct" })] });

    const text = quoteClaim(aPortableClaim(report), somewhere);

    expect(text).toMatch(
      /^“Twelve died” \(paragraph 1\)\n— Town Watch \(monitor\), as reported by Daily Paper, article 1,/,
    );
  });

  it("sets in brackets who is read as saying it", () => {
    const report = aReport({ claims: [aToll({ claimantInferred: "The words name no one." })] });

    expect(quoteClaim(aPortableClaim(report), somewhere)).toContain("[Town Watch] (monitor)");
  });

  it("says how many notes it leaves out, and where they are", () => {
    const omissions = ["a", "b", "c"].map((id) => anOmission({ id, text: `The article does not say ${id}.` }));

    const text = quoteClaim(aPortableClaim(aReport({ omissions })), somewhere);

    expect(text).toContain("\nViewer’s notes (3 of 4; all at the address): Not stated");
    expect(text).toContain("does not say b.");
    expect(text).not.toContain("does not say c.");
  });

  it("has no line for notes where there are none", () => {
    const text = quoteClaim(aPortableClaim(aReport({ claims: [aClaim()] })), somewhere);

    expect(text).not.toContain("Viewer’s notes");
  });

  it("begins with it where the claim was withdrawn, and says why", () => {
    const withdrawn = { date: "2020-07-01", why: "The paper took it back." };

    const text = quoteClaim(aPortableClaim(aReport({ claims: [aToll({ withdrawn })] })), somewhere);

    expect(text).toMatch(/^Withdrawn\.\n/);
    expect(text).toContain("Viewer’s notes: Withdrawn on 1 July 2020: The paper took it back.");
  });

  it("says of an outlet that speaks for itself that it does", () => {
    const [, outlet = aSource()] = someSources();
    const report = aReport({ claims: [aClaim({ claimant: outlet.id, voice: "outlet" })] });

    expect(quoteClaim(aPortableClaim(report), somewhere)).toContain(
      "\nClaim: Daily Paper (press), in its own voice, article 1,",
    );
  });

  it.each(hardWords)("holds %s letter by letter", (_what, words) => {
    const text = quoteClaim(aClaimInWords(words), somewhere);

    expect(text).toContain(`, paragraph 1: “${words}”\n`);
    expect(text).toContain(`\nParaphrase: ${words}\n`);
  });
});
