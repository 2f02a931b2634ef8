import { among, findNumbers } from "../domain/article/numbers.ts";
import { foldText } from "../domain/compare/slots.ts";
import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { BearingKind, Publisher, PublisherId, RecordRow, RecordThread } from "../domain/report/recordSchema.ts";
import type { Claim } from "../domain/report/schema.ts";
import { formatDate } from "./dates.ts";
import { limitWords, recordWords } from "./language.ts";

// What stands outside an article, as it is told beside it: each row's own words, with what differs from the article set off
// in them. Nothing is made of two rows, and no row is weighed.

/** Some words of a row, and whether they differ from the article. */
export type RecordWords = { words: string; isSetOff: boolean };

/** A row as it stands in its thread. */
export type ToldRow = {
  row: RecordRow;
  date: RecordWords;
  /** Whose words these are: the relay's, where they are its own wording. */
  witness: Publisher;
  isWitnessSetOff: boolean;
  /** A few words as published, in their parts; empty where none are quoted. */
  words: readonly RecordWords[];
  /** What they cover, each part by itself. */
  covers: readonly RecordWords[];
  /** Through whom or where it was seen, to be linked; and how. */
  place: string;
  how: string;
};

/** Rows of one publisher and one day: told together. */
export type ToldWitness = readonly [ToldRow, ...ToldRow[]];

/** What a thread holds, by date: who published something, and where the article stands among them. */
export type ThreadEntry = ToldWitness | "article";

/** The rows of a thread in the order of their dates, the article among them; what is undated comes last. */
export function tellThread({ id, quotes }: RecordThread, compiled: CompiledRecord, dossier: Dossier): ThreadEntry[] {
  const { record, dates } = compiled;
  const rows = record.rows.filter((row) => row.thread === id && !row.withdrawn);
  const dayOf = (row: RecordRow) => (row.published === undefined ? undefined : dates[row.published]?.from) ?? Infinity;
  const published = dossier.dates[dossier.report.article.published.value ?? ""]?.from ?? Infinity;
  const sorted = [...rows].sort((a, b) => dayOf(a) - dayOf(b));
  const told = (some: readonly RecordRow[]) => groupRows(some.map((row) => tellRow(row, compiled, dossier)));
  const before = sorted.filter((row) => dayOf(row) < published);
  const article: ThreadEntry[] = quotes.length > 0 ? ["article"] : [];
  return [...told(before), ...article, ...told(sorted.slice(before.length))];
}

function groupRows(rows: readonly ToldRow[]): ToldWitness[] {
  const groups: [ToldRow, ...ToldRow[]][] = [];
  for (const told of rows) {
    const { published } = told.row;
    const isUndated = published === undefined;
    const group = groups.find(
      ([{ row, witness }]) => witness.id === told.witness.id && row.published === published && !isUndated,
    );
    if (group) group.push(withoutRepeated(told, group));
    else groups.push([told]);
  }
  return groups;
}

/** What covers two rows that are told together stands once. */
function withoutRepeated(told: ToldRow, before: readonly ToldRow[]): ToldRow {
  const known = before.flatMap(({ covers }) => covers.map(({ words }) => words));
  return { ...told, covers: told.covers.filter(({ words }) => !known.includes(words)) };
}

/** A row in words. */
export function tellRow(row: RecordRow, { record, dates }: CompiledRecord, dossier: Dossier): ToldRow {
  const isRelays = row.seen === "the relay’s own wording" && row.through !== undefined;
  const through = row.through === undefined ? undefined : publisherIn(record, row.through);
  const has = (...kinds: BearingKind[]) => row.bears.some(({ how }) => kinds.includes(how));
  const claims = claimsBorneOn(row, dossier);
  const host = new URL(row.url).hostname.replace(/^www\./, "");
  const place = isRelays ? (row.at ?? host) : (through?.name ?? row.at ?? host);
  return {
    row,
    date: {
      words: row.published === undefined ? recordWords.undated : formatDate(read(dates, row.published)),
      isSetOff: has("day differs"),
    },
    witness: isRelays ? publisherIn(record, row.through ?? row.who) : publisherIn(record, row.who),
    isWitnessSetOff: has("who gives it differs"),
    words: row.words === undefined ? [] : wordsOf(row.words, has, claims),
    // What is told in our words alone needs beside it what differs, and no more.
    covers: coversOf(row, has, claims, dates).filter(({ isSetOff }) => isSetOff || row.words !== undefined),
    place,
    how: recordWords.sightings[row.seen],
  };
}

function coversOf(row: RecordRow, has: Has, claims: readonly Claim[], dates: CompiledRecord["dates"]): RecordWords[] {
  return [
    ...(row.figure?.bound === "unqualified" ? [{ words: limitWords.bare, isSetOff: false }] : []),
    ...periodOf(row, has, claims, dates),
    ...placesOf(row, claims),
    ...responsibleOf(row, has),
  ];
}

type Has = (...kinds: BearingKind[]) => boolean;

/** The words as published: the bound, the numbers or whatever else differs set off in them. */
function wordsOf(words: string, has: Has, claims: readonly Claim[]): RecordWords[] {
  const parts = [...words.matchAll(/\S+\s*/gu)].map(([word], index, all) => ({
    word,
    isBeforeNumber: all.slice(0, index + 1).every(([earlier]) => !/\p{Nd}/u.test(earlier)) && /\p{Nd}/u.test(words),
  }));
  const there = foldText(claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join(" "));
  const isNumberThere = among(findNumbers(there, "en"));
  const isSetOff = (word: string, isBeforeNumber: boolean) => {
    if (has("gives the period") && !has(...figureKinds)) return true;
    const bare = foldText(word).replace(/[^\p{L}\p{M}\p{Nd}%]/gu, "");
    if (/\p{Nd}/u.test(word)) {
      return has(...otherNumbers) && !findNumbers(word, "en").some((number) => isNumberThere(number));
    }
    if (isBeforeNumber && has("bound differs")) return bare !== "between";
    return has("words differ", "same words") && bare !== "" && !there.includes(bare);
  };
  return parts.map(({ word, isBeforeNumber }) => ({ words: word, isSetOff: isSetOff(word, isBeforeNumber) }));
}

const figureKinds: BearingKind[] = ["same figure", "bound differs", "figure differs", "gives a figure"];
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

function responsibleOf({ responsible }: RecordRow, has: Has): RecordWords[] {
  if (responsible === undefined || !has("whose strikes differ", "who gives it differs")) return [];
  return [{ words: recordWords.responsible(responsible), isSetOff: true }];
}

/** The claims that a row bears on, by themselves or through what is left out about them or about their section. */
function claimsBorneOn({ bears }: RecordRow, { report }: Dossier): Claim[] {
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
