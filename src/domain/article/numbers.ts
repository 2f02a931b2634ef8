import { lettersBehind, scaleBehind } from "./scales.ts";
import { withoutInvisible } from "./searchedText.ts";
import { isEnglish } from "./sentences.ts";

/** A number as it is written somewhere, with each way of reading it: “1.234” may be 1234 or a decimal. */
export type WrittenNumber = { text: string; readings: NumberKey[][] };

/** A value as one key: “744”, or “50%” for a percentage, which is no number of people. */
type NumberKey = string;

/** Every number in a text: digits of any script with any separators, and in English also words. */
export function findNumbers(text: string, lang: string): WrittenNumber[] {
  const latin = toLatinDigits(withoutInvisible(text));
  const { inWords, rest } = isEnglish(lang) ? findNumberWords(latin) : { inWords: [], rest: latin };
  const digits = [...rest.matchAll(digitNumber)].map(({ 0: written, index }) => ({
    text: written,
    end: index + written.length,
    values: readDigits(written),
  }));
  return [...digits, ...inWords].map(({ text: written, end, values }) => ({
    text: written,
    readings: values.flatMap((reading) => readUnit(reading, latin.slice(end, end + longestUnit), lang)),
  }));
}

/** Where the first number of a text stands, in digits or in English in words. */
export function firstNumber(text: string, lang: string): { start: number; end: number } | undefined {
  const latin = toLatinDigits(text);
  const digits = [...latin.matchAll(digitNumber)].map(({ 0: written, index }) => ({
    written,
    end: index + written.length,
  }));
  const inWords = isEnglish(lang)
    ? findNumberWords(latin).inWords.map(({ text: written, end }) => ({ written, end }))
    : [];
  return [...digits, ...inWords]
    .map(({ written, end }) => ({ start: end - written.length, end }))
    .sort((a, b) => a.start - b.start)[0];
}

// In characters: how far behind a number what it counts is looked for. Without an end, each number of “12-12-12-…” would be
// held against all of the rest.
const longestUnit = 100;

/** Tells of a number whether it stands among these in some reading. */
export function among(others: readonly WrittenNumber[]): (number: WrittenNumber) => boolean {
  const keys = new Set(others.flatMap((other) => other.readings.flat()));
  return (number) => number.readings.some((reading) => reading.every((key) => keys.has(key)));
}

/** A number of the data, to be looked for in a text. */
export function numberOf(value: number, unit: "" | "%" = ""): WrittenNumber {
  return { text: `${value}${unit}`, readings: [[`${value}${unit}`]] };
}

// A plain space parts thousands only in groups of three; a point, a comma or an apostrophe may part anything.
const digitNumber = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,'’٬٫\u00a0\u2009\u202f]\d+)*/g;

function readDigits(written: string): number[][] {
  const groups = written.split(/\D/).map(Number);
  const lengths = written.split(/\D/).map((group) => group.length);
  if (groups.length === 1) return [groups];
  const [first = 0, ...rest] = lengths;
  const isGrouped = first <= 3 && rest.at(-1) === 3 && rest.every((length) => length === 3 || length === 2);
  const whole = isGrouped ? [[Number(written.replace(/\D/g, ""))]] : [];
  const decimal = /^(.*)[.,٫](\d+)$/.exec(written);
  const fraction = decimal ? [[Number(`${decimal[1]?.replace(/\D/g, "")}.${decimal[2]}`)]] : [];
  // “12.07.2017” is three numbers, and “12 500” may be two; but nobody writes a number as “000”.
  const apart = isGrouped && !/ [1-9]/.test(written) ? [] : [groups];
  return [...whole, ...fraction, ...apart];
}

function readUnit(values: readonly number[], after: string, lang: string): NumberKey[][] {
  const factor = scaleBehind(after, lang);
  // “12k” is no 12, nor is “12th”: what is not known to multiply makes something else of a number.
  const letters = factor === 1 ? lettersBehind(after) : "";
  const plain = values.map((value) => `${multiply(value, factor)}${letters}`);
  const percent = plain.map((value) => `${value}%`);
  if (percentAfter.test(after)) return [percent];
  return percentOfRange.test(after) ? [plain, percent] : [plain];
}

/** Without the dust of binary fractions: 2.3 × 1,000,000 is 2,300,000. */
function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

const percentAfter = /^[\s-]*(?:%|٪|per[\s-]?cent\b|pct\b)/i;
// In “40 to 50 per cent” the first is a percentage, too.
const percentOfRange = /^\s*(?:-|–|to|and|or)\s*[\p{L}\d.,-]+[\s-]*(?:%|٪|per[\s-]?cent\b|pct\b)/iu;

