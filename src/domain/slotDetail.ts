import { describePeriods } from "./dateWords.ts";
import type { Dates } from "./period.ts";
import type { ScopeSlot, Toll } from "./schema.ts";
import type { ComparedSlot } from "./scopeField.ts";
import { foldText } from "./slotText.ts";

/** Why tolls are not known to say the same in a slot, in one sentence, or null where their own words show it. */
export function describeSlot(slot: ComparedSlot, tolls: readonly Toll[], dates: Dates): string | null {
  switch (slot) {
    case "period":
      return describePeriods(
        tolls.flatMap((toll) => toll.scope.period?.value ?? []),
        dates,
      );
    case "places":
      return describeUndelimited(tolls.map((toll) => toll.scope.places)) ?? describePlaces(tolls);
    case "responsible":
    case "victims":
    case "method":
    case "breakdown":
      return describeUndelimited(tolls.map((toll) => toll.scope[slot]));
    case "counted-by":
    case "counting":
      return null;
  }
}

function describeUndelimited(told: readonly (ScopeSlot | undefined)[]): string | null {
  const named = told.flatMap((slot) => (slot?.value === null && slot.asWritten !== null ? `“${slot.asWritten}”` : []));
  if (named.length === 0) return null;
  return `The article writes ${[...new Set(named)].join(" and ")} and does not say what that takes in.`;
}

// Whether one place lies within another is knowledge from outside the article, so names are all that is compared.
function describePlaces(tolls: readonly Toll[]): string | null {
  const lists = tolls.flatMap((toll) => (toll.scope.places?.value ? [toll.scope.places.value] : []));
  const [first, ...others] = lists;
  if (!first || others.length === 0) return null;
  const shared = first.filter((place) =>
    others.every((list) => list.some((other) => foldText(other) === foldText(place))),
  );
  return shared.length > 0
    ? `All of them name ${shared.join(" and ")}, and they do not all name the same places.`
    : "No place is named by all of them; whether one lies within another is not compared.";
}
