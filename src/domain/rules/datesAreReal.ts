import { isEdtf } from "../date/edtf.ts";
import { slotsOf } from "../report/placedTexts.ts";
import type { DataPath, Problem, Rule } from "../report/problem.ts";

/** Those of the article are read as EDTF, those of the transcription are days of the calendar. */
export const datesAreReal = {
  name: "dates-are-real",
  sentence: "Every date is a real one, and as precise as the source was.",
  needs: [],
  ofReport(report) {
    const { article, claims, relations, omissions, revisions, transcribed } = report;
    const lists = { claims, relations, omissions };
    const withdrawals = Object.entries(lists).flatMap(([name, entries]) =>
      entries.flatMap(({ withdrawn }, index) =>
        withdrawn === undefined ? [] : judgeDay(withdrawn.date, [name, index, "withdrawn", "date"]),
      ),
    );
    return [
      ...judgeDay(transcribed, ["transcribed"]),
      ...judgeDate(article.published.value, ["article", "published", "value"]),
      ...claims.flatMap((claim, index) =>
        slotsOf(claim, ["claims", index]).flatMap(({ isDate, slot, at }) =>
          isDate ? judgeDate(slot.value, [...at, "value"]) : [],
        ),
      ),
      ...withdrawals,
      ...revisions.flatMap(({ date }, index) => judgeDay(date, ["revisions", index, "date"])),
    ];
  },
} satisfies Rule;

function judgeDate(date: string, at: DataPath): Problem[] {
  if (isEdtf(date)) return [];
  const mend = "Write it in EDTF, as precise as the source was: 2017, 2017-06, 2017-06-12, 2014/.., 2017-07-12?";
  return [{ at, says: `“${date}” is not a date that can be read.`, mend }];
}

function judgeDay(day: string, at: DataPath): Problem[] {
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 31st of June would be read as the 1st of July.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return [];
  return [{ at, says: `“${day}” is not a day of the calendar.`, mend: "Write year, month and day: 2026-11-22." }];
}
