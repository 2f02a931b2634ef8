import { goesOn } from "./abbreviations.ts";
import { segmentsOf } from "./segments.ts";

/** A sentence of a paragraph, with its place in it; `end` is exclusive. */
export type Sentence = { text: string; start: number; end: number };

/** The sentences of a paragraph by the rules of its language. A stretch without a letter or a digit is not one. */
export function sentencesOf(paragraph: string, lang: string): Sentence[] {
  return stretchesOf(paragraph).flatMap(({ text: stretch, start: before }) => {
    const starts = sentenceStarts(stretch, lang);
    return starts
      .map((start, place) => {
        const text = stretch.slice(start, starts[place + 1]);
        return { text: text.trim(), start: before + start, end: before + start + text.trimEnd().length };
      })
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
}

// Ends that Unicode's rules (UAX 29) do not see: without a space behind them (“died.The army”), before a number (“denied it. 12
// died”), and by the signs of scripts that have no full stop: a space in Thai and Lao, the shad in Tibetan. A single letter
// before a stop may stand for a name.
const otherEnds = [
  /(?<=\p{Ll}{2}|\p{Lo}{2}|\p{Nd}|[”"’)])[.!?]+["”’)]*(?=["“‘(]?(?:\p{Lu}[\p{L}’'-]|\p{Lo}{2}))/gu,
  /(?<=\p{Ll}{2}|\p{Lo}{2}|[”"’)])[.!?]+["”’)]*\s+(?=["“‘(]?\p{Nd})/gu,
  /(?<=[\p{Script=Thai}\p{Script=Lao}])\s+(?=[\p{Script=Thai}\p{Script=Lao}])/gu,
  /[།༎༑]\s+/gu,
];

/** Where each sentence of a stretch begins. */
function sentenceStarts(stretch: string, lang: string): number[] {
  const found = [...segmentsOf(stretch, "sentence", lang)].map(({ index }) => index);
  const others = otherEnds.flatMap((end) =>
    [...stretch.matchAll(end)]
      .filter((match) => !isInAddress(stretch, match.index))
      .map(({ 0: text, index }) => index + text.length),
  );
  const starts = [...new Set([0, ...found, ...others])].sort((a, b) => a - b);
  return starts.filter(
    (start) =>
      start === 0 || !goesOn(stretch.slice(Math.max(0, start - 60), start), stretch.slice(start, start + 60), lang),
  );
}

/** Whether a stop stands within an address of the web or of mail. */
function isInAddress(text: string, place: number): boolean {
  const [before = ""] = /\S*$/u.exec(text.slice(Math.max(0, place - 100), place)) ?? [];
  return /[/@]|^www\./i.test(before);
}

// In characters. The longer a text, the longer each of its sentences takes to be found: twice the length, four times as long.
const longestStretch = 2_000;
// Here a sentence ends in every language (UAX 29, rules SB8 to SB11).
const sureEnd = /[.!?]\s+(?=[\p{Lu}\p{Lo}])/gu;

/** A paragraph in stretches of whole sentences, each as short as it may be and no shorter than need be. */
function stretchesOf(paragraph: string): { text: string; start: number }[] {
  const stretches: { text: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: end } of paragraph.length > longestStretch ? paragraph.matchAll(sureEnd) : []) {
    const next = index + end.length;
    if (next - start < longestStretch) continue;
    stretches.push({ text: paragraph.slice(start, next), start });
    start = next;
  }
  return [...stretches, { text: paragraph.slice(start), start }];
}
