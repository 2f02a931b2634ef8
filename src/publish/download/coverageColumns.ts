import { scopeFields } from "../../domain/compare/slots.ts";
import { type ReadDate, startOfDay } from "../../domain/date/period.ts";
import { dateIn } from "../../domain/dossier/dossier.ts";
import type { Scope } from "../../domain/report/schema.ts";
import { slotMeanings } from "../../words/language.ts";
import { portableSlot } from "../../words/scopes.ts";
import { dateColumns, listColumns, valueColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, orNotStated } from "./table.ts";

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
