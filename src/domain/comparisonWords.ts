import { formatCount, formatList } from "./list.ts";
import type { Comparison, SlotComparison } from "./scope.ts";
import { slotWords } from "./slotWords.ts";

/** Why figures share no scale, or which do: a headline and the reasons, computed from the scopes. */
export type ComparisonWords = { headline: string; reasons: string };

/** Puts a comparison into words without ranking anyone: what differs, and what the article does not say. */
export function describeComparison({ tolls, slots, comparable }: Comparison): ComparisonWords {
  const [grouped] = comparable;
  if (grouped && grouped.length === tolls.length) {
    return { headline: "Yes: these figures may share a scale.", reasons: "Every part of their scopes is the same." };
  }
  const figures = tolls.length === 2 ? "these two figures" : `these ${formatCount(tolls.length)} figures`;
  const headline = grouped
    ? "Some of them: not all of these figures are drawn on one scale."
    : `Not as they stand: ${figures} are not drawn on one scale.`;
  const differing = names(slots, "differs");
  const unstated = names(slots, "not-stated");
  const reasons = [
    differing.length > 0 && `They differ in ${formatList(differing)}.`,
    unstated.length > 0 && `What the article says of them is not enough to compare ${formatList(unstated)}.`,
  ];
  return { headline, reasons: reasons.filter((reason) => reason !== false).join(" ") };
}

function names(slots: readonly SlotComparison[], verdict: SlotComparison["verdict"]): string[] {
  return slots
    .filter((slot) => slot.verdict === verdict)
    .map(({ slot, restsOnReading }) => {
      const isRead = verdict === "differs" && restsOnReading;
      return `${slotWords[slot].phrase}${isRead ? " (as inferred)" : ""}`;
    });
}
