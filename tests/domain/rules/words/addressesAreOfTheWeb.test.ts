import { expect, it } from "vitest";
import { addressesAreOfTheWeb } from "../../../../src/domain/rules/words/addressesAreOfTheWeb";
import { anArticle, aReport, aSource } from "../../../support/builders";

it("accepts http and https", () => {
  expect(
    addressesAreOfTheWeb.ofReport(aReport({ article: anArticle({ url: "http://paper.example/1?a=b#c" }) })),
  ).toEqual([]);
  expect(addressesAreOfTheWeb.ofSources([aSource({ url: "https://watch.example/" }), aSource()])).toEqual([]);
});

it.each([
  "https://airwars.org@elsewhere.example/",
  "https://",
  "http://[broken",
  "https://[",
  "https://airwars.org\\@elsewhere.example/",
  "https://airwаrs.org/",
  'https://airwars.org/"}body{display:none}',
])("refuses %s", (url) => {
  const report = aReport();

  const problems = addressesAreOfTheWeb.ofReport({ ...report, article: { ...report.article, url } });

  expect(problems.map(({ at }) => at)).toEqual([["article", "url"]]);
  expect(addressesAreOfTheWeb.ofSources([{ ...aSource(), url }]).map(({ at }) => at)).toEqual([["sources", 0, "url"]]);
});
