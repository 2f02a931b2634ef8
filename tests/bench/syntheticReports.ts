import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asJson } from "../support/dataFolder";

// Reports that a machine makes, to measure what a build of many costs. They keep every rule, are as large as a real one, and
// say of themselves that nothing in them happened: in the site's name, which stands on every page, and in their titles.

const made = "Synthetic";
const towns = ["Ardan", "Belve", "Corin", "Dovra", "Esker", "Fenmar", "Golat", "Hesk", "Ilmen", "Jorva"] as const;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"] as const;
const speakers = 40;

/** Writes a folder of data with so many synthetic reports; the same number and seed give the same bytes. */
export async function writeSyntheticReports(folder: string, reports: number, seed = 1): Promise<void> {
  await mkdir(join(folder, "reports"), { recursive: true });
  const site = {
    $schema: "./site.schema.json",
    name: `${made} reports: nothing here happened`,
    address: null,
    errors: null,
  };
  await writeFile(join(folder, "site.json"), asJson(site));
  await writeFile(
    join(folder, "sources.json"),
    asJson({ $schema: "./sources.schema.json", sources: syntheticSources() }),
  );
  for (let number = 1; number <= reports; number += 1) {
    const report = syntheticReport(number, randomNumbers(seed * 1_000_003 + number));
    await writeFile(join(folder, "reports", `${report.id}.json`), asJson(report));
  }
}

type Random = (below: number) => number;

/** Whole numbers below another, by a small generator of 32 bits (mulberry32), so that a seed always gives the same ones. */
function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function syntheticSources() {
  const paper = {
    ...{ id: "synthetic-paper", name: `${made} Paper`, kind: "press", role: "press" },
    ...{ roleReason: "It published the article.", description: "An invented newspaper." },
  };
  const army = {
    ...{ id: "synthetic-army", name: `${made} Army`, kind: "military", role: "party-to-the-conflict" },
    ...{ roleReason: "The article calls it an army at war.", description: "Invented armed forces." },
  };
  const watches = Array.from({ length: speakers }, (_, index) => ({
    ...{ id: `synthetic-watch-${index + 1}`, name: `${made} Watch ${index + 1}`, kind: "monitor", role: "monitor" },
    ...{ roleReason: "The article calls it a group that counts the dead.", description: "An invented group." },
  }));
  return [paper, army, ...watches];
}

type Sentence = { words: string; claim: { id: string; [field: string]: unknown } };

function syntheticReport(number: number, random: Random) {
  const id = `synthetic-${number}`;
  const year = 2000 + random(20);
  const tolls = Array.from({ length: 7 }, (_, index) => tollSentence(index, { year, number }, random));
  const events = Array.from({ length: 6 }, (_, index) => eventSentence(index, random));
  const accusations = Array.from({ length: 4 }, (_, index) => accusationSentence(index, random));
  const answers = accusations.map((_, index) => answerSentence(index));
  const sentences = [...tolls, ...accusations, ...answers, ...events];
  const claims = sentences.map(({ claim, words }, index) => ({
    ...{ aliases: [], stated: null },
    ...claim,
    quotes: [{ paragraph: index + 1, exact: words }],
  }));
  const ids = (list: readonly Sentence[]) => list.map(({ claim }) => claim.id);
  return {
    ...{ $schema: "../report.schema.json", format: 1, id, lang: "en" },
    title: `${made} report ${number}: invented figures of an invented war`,
    summary: "A machine made this report to measure a build. Nothing in it happened.",
    transcribed: "2026-01-02",
    article: {
      ...{ outlet: "synthetic-paper", reference: `article ${number}`, headline: null, lang: "en" },
      url: `https://paper.example/${number}`,
      published: { value: `${year + 1}`, asWritten: null, basis: "inferred", reason: "A machine wrote it so." },
      paragraphs: sentences.map(({ words }) => words),
      leftAside: [],
    },
    sections: [
      section("tolls", "tolls", "Tolls", "Which of the tolls count the same thing?", ids(tolls)),
      section("dispute", "dispute", "Dispute", "What is the army accused of?", ids([...accusations, ...answers])),
      section("context", "context", "Context", "What else does the article report?", ids(events)),
    ],
    claims,
    relations: accusations.map((_, index) => ({
      ...{ id: `denial-${index + 1}-of-accusation`, kind: "disputes", from: `denial-${index + 1}` },
      ...{ to: `accusation-${index + 1}`, drawnBy: "article", explanation: "The sentence names what it denies." },
    })),
    omissions: tolls.map((_, index) => ({
      ...{ id: `method-${index + 1}`, about: { claim: `toll-${index + 1}` } },
      ...{ text: "The article does not say how the dead were counted.", short: "how the dead were counted" },
    })),
    revisions: [
      {
        ...{ date: "2026-01-02", subject: "report", changed: "first transcription", from: null, to: null },
        why: "The article was transcribed for the first time.",
      },
    ],
  };
}

