// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { passagesIn } from "../../../src/domain/article/quote";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { MarkedParagraph } from "../../../src/ui/article/MarkedParagraph";
import { aClaim, aQuote, aReport, articleSentence, someSources } from "../../support/builders";

afterEach(cleanup);

/** One paragraph with a claim for each stretch of its words, numbered in that order. */
function show(...quoted: string[]) {
  const claims = quoted.map((exact, index) => aClaim({ id: `claim-${index + 1}`, quotes: [aQuote({ exact })] }));
  const dossier = compileDossier(aReport({ claims: claims.length > 0 ? claims : [aClaim()] }), someSources());
  const ids = claims.map(({ id }) => id);
  const { container } = render(
    <MarkedParagraph
      number={1}
      text={articleSentence}
      passages={passagesIn(1, dossier.findings.passages, ids)}
      claims={claims}
      numbers={new Map(ids.map((id, index) => [id, index + 1]))}
      setting={dossier}
    />,
  );
  return container.querySelector("p");
}

/** The paragraph's words without the numbers of claims. */
function words(paragraph: Element | null): string {
  const copy = paragraph?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const reference of copy.querySelectorAll("a[aria-label]")) reference.remove();
  return copy.textContent ?? "";
}

it.each([
  ["nothing is quoted", []],
  ["two claims stand apart", ["Town Watch", "May 2020"]],
  ["two overlap", ["Town Watch said at least", "at least 12 civilians"]],
  ["one stands within another", ["Town Watch said at least 12 civilians", "12 civilians"]],
  ["five claims quote the same words", Array(5).fill("12 civilians")],
])("keeps the article's words letter by letter where %s", (_, quoted) => {
  expect(words(show(...quoted))).toBe(articleSentence);
});

it("marks overlapping words once for each claim that quotes them", () => {
  const paragraph = show("Town Watch said at least", "at least 12 civilians");

  const marked = [...(paragraph?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
  expect(marked).toEqual(["Town Watch said ", "at least", "at least", " 12 civilians"]);
  expect(paragraph?.querySelectorAll("mark > mark")).toHaveLength(1);
});

it("leads from the words to the claim that quotes the least besides them", () => {
  show("Town Watch said at least 12 civilians", "12 civilians");

  expect(screen.getByRole("link", { name: "12 civilians" }).getAttribute("href")).toBe("#claim-2");
  expect(screen.getByRole("link", { name: /^Town Watch said/ }).getAttribute("href")).toBe("#claim-1");
});

it("puts each claim's number where its words end, named after its source", () => {
  const paragraph = show("Town Watch said at least", "at least 12 civilians");

  expect(paragraph?.textContent).toBe(
    articleSentence.replace("at least", "at least [1] ").replace("12 civilians", "12 civilians [2] "),
  );
  expect(screen.getByRole("link", { name: "Claim 2: Town Watch" }).getAttribute("href")).toBe("#claim-2");
});

it("shows of a number the number alone; the brackets that keep it from the text where it is copied are hidden", () => {
  show("12 civilians");

  const parts = [...screen.getByRole("link", { name: "Claim 1: Town Watch" }).childNodes];
  const hidden = parts.filter((part) => part instanceof HTMLElement && /unseen/.test(part.className));
  expect(parts.map((part) => part.textContent)).toEqual([" [", "1", "] "]);
  expect(hidden.map((part) => part.textContent)).toEqual([" [", "] "]);
});

it("can be led to as a paragraph", () => {
  expect(show()?.id).toBe("paragraph_1");
});
