import { among, findNumbers } from "../domain/article/numbers.ts";
import { foldText } from "../domain/compare/slots.ts";
import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type {
  Bearing,
  BearingKind,
  Publisher,
  PublisherId,
  RecordRow,
  RecordThread,
} from "../domain/report/recordSchema.ts";
import type { Claim } from "../domain/report/schema.ts";
import { formatDate } from "./dates.ts";
import { limitWords, recordWords } from "./language.ts";

// What stands outside an article, as it is told beside it: each row's own words, with what differs from the article set off
// in them. Nothing is made of two rows, and no row is weighed.

/** Some words of a row, and whether they differ from the article. */
export type RecordWords = { words: string; isSetOff: boolean };

/** A row as it is told. */
export type ToldRow = {
  row: RecordRow;
  date: RecordWords;
  /** Whose words these are: the relay's, where they are its own wording. */
  witness: Publisher;
  isWitnessSetOff: boolean;
  /** Who is said to have published it, where these are a relay's words on it. */
  said: Publisher | null;
  /** A few words as published, in their parts; empty where none are quoted. */
  words: readonly RecordWords[];
  /** What they cover, each part by itself. */
  covers: readonly RecordWords[];
  /** What must be known beside them, where that is all that a row has, or where it tells what differs. */
  note: string | null;
  /** Where its link leads, and how it was seen there. */
  place: string;
  how: string;
};

/** Rows of one publisher and one day: told together. */
export type ToldWitness = readonly [ToldRow, ...ToldRow[]];

/** A thread as far as it can be put in order: what was published before the article, and what before it or after it. */
export type ToldThread = { before: readonly ToldWitness[]; unordered: readonly ToldWitness[]; withdrawn: RecordRow[] };

/** The rows of a thread by their dates; what is undated comes last. */
export function tellThread({ id }: RecordThread, compiled: CompiledRecord, dossier: Dossier): ToldThread {
  const { record, dates } = compiled;
  const all = record.rows.filter((row) => row.thread === id);
  const dateOf = ({ published }: RecordRow) => (published === undefined ? undefined : dates[published]);
  const dayOf = (row: RecordRow) => dateOf(row)?.from ?? Infinity;
  const rows = all.filter(({ withdrawn }) => !withdrawn).sort((a, b) => dayOf(a) - dayOf(b));
  const article = dossier.dates[dossier.report.article.published.value ?? ""]?.from ?? -Infinity;
  const isBefore = (row: RecordRow) => (dateOf(row)?.before ?? Infinity) <= article;
  // By which means somebody acted is said once a thread.
  const known = new Set<string>();
  const told = (some: readonly RecordRow[]) =>
    groupRows(
      some.map(({ means, ...row }) => {
        const key = `${row.responsible}, ${means}`;
        const isKnown = means === undefined || known.has(key);
        known.add(key);
        return tellRow({ ...row, ...(!isKnown && { means }) }, row.bears, compiled, dossier);
      }),
    );
  return {
    before: told(rows.filter(isBefore)),
    unordered: told(rows.filter((row) => !isBefore(row))),
    withdrawn: all.filter(({ withdrawn }) => withdrawn),
  };
}

function groupRows(rows: readonly ToldRow[]): ToldWitness[] {
  const groups: [ToldRow, ...ToldRow[]][] = [];
  for (const told of rows) {
    const { published } = told.row;
    const group = groups.find(
      ([{ row, witness }]) => published !== undefined && witness.id === told.witness.id && row.published === published,
    );
    if (group) group.push(withoutRepeated(told, group));
    else groups.push([told]);
  }
  return groups;
}

/** What covers two rows that are told together stands once; that a number has no bound word is said of each. */
function withoutRepeated(told: ToldRow, before: readonly ToldRow[]): ToldRow {
  const known = before.flatMap(({ covers }) => covers.map(({ words }) => words));
  return { ...told, covers: told.covers.filter(({ words }) => words === limitWords.bare || !known.includes(words)) };
}

/** A row in words. `bears`: how it bears on what stands beside it; what it does to anything else is not set off there. */
export function tellRow(
  row: RecordRow,
  bears: readonly Bearing[],
  { record, dates }: CompiledRecord,
  dossier: Dossier,
): ToldRow {
  const isRelays = row.seen === "the relay’s own wording" && row.through !== undefined;
  const [who, through] = [publisherIn(record, row.who), publisherIn(record, row.through ?? row.who)];
  const has = (...kinds: BearingKind[]) => bears.some(({ how }) => kinds.includes(how));
  const claims = claimsBorneOn(bears, dossier);
  const words =
    row.words === undefined ? [] : wordsOf(row.words, row.figure === undefined && has("gives the period"), has, claims);
  return {
    row,
    date: {
      words: row.published === undefined ? recordWords.undated : formatDate(read(dates, row.published)),
      isSetOff: has("day differs"),
    },
    witness: isRelays ? through : who,
    isWitnessSetOff: !isRelays && has("who gives it differs"),
    said: isRelays ? who : null,
    words,
    // What is told in our words alone needs beside it what differs, and no more.
    covers: coversOf(row, has, claims, dates).filter(({ isSetOff }) => isSetOff || words.length > 0),
    note: row.note !== undefined && (words.length === 0 || has("words differ")) ? row.note : null,
    place: row.at ?? hostOf(row.url),
    how: recordWords.sightings[row.seen](through.name),
  };
}