function section(slug: string, kind: string, label: string, question: string, claims: readonly string[]) {
  const answer = kind === "dispute" ? { answer: "The army is accused of shelling, and denies it." } : {};
  return { slug, kind, title: label, label, question, ...answer, claims };
}

function chainOf(actor: string, verb: string) {
  return [
    { role: "stated", actor, verb },
    { role: "reported", actor: "synthetic-paper", verb: null },
  ];
}

function tollSentence(index: number, { year, number }: { year: number; number: number }, random: Random): Sentence {
  const town = pick(towns, random);
  const month = months[index] ?? "May";
  const watch = 1 + ((random(speakers) + index) % speakers);
  const drawn = 2 + random(900);
  // The title names the report’s number, and may name no toll.
  const low = drawn === number ? drawn + 1 : drawn;
  const figure = `at least ${low} civilians`;
  const covered = `were killed by shells in ${town} in ${month} ${year}.`;
  return {
    words: `${made} Watch ${watch}, a group that counts the dead, said that ${figure} ${covered}`,
    claim: {
      ...{ id: `toll-${index + 1}`, kind: "toll", claimant: `synthetic-watch-${watch}`, voice: "indirect" },
      statement: `At least ${low} civilians ${covered}`,
      chain: chainOf(`synthetic-watch-${watch}`, "said"),
      scope: {
        period: {
          ...{
            value: `${year}-${String(index + 1).padStart(2, "0")}`,
            asWritten: `in ${month} ${year}`,
            basis: "stated",
          },
        },
        places: { value: [town], asWritten: `in ${town}`, basis: "stated" },
        responsible: { value: "shells", asWritten: "by shells", basis: "stated" },
      },
      figure: { bound: "at-least", low, high: null, counting: "civilians-killed", asWritten: figure },
    },
  };
}

function accusationSentence(index: number, random: Random): Sentence {
  const watch = 1 + random(speakers);
  const town = pick(towns, random);
  return {
    words: `${made} Watch ${watch} accused the ${made} Army of shelling houses in ${town}, for the ${ordinals[index]} time.`,
    claim: {
      ...{ id: `accusation-${index + 1}`, kind: "allegation", claimant: `synthetic-watch-${watch}`, voice: "indirect" },
      statement: `The ${made} Army shelled houses in ${town}.`,
      chain: chainOf(`synthetic-watch-${watch}`, "accused"),
      scope: { places: { value: [town], asWritten: `in ${town}`, basis: "stated" } },
    },
  };
}

const ordinals = ["first", "second", "third", "fourth"];

function answerSentence(index: number): Sentence {
  return {
    words: `The ${made} Army denied the ${ordinals[index]} accusation.`,
    claim: {
      ...{ id: `denial-${index + 1}`, kind: "response", claimant: "synthetic-army", voice: "indirect" },
      statement: `The ${ordinals[index]} accusation is not true.`,
      chain: chainOf("synthetic-army", "denied"),
      scope: {},
    },
  };
}

function eventSentence(index: number, random: Random): Sentence {
  const words = `The bridge of ${towns[index]} and that of ${pick(towns, random)} were closed.`;
  return {
    words,
    claim: {
      ...{ id: `event-${index + 1}`, kind: "event", claimant: "synthetic-paper", voice: "outlet", statement: words },
      chain: [{ role: "reported", actor: "synthetic-paper", verb: null }],
      scope: {},
    },
  };
}

function pick(list: readonly string[], random: Random): string {
  return list[random(list.length)] ?? "";
}
