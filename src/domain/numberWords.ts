/** A number in words, where it ends in its text, and each way of reading it. */
export type NumberInWords = { text: string; end: number; values: number[][] };

const small = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen",
]
  .join(" ")
  .split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const values = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const scales = new Map<string, number>([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

const word = `(?:${[...values.keys(), ...scales.keys()].join("|")})`;
const run = new RegExp(`(?<![\\p{L}\\d])${word}(?:(?:[\\s-]+|,\\s+|[\\s-]+and[\\s-]+)${word})*(?![\\p{L}\\d])`, "giu");
// Here “one” counts nothing.
const pronoun = /\b(?:no|any|each|every) one\b|\bone (?:another|of|or the other)\b/gi;

/** Every number that an English text writes in words: “six hundred and three”, “twenty-five”. */
export function findNumberWords(text: string): NumberInWords[] {
  const counting = text.replace(pronoun, (words) => "_".repeat(words.length));
  return [...counting.matchAll(run)]
    .filter((match) => !isAfterDigits(counting, match.index))
    .map(({ 0: written, index }) => {
      const whole = readRun(written);
      // In “between one hundred and two hundred” the “and” parts two numbers, in “one hundred and two” it joins one.
      const apart = written.split(/[\s-]+and[\s-]+|,\s+/i).flatMap(readRun);
      return { text: written, end: index + written.length, values: [whole, apart] };
    });
}

// In “3 million” the word is read together with the digits.
function isAfterDigits(text: string, index: number): boolean {
  return /\d[ -]?$/.test(text.slice(0, index)) && [...scales.keys()].some((scale) => text.startsWith(scale, index));
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
    const value = values.get(token);
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
