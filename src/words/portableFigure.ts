import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Bound, ChangeClaim, Claim, ClaimId } from "../domain/report/schema.ts";
import { boundWords, formatCounting, formatFigure, formatFigureSentence, formatPeople } from "./figures.ts";
import { portableSlot } from "./portableSlot.ts";

/** A figure as it leaves the site: its bound in words beside its numbers. */
export type PortableFigure = {
  bound: Bound;
  /** The bound in words: “‘at least’, a floor without a ceiling”. */
  boundWords: string;
  low: number | null;
  high: number | null;
  /** With its bound: “529–744”, “at least 744”. */
  short: string;
  /** What is counted: “civilians killed”. */
  counted: string;
  /** With its bound and what is counted: “between 529 and 744 civilians killed”. */
  words: string;
  asWritten: string;
};

/** The figure of a toll or a change with all its words; null where the claim holds none. */
export function portableFigure(claim: Claim, dossier: Dossier): PortableFigure | null {
  if (claim.kind === "change") return changeFigure(claim, dossier);
  if (claim.kind !== "toll") return null;
  const { figure } = claim;
  return {
    bound: figure.bound,
    boundWords: boundWords[figure.bound].meaning,
    low: figure.low,
    high: figure.high,
    short: formatFigure(figure),
    counted: formatCounting(figure.counting, figure.high ?? figure.low),
    words: formatFigureSentence(figure),
    asWritten: figure.asWritten,
  };
}

/** A percentage is one number; without what it is measured against it would say nothing. */
function changeFigure({ change }: ChangeClaim, dossier: Dossier): PortableFigure {
  const short = `${change.direction === "increase" ? "increase" : "decrease"} by ${formatPeople(change.percent)} per cent`;
  const counted = `measured against ${endWords(change.base, dossier)}${change.basePeriod ? ` for ${portableSlot(change.basePeriod, dossier).words}` : ""}, arriving at ${endWords(change.result, dossier)}`;
  return {
    bound: "exactly",
    boundWords: `the percentage is ${boundWords.exactly.meaning}`,
    low: null,
    high: null,
    short,
    counted,
    words: `${short}, ${counted}`,
    asWritten: change.asWritten,
  };
}

function endWords(end: ClaimId | "not stated", dossier: Dossier): string {
  if (end === "not stated") return "a figure not stated";
  const claim = claimIn(dossier, end);
  const words = claim.kind === "toll" ? formatFigureSentence(claim.figure) : `“${claim.statement}”`;
  const { name } = sourceIn(dossier, claim.claimant);
  return `${words} (${name}, period: ${portableSlot(claim.scope.period, dossier).words})`;
}

/** A figure with what its bound leaves open, to stand within a sentence: “at least 12 civilians killed (bound: …)”. */
export function formatBoundFigure({ words, boundWords }: PortableFigure): string {
  return `${words} (bound: ${boundWords})`;
}
