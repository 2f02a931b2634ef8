import { describe, expect, it } from "vitest";
import { cutLines, type Line, lineWidth, type Run, wrapWords } from "../../../src/publish/preview/wrapWords";
import { evenMeasure } from "./someContents";

const size = 20;
const widthOf = (characters: number) => evenMeasure("x".repeat(characters), 400, size);

describe("words are set into lines", () => {
  it("that are none of them wider than there is room", () => {
    const lines = wrapWords([aRun("one two three four five six seven")], widthOf(10), evenMeasure);

    expect(textsOf(lines)).toEqual(["one two", "three four", "five six", "seven"]);
  });

  it.each([
    ["an address of 2,000 characters", `https://example.org/${"abc/".repeat(495)}`],
    ["words without spaces", "พลเรือนเสียชีวิตในอัลฟา".repeat(20)],
    ["families of emoji", "👨‍👩‍👧".repeat(60)],
  ])("and %s is broken without losing a character", (_, text) => {
    const lines = wrapWords([aRun(text)], widthOf(30), evenMeasure);

    expect(lines.length).toBeGreaterThan(1);
    expect(textsOf(lines).join("")).toBe(text);
    expect(lines.filter((line) => lineWidth(line, evenMeasure) > widthOf(30))).toEqual([]);
  });

  it("and what is whole begins a line rather than be broken", () => {
    const runs = [aRun("Town Watch"), { ...aRun("Period: May 2020"), isWhole: true }];

    const lines = wrapWords(runs, widthOf(20), evenMeasure);

    expect(textsOf(lines)).toEqual(["Town Watch", "Period: May 2020"]);
  });

  it("and spaces that a font may lack are spaces like others", () => {
    const lines = wrapWords([aRun("1\u202f204\u00a0people\nkilled")], widthOf(40), evenMeasure);

    expect(textsOf(lines)).toEqual(["1 204 people killed"]);
  });
});

describe("lines that are too many are cut", () => {
  it("after a whole word, and say so", () => {
    const lines = wrapWords([aRun("one two, three four five six")], widthOf(9), evenMeasure);

    expect(textsOf(cutLines(lines, 1, widthOf(9), evenMeasure))).toEqual(["one two…"]);
  });

  it("and stay as they are where they are not", () => {
    const lines = wrapWords([aRun("one two three")], widthOf(9), evenMeasure);

    expect(cutLines(lines, 2, widthOf(9), evenMeasure)).toEqual(lines);
  });
});

function aRun(text: string): Run {
  return { text, mark: null, size, weight: 400, colour: "#000000", isWhole: false };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.map(({ text }) => text).join(" "));
}
