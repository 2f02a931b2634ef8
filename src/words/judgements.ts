import type { Readings, TollPair } from "../domain/compare/arrangeTolls.ts";
import { testComparison } from "../domain/compare/testComparison.ts";
import { isClosed, relatePeriods } from "../domain/date/period.ts";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, Report } from "../domain/report/schema.ts";
import { asSubject, givenDate } from "./dates.ts";
import { formatFigure } from "./figures.ts";
import { formatAlternatives, judgementWords, mayInclude, testWords } from "./language.ts";
import { periodOf, thoseIn, timesOf } from "./readings.ts";

/** That no figure is judged here, whether the article gives means to, and what would let two of them be compared. */
export function judgement(pair: TollPair | undefined, dossier: Dossier): string {
  if (pair === undefined) return judgementWords.none;
  const { slots, sides } = pair;
  const isOpen = slots.some(({ slot, agreement }) => slot === "method" && agreement === "not-told");
  const isOfTime = slots.some(({ slot, agreement }) => slot === "period" && agreement.startsWith("differs"));
  const [first, second] = sides;
  const needed = isOfTime ? [needs(second, first, dossier), needs(first, second, dossier)] : [];
  const [one, other] = needed;
  const rest = one && other ? ` ${judgementWords.needed(one, other)}` : "";
  return `${isOpen ? judgementWords.noMeans : judgementWords.none}${rest}`;
}

/** A figure of one source for the time of the other. */
function needs([toll]: Readings, other: Readings, dossier: Dossier): string | undefined {
  const slot = periodOf(other);
  const date = dossier.dates[slot?.value ?? ""];
  if (slot === undefined || date === undefined) return undefined;
  const time = isClosed(date) ? givenDate(slot, date) : asSubject(date);
  return judgementWords.figureFor(sourceIn(dossier, toll.claimant).name, time);
}

/** Whether each time without an end takes in the others, a sentence for each figure of which that is a question. */
export function inclusionLines(sides: readonly Readings[], { dates }: Dossier): string[] {
  const closed = timesOf(sides.flat(), dates).filter(({ date }) => isClosed(date));
  return sides.flatMap((readings) => {
    const open = dates[periodOf(readings)?.value ?? ""];
    if (open === undefined || isClosed(open)) return [];
    const asked = closed.filter(({ date }) => relatePeriods(open, date) === "not-stated");
    const told = [...new Set(asked.map(({ slot, date }) => givenDate(slot, date)))];
    return told.length === 0 ? [] : [mayInclude(thoseIn(readings), formatAlternatives(told))];
  });
}

/**
 * The article's own comparison, tested in its own terms, once for each figure that it may mean: “The comparison in ¶3: read
 * as at least 744 (¶1), it holds; …” (editorial decision 7). Null where there is nothing to test.
 */
export function formatTestedComparison(claim: Claim, report: Report): string | null {
  const tested = testComparison(claim, report);
  if (tested === null) return null;
  const measure = formatFigure(tested.measure.figure);
  const readings = tested.readings.map(({ toll, outcome }) => {
    return testWords.reading(formatFigure(toll.figure), paragraphOf(toll), testWords.outcome[outcome](measure));
  });
  return testWords.all(readings, paragraphOf(claim));
}

function paragraphOf({ quotes: [first] }: Claim): string {
  return String(first?.paragraph ?? 1);
}
