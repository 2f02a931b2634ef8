import { expect, it } from "vitest";
import { languagesAreKnown } from "../../../../src/domain/rules/words/languagesAreKnown";
import { anArticle, aReport } from "../../../support/builders";

it("accepts tags with a script or a country, and refuses what only looks like one", () => {
  expect(languagesAreKnown.ofReport(aReport({ lang: "en-GB", article: anArticle({ lang: "ku-Arab" }) }))).toEqual([]);
  expect(
    languagesAreKnown.ofReport(aReport({ lang: "en-x", article: anArticle({ lang: "en-english-please" }) })),
  ).toMatchObject([{ at: ["lang"] }]);
});
