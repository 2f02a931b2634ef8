import { testComparison } from "../domain/compare/testComparison.ts";
import type { Claim, Report } from "../domain/report/schema.ts";
import { formatFigure } from "./figures.ts";
import { testWords } from "./language.ts";

/**
 * The article's own comparison, tested in its own terms, once for each figure that it may mean: “Read as at least 744 (¶1),
 * it holds; …” (editorial decision 7). Null where there is nothing to test.
 */
export function formatTestedComparison(claim: Claim, report: Report): string | null {
  const tested = testComparison(claim, report);
  if (tested === null) return null;
  const measure = formatFigure(tested.measure.figure);
  const readings = tested.readings.map(({ toll, outcome }) => {
    const paragraph = String(toll.quotes[0]?.paragraph ?? 1);
    return testWords.reading(formatFigure(toll.figure), paragraph, testWords.outcome[outcome](measure));
  });
  return testWords.all(readings);
}
