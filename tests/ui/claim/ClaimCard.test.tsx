// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { ClaimCard } from "../../../src/ui/claim/ClaimCard";
import {
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

it("keeps the paraphrase and the article's words apart: the one is heard as what it is, the other waits one press away", () => {
  const card = show(aToll());

  const paraphrase = within(card).getByRole("heading", { name: new RegExp(`^Paraphrase:.*${aToll().statement}`) });
  const quotation = card.querySelector("blockquote");
  expect(card.contains(paraphrase)).toBe(true);
  expect(quotation?.textContent).toBe(`“${articleSentence}”`);
  expect(quotation?.closest("details")?.firstElementChild?.textContent).toBe("The article’s words, ¶1");
});

it("says for whom a speaker speaks, and which office they hold", () => {
  const card = show(aClaim({ claimant: "speaker" }));

  expect(within(card).getByRole("link", { name: "A. Speaker" }).getAttribute("href")).toBe("/sources/speaker/");
  expect(within(card).getByText("speaks for a monitor, Town Watch Director")).toBeTruthy();
});

it("needs no role for the outlet in its own article", () => {
  const card = show(aClaim({ claimant: "daily-paper", voice: "outlet" }));

  expect(within(card).getByRole("link", { name: "Daily Paper" }).parentElement?.textContent).toBe("Daily Paper");
});

it("calls an allegation one", () => {
  const card = show(aClaim({ kind: "allegation" }));

  expect(within(card).getByText("allegation, monitor")).toBeTruthy();
});

it("sets in brackets a claimant whom the quoted words do not name, with the reason one tap away", () => {
  const card = show(aClaim({ claimantInferred: "The sentence before names the group." }));

  const mark = within(card).getByText(", inferred").closest("details");
  expect(mark?.textContent).toBe("[Town Watch], inferredThe sentence before names the group.");
  expect(mark?.open).toBe(false);
});

it("marks no claimant whom the article names itself", () => {
  expect(within(show(aClaim())).queryByText(", inferred")).toBeNull();
});

it("shows every quotation, letter by letter, in the article's language and its direction", () => {
  const paragraphs = [articleSentence, "قُتل ١٢ مدنيًا."];
  const quotes = [aQuote({ exact: "Town Watch said" }), aQuote({ paragraph: 2, exact: "قُتل ١٢ مدنيًا." })];

  const card = show(aClaim({ quotes }), anArticle({ paragraphs, lang: "ar" }));

  const shown = [...card.querySelectorAll("blockquote")];
  expect(shown.map((quote) => quote.textContent)).toEqual(["“Town Watch said”", "“قُتل ١٢ مدنيًا.”"]);
  expect(shown.map((quote) => [quote.lang, quote.dir])).toEqual(Array(2).fill(["ar", "auto"]));
});

it("leads to the claim's page, to its lasting address and to its citations", () => {
  const card = show(aToll());

  const target = (name: RegExp) => within(card).getByRole("link", { name }).getAttribute("href");
  expect(target(/^At least 12 civilians/)).toBe("/reports/alpha-report/claims/alpha-toll/");
  expect(target(/^Link to the claim: Town Watch, at least 12$/)).toBe("/reports/alpha-report/claims/alpha-toll/");
  expect(target(/^Cite the claim: Town Watch, at least 12$/)).toBe(
    "/reports/alpha-report/claims/alpha-toll/#part_share",
  );
});

it("says when a claim was made, or that this is not stated", () => {
  const card = show(aClaim({ stated: null }));

  expect(within(card).getByText("Said").nextElementSibling?.textContent).toBe("not stated");
});

it("does not mix up the direction of a paraphrase in another script", () => {
  const statement = "قُتل ١٢ مدنيًا على الأقل.";

  const card = show(aClaim({ statement }));

  expect(
    within(card)
      .getByRole("heading", { name: new RegExp(statement) })
      .closest("[dir=auto]"),
  ).not.toBeNull();
});
