import { expect, it } from "vitest";
import { addressesAreOfTheWeb, addressesOfSourcesAreOfTheWeb } from "../../../src/domain/rules/addressesAreOfTheWeb";
import { anArticle, aReport, aSource } from "../../support/builders";

it("accepts http and https", () => {
  expect(addressesAreOfTheWeb(aReport({ article: anArticle({ url: "http://paper.example/1?a=b#c" }) }))).toEqual([]);
  expect(addressesOfSourcesAreOfTheWeb([aSource({ url: "https://watch.example/" }), aSource()])).toEqual([]);
});

it.each(["https://airwars.org@elsewhere.example/", "https://", "http://[broken"])("refuses %s", (url) => {
  const report = aReport();

  const problems = addressesAreOfTheWeb({ ...report, article: { ...report.article, url } });

  expect(problems.map(({ at }) => at)).toEqual([["article", "url"]]);
  expect(addressesOfSourcesAreOfTheWeb([{ ...aSource(), url }]).map(({ at }) => at)).toEqual([["sources", 0, "url"]]);
});