function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Digits stand in Unicode in runs of ten, or of several tens, from zero to nine.
    const code = digit.codePointAt(0) ?? 0;
    let start = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
    return String((code - start) % 10);
  });
}

/** A number in words, where it ends in its text, and each way of reading it. */
type NumberInWords = { text: string; end: number; values: number[][] };

const small = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen",
]
  .join(" ")
  .split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const wordValues = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const scales = new Map<string, number>([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["lakh", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
  ["billion", 1_000_000_000],
]);

const anyWord = `(?:${[...wordValues.keys(), ...scales.keys()].join("|")})`;
const wordRun = new RegExp(
  `(?<![\\p{L}\\d])${anyWord}(?:(?:[\\s-]+|,\\s+|[\\s-]+and[\\s-]+)${anyWord})*(?![\\p{L}\\d])`,
  "giu",
);
// Here “one” counts nothing, and “hundred” no hundred.
const noNumber =
  /\b(?:no|any|each|every) one\b|\bone (?:another|of|or the other)\b|\b(?:several|(?:a|the) few|many|(?:tens|dozens|hundreds|thousands) of) (?:dozen|hundred|thousand|lakh|million|crore|billion)\b/gi;
// “Half a million”, “a couple of hundred”, “two and a half million”.
const part = new RegExp(
  `(?<![\\p{L}\\d])(?:(half an?|(?:a|one) quarter of an?|a couple of) (${[...scales.keys()].join("|")})|(${anyWord}|\\d+) and a half (${[...scales.keys()].join("|")}))(?![\\p{L}\\d])`,
  "giu",
);

/**
 * Every number that an English text writes in words: “six hundred and three”, “half a million”; and the text without what is read
 * so, letter for letter.
 */
function findNumberWords(text: string): { inWords: NumberInWords[]; rest: string } {
  const blank = (words: string) => "_".repeat(words.length);
  const counting = text.replace(noNumber, blank);
  const parts = [...counting.matchAll(part)].map(readPart);
  const rest = counting.replace(part, blank);
  const runs = [...rest.matchAll(wordRun)]
    .filter((match) => !isAfterDigits(rest, match.index))
    .map(({ 0: written, index }) => {
      const whole = readRun(written);
      // In “between one hundred and two hundred” the “and” parts two numbers, in “one hundred and two” it joins one.
      const apart = written.split(/[\s-]+and[\s-]+|,\s+/i).flatMap(readRun);
      return { text: written, end: index + written.length, values: [whole, apart] };
    });
  return { inWords: [...parts, ...runs], rest };
}

function readPart({ 0: written, index, 1: of, 2: scale, 3: whole, 4: scaleOfWhole }: RegExpExecArray): NumberInWords {
  const factor = scales.get((scale ?? scaleOfWhole ?? "").toLowerCase()) ?? 1;
  const times = of === undefined ? (wordValues.get(whole?.toLowerCase() ?? "") ?? Number(whole)) + 0.5 : partOf(of);
  return { text: written, end: index + written.length, values: [[times * factor]] };
}

function partOf(words: string): number {
  if (/quarter/i.test(words)) return 0.25;
  return /half/i.test(words) ? 0.5 : 2;
}

// In “3 million” the word is read together with the digits.
function isAfterDigits(text: string, index: number): boolean {
  return (
    /\d[ -]?$/.test(text.slice(Math.max(0, index - 2), index)) &&
    [...scales.keys()].some((scale) => text.startsWith(scale, index))
  );
}

function readRun(written: string): number[] {
  const numbers: number[] = [];
  let [done, group, lastPart] = [0, 0, Number.POSITIVE_INFINITY];
  let isOpen = false;
  const close = () => {
    if (isOpen) numbers.push(done + group);
    [done, group, lastPart, isOpen] = [0, 0, Number.POSITIVE_INFINITY, false];
  };
  for (const token of written.toLowerCase().split(/[\s,-]+/)) {
    const value = wordValues.get(token);
    const scale = scales.get(token);
    if (value !== undefined) {
      // After “twenty” a five goes on, after “five” a twenty starts anew.
      const goesOn = value < 10 ? lastPart >= 20 : lastPart >= 100;
      if (!goesOn) close();
      group += value;
      lastPart = value;
      isOpen = true;
    } else if (scale === 100 || scale === 12) {
      group = Math.max(group, 1) * scale;
      lastPart = 100;
      isOpen = true;
    } else if (scale !== undefined) {
      done += Math.max(group, 1) * scale;
      group = 0;
      lastPart = scale;
      isOpen = true;
    }
  }
  close();
  return numbers;
}
