import { bounds, numbersOf } from "../domain/compare/figure.ts";
import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Bound, ChangeClaim, Claim, ClaimId, Figure } from "../domain/report/schema.ts";
import {
  boundWords,
  countingWords,
  figureWords,
  formatPeople,
  labelled,
  labelWords,
  noted,
  percentageWords,
  quoted,
} from "./language.ts";
import { formatSlot, withPeriod } from "./scopes.ts";

/** A figure with its bound, for a tag, a title or a cell: “529–744”, “at least 744”. A number without a bound word stands bare. */
export function formatFigure(figure: Figure): string {
  return withBound(figure.bound, numberWords(figure).join("–"));
}

/** The numbers of a figure; where the article gives none, its own word for one: ““dozens””. */
function numberWords(figure: Figure): string[] {
  return figure.bound === "in-words" ? [quoted(figure.inWords)] : numbersOf(figure).map(formatPeople);
}

/** A figure apart: the bound word that stands before its numbers, and what is heard before them where a dash says it to the eye. */
export function figureParts(figure: Figure): { before: string; numbers: string[]; heardBefore: string } {
  const { name, isUnsaid } = boundWords[figure.bound];
  const isSaidByDash = isUnsaid === true && bounds[figure.bound].gives === "floor-and-ceiling";
  return {
    before: isUnsaid ? "" : name,
    numbers: numberWords(figure),
    heardBefore: isSaidByDash ? `${name} ` : "",
  };
}

/** A figure with its bound and what it counts, to stand within a sentence: “between 529 and 744 civilians killed”. */
export function formatFigureSentence(figure: Figure): string {
  return `${inSentence(figure)}${figure.bound === "in-words" ? "," : ""} ${formatCounted(figure)}`;
}

/** What a figure counts, in words that fit after its number. */
export function formatCounted({ counting, high, low }: Figure): string {
  return countingWords[counting](high ?? low ?? undefined);
}

/** One end of a figure as a limit; where it limits nothing, with the bound word instead. */
export function formatEnd(figure: Figure, end: "low" | "high"): string {
  const people = figure[end];
  if (people === null) return figureWords.noneGiven;
  const number = formatPeople(people);
  const { isHard, isOpen } = bounds[figure.bound];
  return isHard && !isOpen ? figureWords.limit[end](number) : withBound(figure.bound, number);
}

function inSentence(figure: Figure): string {
  const [low, high] = numberWords(figure);
  const { joinInSentence } = boundWords[figure.bound];
  return joinInSentence && low !== undefined && high !== undefined ? joinInSentence(low, high) : formatFigure(figure);
}

/** A number, or two, with the word for its bound where it has one. */
export function withBound(bound: Bound, numbers: string): string {
  const { name, isUnsaid } = boundWords[bound];
  return isUnsaid ? numbers : `${name} ${numbers}`;
}

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
    boundWords: formatBound(figure.bound),
    low: figure.low,
    high: figure.high,
    short: formatFigure(figure),
    counted: formatCounted(figure),
    words: formatFigureSentence(figure),
    asWritten: figure.asWritten,
  };
}

/** A percentage is one number; without what it is measured against it would say nothing. */
function changeFigure({ change }: ChangeClaim, dossier: Dossier): PortableFigure {
  const short = percentageWords.by[change.direction](formatPeople(change.percent));
  const basePeriod = change.basePeriod ? formatSlot(change.basePeriod, dossier) : null;
  const counted = percentageWords.measured(
    endWords(change.base, dossier),
    basePeriod,
    endWords(change.result, dossier),
  );
  return {
    bound: "unqualified",
    boundWords: percentageWords.bound(formatBound("unqualified")),
    low: null,
    high: null,
    short,
    counted,
    words: `${short}, ${counted}`,
    asWritten: change.asWritten,
  };
}

function endWords(end: ClaimId | "not stated", dossier: Dossier): string {
  if (end === "not stated") return percentageWords.notStated;
  const claim = claimIn(dossier, end);
  const words = claim.kind === "toll" ? formatFigureSentence(claim.figure) : quoted(claim.statement);
  const { name } = sourceIn(dossier, claim.claimant);
  return noted(words, withPeriod(name, formatSlot(claim.scope.period, dossier)));
}

/** A bound with what it says of a figure's limits; where no word gives it, these alone. */
function formatBound(bound: Bound): string {
  const { name, limits } = boundWords[bound];
  return bounds[bound].isBare ? limits : `${quoted(name)}, ${limits}`;
}

/** A figure with what its bound leaves open, to stand within a sentence: “at least 12 civilians killed (bound: …)”. */
export function formatBoundFigure({ words, boundWords }: PortableFigure): string {
  return noted(words, labelled(labelWords.bound, boundWords));
}
