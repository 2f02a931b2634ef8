import { expect, it } from "vitest";
import type { Comparison } from "../../src/domain/compare/compareTolls";
import { type ComparedSlot, comparedSlots } from "../../src/domain/compare/slots";
import type { Verdict } from "../../src/domain/date/period";
import { describeComparison } from "../../src/words/scopes";
import { claimId } from "../support/builders";

function aComparison(tolls: number, verdicts: Partial<Record<ComparedSlot, Verdict>>, together = 0): Comparison {
  const ids = Array.from({ length: tolls }, (_, index) => claimId(`toll-${index + 1}`));
  return {
    tolls: ids,
    slots: comparedSlots.map((slot) => ({ slot, verdict: verdicts[slot] ?? "same", restsOnReading: false })),
    comparable: together > 0 ? [ids.slice(0, together)] : [],
  };
}

it("says that figures may share a scale only where all of them may", () => {
  expect(describeComparison(aComparison(3, {}, 3))).toEqual({
    headline: "Yes: these figures may share a scale.",
    reasons: "Every part of their scopes is the same.",
  });
});

it("keeps what differs apart from what is not said", () => {
  const words = describeComparison(
    aComparison(2, { period: "differs", "counted-by": "differs", places: "not-stated", method: "not-stated" }),
  );

  expect(words).toEqual({
    headline: "Not as they stand: these two figures are not drawn on one scale.",
    reasons:
      "They differ in period and who counted. What the article says of them is not enough to compare place and how a death is counted as a civilian’s.",
  });
});

it.each([
  [
    "only silence",
    { method: "not-stated" } as const,
    /^What the article says of them is not enough to compare how a death is counted as a civilian’s\.$/,
  ],
  ["only a difference", { period: "differs" } as const, /^They differ in period\.$/],
])("gives the one kind of reason that there is: %s", (_, verdicts, reasons) => {
  expect(describeComparison(aComparison(2, verdicts)).reasons).toMatch(reasons);
});

it.each([
  [3, "Not as they stand: these three figures are not drawn on one scale."],
  [10, "Not as they stand: these ten figures are not drawn on one scale."],
  [12, "Not as they stand: these 12 figures are not drawn on one scale."],
])("counts %i figures", (tolls, headline) => {
  expect(describeComparison(aComparison(tolls, { period: "differs" })).headline).toBe(headline);
});

it("says so where some share a scale and others do not", () => {
  expect(describeComparison(aComparison(3, { period: "differs" }, 2)).headline).toBe(
    "Some of them: not all of these figures are drawn on one scale.",
  );
});

it.each<[string, Verdict, boolean, string]>([
  ["what was inferred", "differs", true, "They differ in period (as inferred)."],
  ["what the article states", "differs", false, "They differ in period."],
  ["silence, inferred or not", "not-stated", true, "What the article says of them is not enough to compare period."],
])("says whether a difference rests on an inference: %s", (_, verdict, restsOnReading, reasons) => {
  const comparison = aComparison(2, { period: verdict });
  const slots = comparison.slots.map((slot) => (slot.slot === "period" ? { ...slot, restsOnReading } : slot));

  expect(describeComparison({ ...comparison, slots }).reasons).toBe(reasons);
});
