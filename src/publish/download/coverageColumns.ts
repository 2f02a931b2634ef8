import { dateIn } from "../../domain/lookup.ts";
import type { ReadDate } from "../../domain/period.ts";
import { portableSlot } from "../../domain/portableSlot.ts";
import type { Scope } from "../../domain/schema.ts";
import { dateColumns, listColumns, valueColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, column } from "./table.ts";

const millisecondsInDay = 86_400_000;

/** What a claim covers: the period, the places, who did it, who was harmed, and how it was counted. */
export const coverageColumns: readonly Column<ClaimRow>[] = [
  ...dateColumns<ClaimRow>({
    prefix: "period",
    meaning: "When the deaths or the events happened",
    slotOf: ({ portable }) => portable.period,
  }),
  column(
    "period_first_day",
    "The earliest day that period_edtf can mean; no more exact than it. “not stated” where the start is open, too.",
    (row) => dayOf(periodOf(row)?.from),
    { holds: "day", absent: "not-stated" },
  ),
  column(
    "period_last_day",
    "The latest day that period_edtf can mean; no more exact than it. “not stated” where the end is open, too.",
    (row) => dayOf(lastDay(periodOf(row))),
    { holds: "day", absent: "not-stated" },
  ),
  ...listColumns<ClaimRow>({
    prefix: "place",
    meaning: "Where; places.csv has each place in a row of its own",
    slotOf: ({ portable }) => portable.places,
  }),
  ...valueColumns<ClaimRow>({
    prefix: "responsible",
    meaning: "Whose action is said to have caused the harm",
    slotOf: ({ portable }) => portable.responsible,
  }),
  ...valueColumns<ClaimRow>({
    prefix: "victims",
    meaning: "Who was harmed, where the article says more than the figure’s own words",
    slotOf: scopeSlot("victims"),
  }),
  ...valueColumns<ClaimRow>({
    prefix: "method",
    meaning: "How a death is counted, and how as a civilian’s",
    slotOf: scopeSlot("method"),
  }),
  ...valueColumns<ClaimRow>({
    prefix: "breakdown",
    meaning: "How the figure is broken down",
    slotOf: scopeSlot("breakdown"),
  }),
];

function scopeSlot(field: keyof Scope) {
  return ({ claim, dossier }: ClaimRow) => portableSlot(claim.scope[field], dossier);
}

function periodOf({ claim, dossier }: ClaimRow): ReadDate | undefined {
  const { period } = claim.scope;
  return period && dateIn(dossier, period.value);
}

function lastDay(period: ReadDate | undefined): number | null {
  return period === undefined || period.before === null ? null : period.before - 1;
}

function dayOf(days: number | null | undefined): string {
  return days === null || days === undefined
    ? "not stated"
    : new Date(days * millisecondsInDay).toISOString().slice(0, 10);
}
