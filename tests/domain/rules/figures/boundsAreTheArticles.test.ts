import { describe, expect, it } from "vitest";
import { boundsAreTheArticles } from "../../../../src/domain/rules/figures/boundsAreTheArticles";
import { aFigure, anArticle, aQuote, aReport, aToll } from "../../../support/builders";

type Bounded = NonNullable<Parameters<typeof aFigure>[0]>;

/** What is said of a figure with these words, which stand in this quotation. */
function judge(lang: string, asWritten: string, figure: Bounded, exact = asWritten): string[] {
  const toll = aToll({ quotes: [aQuote({ exact })], figure: aFigure({ ...figure, asWritten }) });
  return boundsAreTheArticles
    .ofReport(aReport({ claims: [toll], article: anArticle({ lang }) }))
    .map(({ says }) => says);
}

const atLeast = (low: number): Bounded => ({ bound: "at-least", low });
const upTo = (high: number): Bounded => ({ bound: "up-to", high });
const one = (bound: "exactly" | "unqualified" | "nearly" | "about", low: number): Bounded => ({ bound, low });
const moreThan = (low: number): Bounded => ({ bound: "more-than", low });
const fewerThan = (high: number): Bounded => ({ bound: "fewer-than", high });
const between = (low: number, high: number): Bounded => ({ bound: "between", low, high });

describe("a bound that the article’s words give", () => {
  it.each<[string, string, Bounded]>([
    ["en", "at least 40 people", atLeast(40)],
    ["en", "upwards of 12", atLeast(12)],
    ["en", "not less than 12", atLeast(12)],
    ["en", "40 or more", atLeast(40)],
    ["en", "just over 40", moreThan(40)],
    ["en", "more than six hundred people", moreThan(600)],
    ["en", "up to 40 people", upTo(40)],
    ["en", "as many as 744 civilians", upTo(744)],
    ["en", "no more than 40", upTo(40)],
    ["en", "fewer than 40", fewerThan(40)],
    ["en", "nearly 700 civilians", one("nearly", 700)],
    ["en", "300 or so", one("about", 300)],
    ["en", "some 40 to 50 people", { bound: "about", low: 40, high: 50 }],
    ["en", "between 529 and 744 of the civilians", between(529, 744)],
    ["en", "a minimum of between 529 and 744", between(529, 744)],
    ["en", "12–15 people", between(12, 15)],
    ["en", "at least 20, possibly as many as 60", between(20, 60)],
    ["en", "exactly 12", one("exactly", 12)],
    ["en", "the 603 civilians", one("unqualified", 603)],
    ["en", "12 people around the market", one("unqualified", 12)],
    ["ar", "ما لا يقل عن 40 مدنيا", atLeast(40)],
    ["ar", "أكثر من 40 مدنيا", moreThan(40)],
    ["ar", "نحو 40 مدنيا", one("about", 40)],
    ["ar", "40 مدنيا على الأقل", atLeast(40)],
    ["ar", "40 مدنيا", one("unqualified", 40)],
    ["fr", "au moins 40 civils", atLeast(40)],
    ["fr", "jusqu’à 40 civils", upTo(40)],
    ["fr", "près de 40 civils", one("nearly", 40)],
    ["fr", "plus d’une centaine de morts, 112", one("unqualified", 112)],
    ["fr", "entre 40 et 50 civils", between(40, 50)],
    ["es", "al menos 40 civiles", atLeast(40)],
    ["es", "unos 40 civiles", one("about", 40)],
    ["es", "no más de 40 civiles", upTo(40)],
    ["es", "más de 40 civiles", moreThan(40)],
    ["de", "mindestens 40 Zivilisten", atLeast(40)],
    ["de", "bis zu 40 Zivilisten", upTo(40)],
    ["de", "knapp 40 Zivilisten", one("nearly", 40)],
    ["de", "zwischen 40 und 50 Menschen", between(40, 50)],
    ["ru", "не менее 40 мирных жителей", atLeast(40)],
    ["ru", "до 40 человек", upTo(40)],
    ["ru", "около 40 человек", one("about", 40)],
    ["ru", "от 40 до 50 человек", between(40, 50)],
  ])("is taken (%s): %s", (lang, asWritten, figure) => {
    expect(judge(lang, asWritten, figure)).toEqual([]);
  });

  it.each<[string, string, Bounded, RegExp]>([
    ["en", "up to 40 people", atLeast(40), /the bound “up-to”, and the figure’s is “at-least”/],
    ["en", "nearly 40", one("exactly", 40), /“nearly”.*“exactly”/],
    ["en", "nearly 700", one("about", 700), /“nearly”.*“about”/],
    ["en", "more than 40", atLeast(40), /“more-than”.*“at-least”/],
    ["en", "no more than 40", moreThan(40), /“up-to”.*“more-than”/],
    ["en", "at least 40", one("unqualified", 40), /“at-least”.*“unqualified”/],
    ["en", "40 people", atLeast(40), /no word for that stands at the number/],
    ["en", "between 40 and 50 people", atLeast(40), /“between”.*“at-least”/],
    ["en", "as many \u00adas 744", atLeast(744), /“up-to”/],
    ["ar", "ما لا يقل عن 40 مدنيا", upTo(40), /“at-least”/],
    ["ar", "نحو 40 مدنيا", one("exactly", 40), /“about”/],
    ["fr", "au moins 40 civils", one("unqualified", 40), /“at-least”/],
    ["fr", "pas moins de 40 civils", fewerThan(40), /“at-least”/],
    ["es", "hasta 40 civiles", atLeast(40), /“up-to”/],
    ["es", "no menos de 40", fewerThan(40), /“at-least”/],
    ["de", "rund 40 Zivilisten", one("exactly", 40), /“about”/],
    ["ru", "не менее 40", fewerThan(40), /“at-least”/],
  ])("may not become another (%s): %s", (lang, asWritten, figure, told) => {
    expect(judge(lang, asWritten, figure)).toEqual([expect.stringMatching(told)]);
  });
});

describe("a bound that stands outside the figure’s own words", () => {
  it.each([
    ["right before them", "up to 40 people were killed"],
    ["with a word between", "at least another 40 people were killed"],
    ["right behind them", "40 people or more were killed"],
  ])("is read all the same: %s", (_, exact) => {
    expect(judge("en", "40 people", one("unqualified", 40), exact)).toHaveLength(1);
  });

  it.each([
    ["of another number", "More than 20 houses fell and 40 people died"],
    ["of a time", "It fell around midnight. 40 people died"],
    ["of a place", "Over the town 40 people died"],
  ])("is not taken for its own: %s", (_, exact) => {
    expect(judge("en", "40 people", one("unqualified", 40), exact)).toEqual([]);
  });
});

it("leaves languages whose bound words it does not know to the transcriber’s eye", () => {
  expect(judge("nl", "minstens 40 burgers", one("unqualified", 40))).toEqual([]);
});

it("takes a number in words where the article gives no other, in its own word", () => {
  const dozens: Bounded = { bound: "in-words", low: null, high: null, inWords: "dozens" };

  expect(judge("en", "dozens of people", dozens)).toEqual([]);
  expect(judge("en", "scores of people", dozens)).toEqual([expect.stringContaining("does not stand in")]);
  expect(judge("en", "dozens of people, 40 of them children", dozens)).toEqual([
    expect.stringContaining("gives a number"),
  ]);
});
