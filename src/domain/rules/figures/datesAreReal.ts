import { isEdtf, readDate } from "../../date/edtf.ts";
import { dateParts } from "../../date/period.ts";
import { slotsOf } from "../../report/placedTexts.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { DateSlot } from "../../report/schema.ts";

/** Those of the article are read as EDTF, those of the transcription are days of the calendar. */
export const datesAreReal = {
  name: "dates-are-real",
  sentence:
    "Every date is a real one, as precise as the source was; a change is of a day between the transcription and today.",
  needs: [],
  ofReport(report, { today }) {
    const { article, claims, relations, omissions, revisions, transcribed } = report;
    const lists = { claims, relations, omissions };
    const withdrawals = Object.entries(lists).flatMap(([name, entries]) =>
      entries.flatMap(({ withdrawn }, index) =>
        withdrawn === undefined
          ? []
          : judgeDay(withdrawn.date, [name, index, "withdrawn", "date"], { from: transcribed, today }),
      ),
    );
    return [
      ...judgeDay(transcribed, ["transcribed"], { from: null, today }),
      ...judgeDate(article.published.value, ["article", "published", "value"]),
      ...judgeSupplied(article.published, ["article", "published"]),
      ...claims.flatMap((claim, index) =>
        slotsOf(claim, ["claims", index]).flatMap(({ isDate, slot, at }) =>
          isDate && slot.value !== null ? [...judgeDate(slot.value, [...at, "value"]), ...judgeSupplied(slot, at)] : [],
        ),
      ),
      ...withdrawals,
      ...revisions.flatMap(({ date }, index) =>
        judgeDay(date, ["revisions", index, "date"], { from: revisions[index - 1]?.date ?? transcribed, today }),
      ),
    ];
  },
  ofRecord({ begun, rows, series, revisions }, _report, { today }) {
    return [
      ...judgeDay(begun, ["begun"], { from: null, today }),
      ...rows.flatMap(({ period, published, withdrawn }, index) => [
        ...(period === undefined ? [] : judgeDate(period, ["rows", index, "period"])),
        ...(published === undefined ? [] : judgeDate(published, ["rows", index, "published"])),
        ...(withdrawn ? judgeDay(withdrawn.date, ["rows", index, "withdrawn", "date"], { from: begun, today }) : []),
      ]),
      ...series.flatMap(({ points }, index) =>
        points.flatMap(({ asOf, published }, place) => [
          ...judgeDate(asOf, ["series", index, "points", place, "asOf"]),
          ...judgeDate(published, ["series", index, "points", place, "published"]),
          ...judgeOrder(published, points[place - 1]?.published, ["series", index, "points", place, "published"]),
        ]),
      ),
      ...revisions.flatMap(({ date }, index) =>
        judgeDay(date, ["revisions", index, "date"], { from: revisions[index - 1]?.date ?? begun, today }),
      ),
    ];
  },
} satisfies Rule;

function judgeDate(date: string, at: DataPath): Problem[] {
  if (isEdtf(date)) return [];
  const mend =
    "Write it in EDTF, as precise as the source was: 2017, 2017-06, 2017-06-12, 2014/.., 2017-07-12?, [2017-07-12..]";
  return [{ at, says: `“${date}” is not a date that can be read.`, mend }];
}

/** What was published again and again stands in the order of its days. */
function judgeOrder(date: string, before: string | undefined, at: DataPath): Problem[] {
  if (before === undefined || !isEdtf(date) || !isEdtf(before)) return [];
  if ((readDate(before).from ?? 0) <= (readDate(date).from ?? 0)) return [];
  return [
    {
      at,
      says: `${date} lies before ${before}, which stands before it.`,
      mend: "Put them in the order of their days.",
    },
  ];
}

/** Only a plain year, month or day has parts of which some can be the article's and some the transcriber's. */
function judgeSupplied(slot: DateSlot, at: DataPath): Problem[] {
  if (slot.basis === "stated" || slot.supplied === undefined || slot.value === null) return [];
  const given = /^\d{4}(-\d{2}){0,2}$/.test(slot.value) ? dateParts.slice(0, slot.value.split("-").length) : [];
  return slot.supplied
    .filter((part) => !given.includes(part))
    .map((part) => ({
      at: [...at, "supplied"],
      says: `The date “${slot.value}” has no ${part} of its own that could be supplied.`,
      mend: "Name parts that a plain year, month or day holds; leave the field out where all of it is supplied.",
    }));
}

/** The days that a day of ours may lie between; `from`: when the article was transcribed, or what stands before was changed. */
type Span = { from: string | null; today: string };

function judgeDay(day: string, at: DataPath, { from, today }: Span): Problem[] {
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 31st of June would be read as the 1st of July.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    return [{ at, says: `“${day}” is not a day of the calendar.`, mend: "Write year, month and day: 2026-11-22." }];
  }
  const mend = "Write the day on which it was done.";
  if (day > today) return [{ at, says: `${day} is yet to come.`, mend }];
  if (from === null || day >= from) return [];
  return [{ at, says: `${day} lies before ${from}, when what stands before it was done.`, mend }];
}
