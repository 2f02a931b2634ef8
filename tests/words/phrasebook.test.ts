import { expect, it } from "vitest";
import * as chosen from "../../src/words/language";
import * as words from "../../src/words/phrasebook/english";
import * as comparing from "../../src/words/phrasebook/englishComparing";
import * as pages from "../../src/words/phrasebook/englishPages";
import * as prose from "../../src/words/phrasebook/englishProse";
import * as record from "../../src/words/phrasebook/englishRecord";
import * as sentences from "../../src/words/phrasebook/englishSentences";
import type { Phrasebook } from "../../src/words/phrasebook/phrasebook";

// The proof is given by the compiler: each line that it is told to expect an error in would be one itself, had it none.

const english: Phrasebook = { ...words, ...comparing, ...sentences, ...pages, ...prose, ...record };

it("does not compile where a language lacks a word of a closed set", () => {
  const { about, ...bounds } = english.boundWords;
  const { method, ...slots } = english.slotWords;
  const { disputes, ...relationKinds } = english.relationKindWords;
  const { to, ...oneDirection } = english.relationKindWords.answers;

  // @ts-expect-error no figure that is “about” could be given
  const boundWords: Phrasebook["boundWords"] = bounds;
  // @ts-expect-error how a death is counted would have no name
  const slotWords: Phrasebook["slotWords"] = slots;
  // @ts-expect-error a claim could not dispute another
  const relationKindWords: Phrasebook["relationKindWords"] = relationKinds;
  // @ts-expect-error a claim could not be answered
  const answers: Phrasebook["relationKindWords"]["answers"] = oneDirection;

  expect([boundWords, slotWords, relationKindWords, answers]).not.toContain(undefined);
  expect([about, method, disputes, to]).not.toContain(undefined);
});

it("does not compile where a language lacks a sentence or a whole topic", () => {
  const { countTheSame, ...caveats } = english.caveatWords;
  const { changeWords, ...others } = english;

  // @ts-expect-error nothing would ask whether figures count the same
  const caveatWords: Phrasebook["caveatWords"] = caveats;
  // @ts-expect-error no change could be told of
  const language: Phrasebook = others;

  expect([caveatWords, language, countTheSame, changeWords]).not.toContain(undefined);
});

it("does not compile where a sentence needs what it is not handed", () => {
  // @ts-expect-error which article would stay open
  const reference: Phrasebook["sayingWords"]["reference"] = (name: string, article: number) => `${name} ${article}`;

  expect(reference).toBeTypeOf("function");
});

it("is chosen whole, in one place: whatever a language says reaches the site", () => {
  const { nounOf, ...phrasebook } = { ...words, ...comparing, ...sentences, ...pages, ...prose, ...record };

  expect(Object.keys(chosen).sort()).toEqual(Object.keys(phrasebook).sort());
  expect(nounOf(1, "claim")).toBe("claim");
});
