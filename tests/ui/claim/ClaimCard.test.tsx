// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { ClaimCard } from "../../../src/ui/claim/ClaimCard";
import {
  aChangeClaim,
  aClaim,
  anArticle,
  aQuote,
  aReport,
  articleSentence,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";

afterEach(cleanup);

function show(claim: Claim, article = anArticle()) {
  const report = aReport({ claims: [claim], article });
  render(<ClaimCard claim={claim} setting={compileDossier(report, [...someSources(), speaker])} />);
  return screen.getByRole("article");
}

const speaker = aSource({ id: "speaker", name: "A. Speaker", position: "Town Watch Director" });

it("is named after who says what", () => {
  const card = show(aToll());

  expect(
    screen.getByRole("article", { name: "Town Watch: At least 12 civilians were killed in Alpha in May 2020." }),
  ).toBe(card);
});

it("keeps the paraphrase and the article's words apart, each voice by its name", () => {
  const card = show(aToll());

  const paraphrase = within(card).getByRole("heading", { name: aToll().statement });
  const quotation = within(card).getByRole("blockquote");
  expect(paraphrase.previousElementSibling?.textContent).toBe("Paraphrase");
  expect(quotation.textContent).toBe(articleSentence);
  expect(quotation.previousElementSibling?.textContent).toMatch(/^The article’s words, paragraph 1/);
});

it.each([
  ["direct", "quoted speech"],
  ["indirect", "reported speech"],
  ["outlet", "the outlet’s own voice"],
] as const)("says that words in the voice “%s” are %s", (voice, words) => {
  const card = show(aClaim({ voice }));

  expect(within(card).getByText(/^The article’s words/).textContent).toContain(`(${words})`);
});

it("says through whom a claim reaches us, and what office a speaker holds", () => {
  const card = show(aClaim({ claimant: "speaker" }));

  expect(within(card).getByRole("link", { name: "A. Speaker" }).getAttribute("href")).toBe("/sources/speaker/");
  expect(within(card).getByText("Town Watch Director · as reported by Daily Paper")).toBeTruthy();
});

it("says of the outlet that it speaks for itself", () => {
  const card = show(aClaim({ claimant: "daily-paper", voice: "outlet" }));

  expect(within(card).getByText("in its own voice")).toBeTruthy();
});

it("marks a claimant whom the quoted words do not name, with the reason one tap away", () => {
  const card = show(aClaim({ claimantInferred: "The sentence before names the group." }));

  const mark = within(card).getByText("inferred", { selector: "summary" });
  expect(mark.parentElement?.previousElementSibling).toBe(within(card).getByRole("link", { name: "Town Watch" }));
  expect(mark.parentElement?.textContent).toBe("inferredThe sentence before names the group.");
});

it("marks no claimant whom the article names itself", () => {
  expect(within(show(aClaim())).queryByText("inferred")).toBeNull();
});

it("gives a change with what it is measured against, and no other claim", () => {
  const change = show(aChangeClaim()).textContent;
  cleanup();

  expect(change).toContain("Increase by 50 per cent, measured against: a figure not stated");
  expect(show(aToll()).textContent).not.toContain("per cent");
});

it("shows every quotation, letter by letter, in the article's language and its direction", () => {
  const paragraphs = [articleSentence, "قُتل ١٢ مدنيًا."];
  const quotes = [aQuote({ exact: "Town Watch said" }), aQuote({ paragraph: 2, exact: "قُتل ١٢ مدنيًا." })];

  const card = show(aClaim({ quotes }), anArticle({ paragraphs, lang: "ar" }));

  const shown = within(card).getAllByRole("blockquote");
  expect(shown.map((quote) => quote.textContent)).toEqual(["Town Watch said", "قُتل ١٢ مدنيًا."]);
  expect(shown.map((quote) => [quote.lang, quote.dir])).toEqual(Array(2).fill(["ar", "auto"]));
});

it("leads to the claim's page, to its note in the article and to the very words at the outlet", () => {
  const card = show(aToll());

  const target = (name: RegExp) => within(card).getByRole("link", { name }).getAttribute("href");
  expect(target(/^At least 12 civilians/)).toBe("/reports/alpha-report/claims/alpha-toll/");
  expect(target(/^In the article ¶1$/)).toBe("/reports/alpha-report/article/#alpha-toll");
  expect(target(/^Original/)).toMatch(/^https:\/\/paper\.example\/article\/1#:~:text=/);
});

it("says when a claim was made, or that this is not stated", () => {
  const card = show(aClaim({ stated: null }));

  expect(within(card).getByText("Said").nextElementSibling?.textContent).toBe("not stated");
});

it("does not mix up the direction of a paraphrase in another script", () => {
  const statement = "قُتل ١٢ مدنيًا على الأقل.";

  const card = show(aClaim({ statement }));

  expect(within(card).getByRole("heading", { name: statement }).closest("[dir=auto]")).not.toBeNull();
});
