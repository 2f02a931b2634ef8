import { boundNames } from "../../domain/compare/figure.ts";
import { countings } from "../../domain/report/schema.ts";
import { boundWords } from "../../words/language.ts";
import { portableSlot } from "../../words/scopes.ts";
import { dateColumns } from "./slotColumns.ts";
import { type ClaimRow, type Column, column } from "./table.ts";

const boundMeanings = boundNames.map((bound) => `${bound} (${boundWords[bound].limits})`).join(", ");

/** The figure of a toll or a change, with its bound; empty on a claim that holds no figure. */
export const figureColumns: readonly Column<ClaimRow>[] = [
  column(
    "figure_words",
    "The figure with its bound and what it counts; empty on a claim without a figure.",
    ({ portable }) => portable.figure?.words ?? null,
    { absent: "empty", voice: "viewer" },
  ),
  column(
    "figure_bound",
    `What the number limits: ${boundMeanings}. Empty on a claim without a figure.`,
    ({ portable }) => portable.figure?.bound ?? null,
    { holds: boundNames, absent: "empty" },
  ),
  column("bound_in_words", "The same in words.", ({ portable }) => portable.figure?.boundWords ?? null, {
    absent: "empty",
    voice: "viewer",
  }),
  column(
    "figure_low",
    "The fewest people. Empty on up-to, which gives no lowest number, and on a claim that gives no number of people; never 0 for these.",
    ({ portable }) => portable.figure?.low ?? null,
    { holds: "people", absent: "empty" },
  ),
  column(
    "figure_high",
    "The most people. Empty on at-least, which gives no highest number, and on a claim that gives no number of people; never 0 for these.",
    ({ portable }) => portable.figure?.high ?? null,
    { holds: "people", absent: "empty" },
  ),
  column(
    "figure_counting",
    "Whom the number counts, and what happened to them.",
    ({ claim }) => (claim.kind === "toll" ? claim.figure.counting : null),
    { holds: countings, absent: "empty" },
  ),
  column(
    "figure_as_written",
    "The article’s own words for the figure or the change.",
    ({ portable }) => portable.figure?.asWritten ?? null,
    { absent: "empty", voice: "article" },
  ),
];

/** What a change in per cent is measured against and arrives at; empty on every other claim. */
export const changeColumns: readonly Column<ClaimRow>[] = [
  column("change_percent", "By how many per cent, on a change.", (row) => changeOf(row)?.percent ?? null, {
    holds: "percent",
    absent: "empty",
  }),
  column("change_direction", "Whether it rose or fell, on a change.", (row) => changeOf(row)?.direction ?? null, {
    holds: ["increase", "decrease"],
    absent: "empty",
  }),
  column("change_base", "The id of the claim that a change starts from.", (row) => changeOf(row)?.base ?? null, {
    holds: "id",
    absent: "empty-or-not-stated",
  }),
  column("change_result", "The id of the claim that a change arrives at.", (row) => changeOf(row)?.result ?? null, {
    holds: "id",
    absent: "empty-or-not-stated",
  }),
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
