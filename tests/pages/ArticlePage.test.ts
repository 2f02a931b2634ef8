// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { aClaim, anArticle, aQuote, aReport, articleSentence, aToll } from "../support/builders";
import { openPage } from "../support/openPage";

const aside = "Photographs were not available then.";
const toll = aToll({ quotes: [aQuote({ exact: "at least 12 civilians were killed in Alpha" })] });
const event = aClaim({ quotes: [aQuote({ paragraph: 3, exact: "Rain fell." }), aQuote({ exact: "Town Watch said" })] });
const article = anArticle({
  paragraphs: [articleSentence, aside, "Rain fell."],
  leftAside: [{ paragraph: 2, exact: aside, reason: "It is about the article itself." }],
});

const open = (changes: Parameters<typeof anArticle>[0] = {}) =>
  openPage("/reports/alpha-report/article/", [aReport({ claims: [toll, event], article: { ...article, ...changes } })]);

it("shows the whole article, paragraph by paragraph", () => {
  open();

  const paragraphs = [...document.querySelectorAll("p[id^=paragraph_]")].map((paragraph) => {
    for (const number of paragraph.querySelectorAll("a[aria-label]")) number.remove();
    return paragraph.textContent;
  });
  expect(paragraphs).toEqual(article.paragraphs);
});

it("numbers claims in the article's order and gives each its note beside its words", () => {
  open();

  const notes = within(screen.getByRole("list", { name: "Claims in paragraph 1" })).getAllByRole("article");
  expect(notes.map((note) => note.id)).toEqual(["alpha-toll", ""]);
  expect(notes[0]?.textContent).toContain("1 At least 12 civilians were killed in Alpha in May 2020. (at least 12)");
  expect(screen.queryByRole("list", { name: "Claims in paragraph 2" })).toBeNull();
});

it("numbers the claims of one paragraph in the order of their words, whichever the data name first", () => {
  const later = aClaim({ id: "later", quotes: [aQuote({ exact: "in Alpha in May 2020" })] });
  const earlier = aClaim({ id: "earlier", quotes: [aQuote({ exact: "Town Watch said" })] });

  openPage("/reports/alpha-report/article/", [aReport({ claims: [later, toll, earlier] })]);

  const notes = within(screen.getByRole("list", { name: "Claims in paragraph 1" })).getAllByRole("article");
  expect(notes.map((note) => note.id)).toEqual(["earlier", "alpha-toll", "later"]);
  const references = screen.getAllByRole("link", { name: /^Claim \d/ }).map((link) => link.getAttribute("href"));
  expect(references).toEqual(["#earlier", "#alpha-toll", "#later"]);
});

it("gives the card of a claim that is quoted in two paragraphs its id at its first quotation alone", () => {
  open();

  expect(screen.getAllByRole("article", { name: /Civilians were killed/ })).toHaveLength(2);
  expect(document.querySelectorAll("#alpha-event")).toHaveLength(1);
  expect(screen.getByRole("list", { name: "Claims in paragraph 3" }).querySelector("#alpha-event")).not.toBeNull();
});

it("says how much of the text is quoted, never rounded up", () => {
  open();

  expect(screen.getByText(/per cent of the text/).textContent).toMatch(
    /^61 per cent of the text, 13 of 21 words, is quoted by a claim/,
  );
});

it("lists what is left aside with the reason", () => {
  open();

  expect(within(screen.getByRole("region", { name: "Left aside" })).getByRole("listitem").textContent).toBe(
    `¶2 ${aside}: It is about the article itself.`,
  );
});

it.each([
  [null, "(it came without a headline)"],
  ["Dozens dead", ": “Dozens dead”"],
])("says which headline it had: %s", (headline, words) => {
  open({ headline });

  expect(screen.getByText(/^The article of Daily Paper/).textContent).toContain(words);
  expect(screen.queryByText(`“${headline}”`)?.lang).toBe(headline ? "en" : undefined);
});

it("leads to the original", () => {
  open();

  expect(screen.getByRole("link", { name: /^The original/ }).getAttribute("href")).toBe(
    "https://paper.example/article/1",
  );
});
