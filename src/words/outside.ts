import { tollsSetAgainst } from "../domain/compare/arrangeTolls.ts";
import { numbersOf } from "../domain/compare/figure.ts";
import { isClosed, relatePeriods } from "../domain/date/period.ts";
import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { BearingKind, RecordRow, ThreadId } from "../domain/report/recordSchema.ts";
import type { Claim, Section, Toll } from "../domain/report/schema.ts";
import { datePhrase, formatDate } from "./dates.ts";
import { formatFigure } from "./figures.ts";
import { recordWords } from "./language.ts";
import { formatPhrase } from "./phrasebook/phrase.ts";
import { timesOf } from "./readings.ts";
import { type ToldRow, tellRow } from "./records.ts";

/** What of a record bears on a claim or on a section, few enough to stand beside it. */
export type Outside = {
  rows: readonly ToldRow[];
  /** Of all that bear on it. */
  count: number;
  /** Where the first of them stands. */
  thread: ThreadId;
  /** What a period of the record answers that the article leaves open, where the figures are the same. */
  notes: readonly string[];
};

const most = 3;

// What changes the reading of a figure comes first; of what bears alike, what was seen nearer to its source.
const order: readonly BearingKind[] = [
  ...(["bound differs", "same figure", "figure differs", "gives the period", "gives the base month"] as const),
  ...(["whose strikes differ", "who gives it differs", "other span", "answers it", "gives a figure"] as const),
  ...(["words differ", "same words", "day differs", "gives part of the method", "supports a date read here"] as const),
  ...(["earlier in the series", "later in the series"] as const),
];
const nearness: readonly RecordRow["seen"][] = [
  ...(["at the source", "in a copy of the source", "only through another", "the relay’s own wording"] as const),
];

/** What of a record bears on a claim; null where nothing does. */
export function outsideOfClaim(claim: Claim, compiled: CompiledRecord, dossier: Dossier): Outside | null {
  return outsideOf(idsOf(claim, dossier), [claim], compiled, dossier);
}

/** What of a record bears on what stands in a section; null where nothing does. */
export function outsideOfSection(section: Section, compiled: CompiledRecord, dossier: Dossier): Outside | null {
  const { claims, omissions } = dossier.report;
  const about = omissions.filter(({ about }) =>
    "section" in about ? about.section === section.slug : section.claims.includes(about.claim),
  );
  const shown = claims.filter(({ id }) => section.claims.includes(id));
  return outsideOf([...section.claims, ...about.map(({ id }) => id)], shown, compiled, dossier);
}

function outsideOf(
  ids: readonly string[],
  claims: readonly Claim[],
  compiled: CompiledRecord,
  dossier: Dossier,
): Outside | null {
  const bearsHere = ({ bears }: RecordRow) => bears.filter(({ on }) => ids.includes(on));
  const weigh = (row: RecordRow) => {
    const kinds = bearsHere(row).map(({ how }) => order.indexOf(how));
    return Math.min(...kinds) * nearness.length + nearness.indexOf(row.seen);
  };
  const bearing = compiled.record.rows
    .filter((row) => !row.withdrawn && bearsHere(row).length > 0)
    .sort((a, b) => weigh(a) - weigh(b));
  // One row of each who published; what bears on the words alone stands there where nothing bears on more.
  const firsts = bearing.filter((row, index) => bearing.findIndex(({ who }) => who === row.who) === index);
  const strong = firsts.filter((row) => weigh(row) < order.indexOf("words differ") * nearness.length);
  // Words on a figure say nothing beside a claim of which other words of the same text are alike.
  const isOfFigure = (row: RecordRow) =>
    row.figure && bearsHere(row).every(({ how }) => how === "same words" || how === "words differ");
  const rows = (strong.length > 0 ? strong : firsts.filter((row) => !isOfFigure(row))).slice(0, most);
  const [first] = rows;
  if (first === undefined) return null;
  return {
    rows: rows.map((row) => tellRow(row, bearsHere(row), compiled, dossier)),
    count: bearing.length,
    thread: first.thread,
    notes: claims.flatMap((claim) => notesOn(claim, compiled, dossier)),
  };
}

/**
 * Whether the time that another figure covers lies in a period that the article leaves open, by the period of a row that
 * gives it for the same number: computed from the two periods, and said under its condition.
 */
function notesOn(claim: Claim, { record, dates }: CompiledRecord, dossier: Dossier): string[] {
  if (claim.kind !== "toll" || claim.withdrawn) return [];
  const own = claim.scope.period?.value;
  if (own && dossier.dates[own] && isClosed(dossier.dates[own])) return [];
  const ids = idsOf(claim, dossier);
  const given = record.rows.find(
    (row) =>
      !row.withdrawn &&
      isSameNumber(claim, row) &&
      row.bears.some(({ on, how }) => how === "gives the period" && ids.includes(on)),
  );
  const period = given?.period === undefined ? undefined : dates[given.period];
  const who = record.publishers.find(({ id }) => id === given?.who)?.name;
  if (period === undefined || who === undefined) return [];
  return timesOf(others(claim, dossier), dossier.dates).flatMap(({ slot, date }) => {
    const relation = relatePeriods(date, period);
    if (relation !== "apart" && relation !== "within" && relation !== "alike") return [];
    const time = formatPhrase(datePhrase(slot, date, dossier.report.lang));
    const told = recordWords.ifTheSame[relation === "apart" ? "apart" : "within"];
    return told({ figure: formatFigure(claim.figure), who, time, period: formatDate(period) });
  });
}

/** A claim and what is left out about it, by their ids. */
function idsOf({ id }: Claim, { report }: Dossier): string[] {
  const about = report.omissions.filter(({ about }) => "claim" in about && about.claim === id);
  return [id, ...about.map((omission) => omission.id)];
}

/** The tolls that a toll is set against. */
function others(claim: Toll, { report, dates }: Dossier): Toll[] {
  return tollsSetAgainst(claim, report, dates).map(({ other }) => other);
}

function isSameNumber(claim: Toll, { figure }: RecordRow): boolean {
  return figure !== undefined && numbersOf(claim.figure).some((number) => numbersOf(figure).includes(number));
}
