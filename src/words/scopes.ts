import type { Comparison, SlotComparison } from "../domain/compare/compareTolls.ts";
import { type ComparedSlot, type ComparisonSetting, findCounterOf, foldText } from "../domain/compare/slots.ts";
import type { Dates, Verdict } from "../domain/date/period.ts";
import type { Scope, ScopeSlot, Toll } from "../domain/report/schema.ts";
import { describePeriods, formatDate } from "./dates.ts";
import { formatCount, formatList } from "./english.ts";
import { formatCounting } from "./figures.ts";
import { formatRole } from "./sources.ts";

type SlotWording = {
  /** Its name in a list or a table: “Counted by”. */
  label: string;
  /** Its name within a sentence: “They differ in period and in who counted.” */
  phrase: string;
  /** What a toll says of it, never blank: in the article's own words where these name something without delimiting it. */
  state: (toll: Toll, setting: ComparisonSetting) => string;
  /** Why tolls are not known to say the same of it, in one sentence, or null where their own words show it. */
  explain: (tolls: readonly Toll[], dates: Dates) => string | null;
};

type ScopeWording = SlotWording & {
  /** What it says, as the subject of a sentence about a column of a table. */
  meaning: string;
};

/** How each slot is spoken of. Its order says nothing: that of the slots themselves does. */
export const slotWords: { readonly [Name in ComparedSlot]: Name extends keyof Scope ? ScopeWording : SlotWording } = {
  period: {
    label: "Period",
    phrase: "period",
    meaning: "When the deaths or the events happened",
    state: ({ scope: { period } }, { dates }) => {
      const date = period && dates[period.value];
      return stateOr(period, date ? formatDate(date) : null);
    },
    explain: (tolls, dates) =>
      describePeriods(
        tolls.flatMap((toll) => toll.scope.period?.value ?? []),
        dates,
      ),
  },
  places: {
    label: "Place",
    phrase: "place",
    meaning: "Where; places.csv has each place in a row of its own",
    ...textWording("places"),
    explain: (tolls) => describeUndelimited(tolls.map(({ scope }) => scope.places)) ?? describePlaces(tolls),
  },
  "counted-by": {
    label: "Counted by",
    phrase: "who counted",
    state: (toll, setting) => {
      const counter = findCounterOf(toll, setting);
      return counter ? `${counter.name} (${formatRole(counter.role)})` : notStated;
    },
    explain: () => null,
  },
  counting: {
    label: "Who is counted",
    phrase: "who is counted",
    state: ({ figure }) => formatCounting(figure.counting),
    explain: () => null,
  },
  responsible: {
    label: "Responsible",
    phrase: "who is held responsible",
    meaning: "Whose action is said to have caused the harm",
    ...textWording("responsible"),
  },
  victims: {
    label: "Which victims",
    phrase: "which victims are meant",
    meaning: "Who was harmed, where the article says more than the figure’s own words",
    ...textWording("victims"),
  },
  method: {
    label: "How a death is counted",
    phrase: "how a death is counted as a civilian’s",
    meaning: "How a death is counted, and how as a civilian’s",
    ...textWording("method"),
  },
  breakdown: {
    label: "Breakdown",
    phrase: "how the figure breaks down",
    meaning: "How the figure is broken down",
    ...textWording("breakdown"),
  },
};

/** What the comparison of a slot came to, in words. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  same: "same",
  differs: "differs",
  "not-stated": "not stated",
};

/** Why, in one sentence, where a verdict alone leaves it open: periods that overlap, places that are not delimited. */
export function explainVerdict(
  { slot, verdict }: SlotComparison,
  tolls: readonly Toll[],
  { dates }: Pick<ComparisonSetting, "dates">,
): string | null {
  return verdict === "same" ? null : slotWords[slot].explain(tolls, dates);
}

const notStated = "not stated";

function textWording(name: Exclude<keyof Scope, "period">): Pick<SlotWording, "state" | "explain"> {
  return {
    state: ({ scope }) => stateOr(scope[name], joined(scope[name])),
    explain: (tolls) => describeUndelimited(tolls.map(({ scope }) => scope[name])),
  };
}

function stateOr(slot: ScopeSlot | undefined, words: string | null): string {
  return words ?? (slot?.asWritten ? `“${slot.asWritten}”` : notStated);
}

function joined(slot: ScopeSlot | undefined): string | null {
  const value = slot?.value ?? null;
  return value === null || typeof value === "string" ? value : formatList(value);
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
