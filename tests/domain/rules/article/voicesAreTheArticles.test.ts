import { expect, it } from "vitest";
import { voicesAreTheArticles } from "../../../../src/domain/rules/article/voicesAreTheArticles";
import { aClaim, anArticle, aQuote, aReport } from "../../../support/builders";

function judge(paragraph: string, exact: string, voice: "direct" | "indirect" | "outlet", claimant = "town-watch") {
  const claim = aClaim({ voice, claimant, quotes: [aQuote({ exact })] });
  return voicesAreTheArticles
    .ofReport(aReport({ claims: [claim], article: anArticle({ paragraphs: [paragraph] }) }))
    .map(({ says }) => says);
}

it.each([
  ["curly marks", "He said: “Twelve died.” It was so.", "Twelve died."],
  ["the marks and who speaks", '"Twelve died," he said.', '"Twelve died," he said.'],
  ["guillemets", "Il dit : « Douze morts. »", "Douze morts."],
  ["German marks", "Er sagte: „Zwölf Tote.“", "Zwölf Tote."],
  ["marks that the next paragraph closes", "He said: “Twelve died.", "Twelve died."],
  ["Japanese marks", "彼は「十二人が死んだ」と言った。", "十二人が死んだ"],
])("takes for direct speech what stands inside %s", (_, paragraph, exact) => {
  expect(judge(paragraph, exact, "direct")).toEqual([]);
});

it.each([
  ["no marks at all", "He said that twelve died.", "twelve died"],
  ["marks around other words", "The “army” said that twelve died.", "twelve died"],
  ["apostrophes", "The army’s spokesman’s words: twelve died.", "twelve died"],
])("refuses as direct speech what has %s", (_, paragraph, exact) => {
  expect(judge(paragraph, exact, "direct")).toEqual([expect.stringContaining("none of the words quoted")]);
  expect(judge(paragraph, exact, "indirect")).toEqual([]);
});

it("takes for the outlet’s own only what it is the claimant of", () => {
  expect(judge("Twelve died.", "Twelve died.", "outlet", "daily-paper")).toEqual([]);
  expect(judge("Twelve died.", "Twelve died.", "outlet")).toEqual([expect.stringContaining("not the outlet")]);
});
