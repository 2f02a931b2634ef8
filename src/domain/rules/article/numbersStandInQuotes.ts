import { saysNone } from "../../article/noneWords.ts";
import { among, findNumbers, numberOf, type WrittenNumber } from "../../article/numbers.ts";
import { knowsScales } from "../../article/scales.ts";
import { isEnglish } from "../../article/sentences.ts";
import { slotsOf } from "../../report/placedTexts.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { Claim } from "../../report/schema.ts";

export const numbersStandInQuotes = {
  name: "numbers-stand-in-quotes",
  sentence: "Every number in a claim stands in the words that it quotes, or is marked as inferred.",
  needs: [],
  reads: { of: "article", isKnown: knowsScales },
  ofReport({ claims, lang, article }) {
    return claims.flatMap((claim, index) => {
      const words = claim.quotes.map((quote) => quote.exact).join("\n");
      const none = saysNone(words, article.lang) ? [numberOf(0)] : [];
      const quoted = [...findNumbers(words, article.lang), ...none];
      const counted = numbersOf(claim);
      // Words for numbers are read in English alone, and what multiplies one in some languages: elsewhere a figure is left to the
      // transcriber’s eye, and never held to be right.
      const isReadable = isEnglish(article.lang) || (knowsScales(article.lang) && /\p{Nd}/u.test(counted.asWritten));
      const needed = [
        ...findNumbers(claim.statement, lang).map((number) => ({ number, at: ["statement"] })),
        ...numbersInSlots(claim, lang),
        ...(isReadable ? counted.numbers : []),
      ];
      const given = isReadable ? quoted : [...quoted, ...counted.numbers.map(({ number }) => number)];
      const isGiven = among(given);
      return needed
        .filter(({ number }) => !isGiven(number))
        .map(({ number, at }) => describe(number, ["claims", index, ...at]));
    });
  },
} satisfies Rule;

type Needed = { number: WrittenNumber; at: DataPath };

function numbersOf(claim: Claim): { numbers: Needed[]; asWritten: string } {
  if (claim.kind === "toll") {
    const { low, high, asWritten } = claim.figure;
    return { asWritten, numbers: [...people(low, ["figure", "low"]), ...people(high, ["figure", "high"])] };
  }
  if (claim.kind === "change") {
    const { percent, asWritten } = claim.change;
    return { asWritten, numbers: [{ number: numberOf(percent, "%"), at: ["change", "percent"] }] };
  }
  return { asWritten: "", numbers: [] };
}

function people(count: number | null, at: DataPath): Needed[] {
  return count === null ? [] : [{ number: numberOf(count), at }];
}

function numbersInSlots(claim: Claim, lang: string): Needed[] {
  return slotsOf(claim, []).flatMap(({ at, isDate, slot }): Needed[] => {
    if (slot.basis === "inferred" || slot.value === null) return [];
    const value = [slot.value].flat();
    const numbers = isDate ? value.flatMap(yearsOf) : value.flatMap((text) => findNumbers(text, lang));
    return numbers.map((number) => ({ number, at: [...at, "value"] }));
  });
}

function yearsOf(date: string): WrittenNumber[] {
  return date.split(/[/,[\]{}]|\.\./).flatMap((part) => {
    const year = /^\d{4}(?!\d)/.exec(part)?.[0];
    return year === undefined ? [] : [numberOf(Number(year))];
  });
}

function describe({ text }: WrittenNumber, at: DataPath): Problem {
  const mend =
    at.includes("scope") || at.includes("stated") ? "or mark the slot as inferred and give the reason" : "or mend it";
  return {
    at,
    says: `The number “${text}” does not stand in the claim’s quotes, neither in digits nor in words.`,
    mend: `Quote the words that give it, ${mend}.`,
  };
}
