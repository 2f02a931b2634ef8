import { boundNames } from "../../domain/compare/figure.ts";
import { scopeFields } from "../../domain/compare/slots.ts";
import { type ReadDate, startOfDay } from "../../domain/date/period.ts";
import { dateIn } from "../../domain/dossier/dossier.ts";
import { countings, type Scope } from "../../domain/report/schema.ts";
import { boundWords, slotMeanings } from "../../words/language.ts";
import { portableSlot } from "../../words/scopes.ts";
import { dateColumns, listColumns, valueColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, optional, optionalOrNotStated, orNotStated } from "./table.ts";

const boundMeanings = boundNames.map((bound) => `${bound} (${boundWords[bound].limits})`).join(", ");

/** The figure of a toll or a change, with its bound; empty on a claim that holds no figure. */
export const figureColumns: readonly Column<ClaimRow>[] = [
  optional.composed(
    "figure_words",
    "The figure with its bound and what it counts; empty on a claim without a figure.",
    ({ portable }) => portable.figure?.words,
  ),
  optional.oneOf(boundNames)(
    "figure_bound",
    `What the number limits: ${boundMeanings}. Empty on a claim without a figure.`,
    ({ portable }) => portable.figure?.bound,
  ),
  optional.composed("bound_in_words", "The same in words.", ({ portable }) => portable.figure?.boundWords),
  optional.people(
    "figure_low",
    "The fewest people; on unqualified and about the one number, which is no floor. Empty on up-to, which gives no lowest number, and on a claim that gives no number of people; never 0 for these.",
    ({ portable }) => portable.figure?.low,
  ),
  optional.people(
    "figure_high",
    "The most people; on unqualified and about the one number, which is no ceiling. Empty on at-least, which gives no highest number, and on a claim that gives no number of people; never 0 for these.",
    ({ portable }) => portable.figure?.high,
  ),
  optional.oneOf(countings)("figure_counting", "Whom the number counts, and what happened to them.", ({ claim }) =>
    claim.kind === "toll" ? claim.figure.counting : null,
  ),
  optional.quoted(
    "figure_as_written",
    "The article’s own words for the figure or the change.",
    ({ portable }) => portable.figure?.asWritten,
  ),
];

/** What a change in per cent is measured against and arrives at; empty on every other claim. */
export const changeColumns: readonly Column<ClaimRow>[] = [
  optional.percent("change_percent", "By how many per cent, on a change.", (row) => changeOf(row)?.percent),
  optional.oneOf(["increase", "decrease"])(
    "change_direction",
    "Whether it rose or fell, on a change.",
    (row) => changeOf(row)?.direction,
  ),
  optionalOrNotStated.id("change_base", "The id of the claim that a change starts from.", (row) => changeOf(row)?.base),
  optionalOrNotStated.id(
    "change_result",
    "The id of the claim that a change arrives at.",
    (row) => changeOf(row)?.result,
  ),
  ...dateColumns<ClaimRow>({
    prefix: "change_base_period",
    meaning: "The period that a change starts from",
    slotOf: (row) => {
      const change = changeOf(row);
      return change && portableSlot(change.basePeriod, row.dossier);
    },
    isPartial: true,
  }),
];

function changeOf({ claim }: ClaimRow) {
  return claim.kind === "change" ? claim.change : null;
}

/** What a claim covers: the period, the places, who did it, who was harmed, and how it was counted. */
export const coverageColumns: readonly Column<ClaimRow>[] = [
  ...dateColumns<ClaimRow>({
    prefix: "period",
    meaning: slotMeanings.period,
    slotOf: ({ portable }) => portable.period,
  }),
  orNotStated.day(
    "period_first_day",
    "The earliest day that period_edtf can mean; no more exact than it. “not stated” where the start is open, too.",
    (row) => dayOf(periodOf(row)?.from),
  ),
  orNotStated.day(
    "period_last_day",
    "The latest day that period_edtf can mean; no more exact than it. “not stated” where the end is open, too.",
    (row) => dayOf(lastDay(periodOf(row))),
  ),
  ...listColumns<ClaimRow>({
    prefix: "place",
    meaning: slotMeanings.places,
    slotOf: ({ portable }) => portable.places,
  }),
  ...scopeFields.flatMap((field) => (field === "period" || field === "places" ? [] : slotColumns(field))),
];

function slotColumns(field: keyof Scope): Column<ClaimRow>[] {
  return valueColumns<ClaimRow>({
    prefix: field,
    meaning: slotMeanings[field],
    slotOf: ({ claim, dossier }) => portableSlot(claim.scope[field], dossier),
  });
}

function periodOf({ claim, dossier }: ClaimRow): ReadDate | undefined {
  const { period } = claim.scope;
  return period && period.value !== null ? dateIn(dossier, period.value) : undefined;
}

function lastDay(period: ReadDate | undefined): number | null {
  return period === undefined || period.before === null ? null : period.before - 1;
}

function dayOf(days: number | null | undefined): string {
  return days === null || days === undefined ? "not stated" : startOfDay(days).toISOString().slice(0, 10);
}
