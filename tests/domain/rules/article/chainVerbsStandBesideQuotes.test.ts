import { expect, it } from "vitest";
import { chainVerbsStandBesideQuotes } from "../../../../src/domain/rules/article/chainVerbsStandBesideQuotes";
import { anArticle, aReport, articleSentence, aToll } from "../../../support/builders";

const article = anArticle({ paragraphs: [articleSentence, "It warned of more."] });
const chainWith = (verb: string | null) => [{ role: "stated" as const, actor: "town-watch", verb }];

it.each([["said"], [null]])("accepts the article’s verb, or none: %s", (verb) => {
  expect(
    chainVerbsStandBesideQuotes.ofReport(aReport({ article, claims: [aToll({ chain: chainWith(verb) })] })),
  ).toEqual([]);
});

it.each([["admitted"], ["warned"]])("refuses a verb that no paragraph quoted from holds: %s", (verb) => {
  const problems = chainVerbsStandBesideQuotes.ofReport(
    aReport({ article, claims: [aToll({ chain: chainWith(verb) })] }),
  );

  expect(problems.map(({ at }) => at)).toEqual([["claims", 0, "chain", 0, "verb"]]);
});
