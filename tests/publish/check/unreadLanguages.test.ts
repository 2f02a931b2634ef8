import { expect, it } from "vitest";
import { addLanguages, type LanguagesSeen, unreadLanguages } from "../../../src/publish/check/unreadLanguages";
import { anArticle, aReport } from "../../support/builders";

function unreadOf(...reports: Parameters<typeof aReport>[0][]) {
  const seen: LanguagesSeen = new Map();
  for (const report of reports) addLanguages(seen, aReport(report));
  return unreadLanguages(seen);
}

it("names none where each rule reads the language of the article and of the transcriber", () => {
  expect(unreadOf({})).toEqual([]);
});

it("names the rules that cannot read a language, apart for the article and for the transcriber, and the reports", () => {
  const dutch = { article: anArticle({ lang: "nl" }) };
  const arabic = { id: "beta-report", lang: "ar", article: anArticle({ lang: "ar" }) };
  const told = unreadOf(dutch, { ...dutch, id: "gamma-report" }, arabic).map(({ of, lang, reports, rules }) => [
    ...[of, lang, reports.join()],
    rules.map(({ name }) => name).join(),
  ]);

  expect(told).toEqual([
    ["article", "nl", "alpha-report,gamma-report", "numbers-stand-in-quotes,bounds-are-the-articles"],
    ["report", "ar", "beta-report", "words-do-not-judge,the-dead-are-called-killed"],
  ]);
});

it("counts all of a large collection, and names some", () => {
  const many = Array.from({ length: 30 }, (_, place) => ({
    id: `report-${place}`,
    article: anArticle({ lang: "nl" }),
  }));
  const [unread] = unreadOf(...many);

  expect(unread?.count).toBe(30);
  expect(unread?.reports).toHaveLength(20);
});
