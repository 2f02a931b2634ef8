import { among, findNumbers, numberOf, type WrittenNumber } from "../article/numbers.ts";
import { numbersOf } from "../compare/figure.ts";
import type { Claim } from "../report/schema.ts";
import type { Dossier } from "./dossier.ts";

/**
 * The claims whose figure some words of the transcriber mention, beside those that the words stand with anyway: a number
 * in an old value, a reason or an omission must not stand without its source, its bound and its period.
 */
export function mentionedClaims(words: string, beside: readonly Claim[], { report }: Dossier): Claim[] {
  const isGiven = among(beside.flatMap(figureNumbers));
  const isWritten = among(findNumbers(words, report.lang).filter((number) => !isGiven(number)));
  return report.claims.filter((claim) => !beside.includes(claim) && figureNumbers(claim).some(isWritten));
}

function figureNumbers(claim: Claim): WrittenNumber[] {
  if (claim.kind === "change") return [numberOf(claim.change.percent, "%")];
  if (claim.kind !== "toll") return [];
  return numbersOf(claim.figure).map((people) => numberOf(people));
}
