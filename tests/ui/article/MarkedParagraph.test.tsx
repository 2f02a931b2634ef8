// @vitest-environment jsdom

import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { passagesIn } from "../../../src/domain/article/quote";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { MarkedParagraph } from "../../../src/ui/article/MarkedParagraph";
import { aClaim, aQuote, aReport, articleSentence, claimId, someSources } from "../../support/builders";

afterEach(cleanup);

/** One paragraph with a claim for each stretch of its words. */
function show(quoted: readonly string[], changes: Parameters<typeof aClaim>[0] = {}) {
  return showClaims(
    quoted.map((exact, index): Claim => aClaim({ id: `claim-${index + 1}`, quotes: [aQuote({ exact })], ...changes })),
  );
}

function showClaims(claims: readonly Claim[]) {
  const dossier = compileDossier(aReport({ claims: claims.length > 0 ? [...claims] : [aClaim()] }), someSources());
  const ids = claims.map(({ id }) => id);
  const { container } = render(
    <MarkedParagraph
      number={1}
      text={articleSentence}
      passages={passagesIn(1, dossier.findings.passages, ids)}
      setting={dossier}
    />,
  );
  return container;
}

const marked = (paragraph: Element) =>
  [...paragraph.querySelectorAll("mark")].map(({ id, textContent }) => [id, textContent]);

it.each([
  ["nothing is quoted", []],
  ["two claims stand apart", ["Town Watch", "May 2020"]],
  ["two overlap", ["Town Watch said at least", "at least 12 civilians"]],
  ["one stands within another", ["Town Watch said at least 12 civilians", "12 civilians"]],
  ["five claims quote the same words", Array(5).fill("12 civilians")],
])("holds the article's words letter by letter, and nothing else, where %s", (_, quoted) => {
  expect(show(quoted).textContent).toBe(articleSentence);
});

it("marks a claim within another one within its mark", () => {
  const paragraph = show(["12 civilians", "Town Watch said at least 12 civilians"]);

  expect(marked(paragraph)).toEqual([
    ["claim-2", "Town Watch said at least 12 civilians"],
    ["claim-1", "12 civilians"],
  ]);
  expect(paragraph.querySelectorAll("mark > mark")).toHaveLength(1);
});

it("parts quotations that overlap, and gives the id of a claim to its first part alone", () => {
  expect(marked(show(["Town Watch said at least", "at least 12 civilians"]))).toEqual([
    ["claim-1", "Town Watch said at least"],
    ["claim-2", "at least"],
    ["", " 12 civilians"],
  ]);
});

it("gives a claim its id where the words are that it quotes first, wherever they stand in the article", () => {
  const quotes = ["12 civilians", "Town Watch"].map((exact) => aQuote({ exact }));

  expect(marked(showClaims([aClaim({ id: "claim-1", quotes })]))).toEqual([
    ["", "Town Watch"],
    ["claim-1", "12 civilians"],
  ]);
});

it("is still led to by a former name of a claim", () => {
  const paragraph = show(["12 civilians"], { aliases: [claimId("old-name")] });

  expect(paragraph.querySelector("#claim-1 > #old-name")).not.toBeNull();
  expect(paragraph.textContent).toBe(articleSentence);
});

it("draws the lines of claims within one another apart", () => {
  const [outer, inner] = show(["12 civilians", "at least 12 civilians"]).querySelectorAll("mark");

  expect(outer?.className).toContain("lane1");
  expect(inner?.className).toContain("lane0");
});