/** The host of an address, as a link names it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function coversOf(row: RecordRow, has: Has, claims: readonly Claim[], dates: CompiledRecord["dates"]): RecordWords[] {
  return [
    ...(row.figure?.bound === "unqualified" ? [{ words: limitWords.bare, isSetOff: false }] : []),
    ...periodOf(row, has, claims, dates),
    ...placesOf(row, claims),
    ...responsibleOf(row, has, claims),
  ];
}

type Has = (...kinds: BearingKind[]) => boolean;

/** The words as published, all of them set off where they are a period that the article lacks: the bound, the numbers or whatever else differs set off in them. */
function wordsOf(words: string, isPeriod: boolean, has: Has, claims: readonly Claim[]): RecordWords[] {
  if (isPeriod) return [{ words, isSetOff: true }];
  const parts = [...words.matchAll(/\S+\s*/gu)].map(([word], index, all) => ({
    word,
    isBeforeNumber: all.slice(0, index + 1).every(([earlier]) => !/\p{Nd}/u.test(earlier)) && /\p{Nd}/u.test(words),
  }));
  const there = foldText(claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join(" "));
  const isNumberThere = among(findNumbers(there, "en"));
  const isSetOff = (word: string, isBeforeNumber: boolean) => {
    const bare = foldText(word).replace(/[^\p{L}\p{M}\p{Nd}%]/gu, "");
    if (/\p{Nd}/u.test(word)) {
      return has(...otherNumbers) && !findNumbers(word, "en").some((number) => isNumberThere(number));
    }
    if (isBeforeNumber && has("bound differs")) return bare !== "between";
    return has("words differ", "same words") && bare !== "" && !there.includes(bare);
  };
  return parts.map(({ word, isBeforeNumber }) => ({ words: word, isSetOff: isSetOff(word, isBeforeNumber) }));
}

const otherNumbers: BearingKind[] = [
  ...(["figure differs", "gives the base month", "gives a figure"] as const),
  ...(["earlier in the series", "later in the series"] as const),
];

/** The time that it covers, where no claim that it bears on says the same, and its own words do not. */
function periodOf(
  { period, words }: RecordRow,
  has: Has,
  claims: readonly Claim[],
  dates: CompiledRecord["dates"],
): RecordWords[] {
  if (period === undefined || claims.some(({ scope }) => scope.period?.value === period)) return [];
  const date = read(dates, period);
  if (words !== undefined && date.kind === "interval" && words.includes(String(date.end.year))) return [];
  const isSetOff = has("gives the period", "gives the base month", "other span", ...otherNumbers);
  return [{ words: formatDate(date), isSetOff }];
}

/** Where it was, where the article names other places for what it bears on. */
function placesOf({ places }: RecordRow, claims: readonly Claim[]): RecordWords[] {
  const stated = claims.flatMap(({ scope }) => scope.places?.value ?? []);
  if (places === undefined || stated.length === 0) return [];
  const isSame = places.length === new Set(stated).size && places.every((place) => stated.includes(place));
  return isSame ? [] : [{ words: recordWords.places(places), isSetOff: false }];
}

/** Whose action it was, where the article does not name the same: a figure never stands without it. */
function responsibleOf({ responsible, means, figure }: RecordRow, has: Has, claims: readonly Claim[]): RecordWords[] {
  const differs = has("whose strikes differ", "who gives it differs");
  const isSame = claims.some(({ scope }) => scope.responsible?.value === responsible);
  if (responsible === undefined || isSame || !(figure || differs)) return [];
  const isStated = claims.some(({ scope }) => scope.responsible?.value);
  return [{ words: recordWords.responsible(responsible, means), isSetOff: differs || isStated }];
}

/** The claims on which something bears, by themselves or through what is left out about them or about their section. */
function claimsBorneOn(bears: readonly Bearing[], { report }: Dossier): Claim[] {
  const about = bears.flatMap(({ on }): string[] => {
    const about = report.omissions.find(({ id }) => id === on)?.about;
    if (about === undefined) return [on];
    if ("claim" in about) return [about.claim];
    return report.sections.find(({ slug }) => slug === about.section)?.claims ?? [];
  });
  return report.claims.filter(({ id }) => about.some((other) => other === id));
}

function publisherIn({ publishers }: CompiledRecord["record"], id: PublisherId): Publisher {
  const publisher = publishers.find((candidate) => candidate.id === id);
  if (publisher === undefined) throw new Error(`“${id}” is named in a record and missing from it.`);
  return publisher;
}

function read(dates: CompiledRecord["dates"], date: string) {
  const found = dates[date];
  if (found === undefined) throw new Error(`“${date}” is a date of a record that was not read.`);
  return found;
}
