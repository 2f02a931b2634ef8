import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceKinds } from "../../src/domain/report/schema";

const grounds = ["paper", "sheet", "mark"];
const textColours = ["ink", "ink-soft", "link", ...sourceKinds];
/** What outlines a field or shows where the focus is. */
const edges = ["edge", "link"];

const colours = readColours(readFileSync("src/ui/styles/tokens.css", "utf8"));
const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

describe.each(schemes)("in the %s scheme", (scheme) => {
  it.each(pairs(textColours))("words in %s on %s hold 7:1", (colour, ground) => {
    expect(contrast(colour, ground, scheme)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(edges))("an edge in %s on %s holds 3:1", (colour, ground) => {
    expect(contrast(colour, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

it("every colour that words are set in is among those measured", () => {
  const sheets = styleSheets().map((path) => readFileSync(path, "utf8"));
  const namedBy = (property: RegExp) =>
    sheets.flatMap((sheet) => [...sheet.matchAll(property)].map(([, name]) => name));
  const words = namedBy(/(?<![\w-])color: var\(--([\w-]+)\)/g);
  // A shape may be filled with its ground, as a ring is; words may not.
  const fills = namedBy(/(?<![\w-])fill: var\(--([\w-]+)\)/g).filter((name = "") => !grounds.includes(name));

  // What is written in a source's own colour takes it as --c, from kinds.module.css.
  const measured = ["c", ...textColours];
  expect(words.length).toBeGreaterThan(10);
  expect([...words, ...fills].filter((name = "") => !measured.includes(name))).toEqual([]);
});

it("no style sheet names a colour of its own", () => {
  const own = styleSheets().flatMap((path) => {
    if (!path.endsWith(".module.css")) return [];
    const found = readFileSync(path, "utf8").match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi);
    return found ? [`${path}: ${found.join(" ")}`] : [];
  });

  expect(own).toEqual([]);
});

function styleSheets(): string[] {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) => join("src", path));
  return paths.filter((path) => path.endsWith(".css"));
}

function pairs(names: readonly string[]): [string, string][] {
  return names.flatMap((name) => grounds.map((ground): [string, string] => [name, ground]));
}

/** The colours of a sheet whose second block is for dark screens. */
function readColours(css: string): Map<string, Record<Scheme, string>> {
  const [light = "", dark = ""] = css.split("@media");
  const darkColours = new Map(coloursIn(dark));
  return new Map(
    coloursIn(light).map(([name, colour]) => [name, { light: colour, dark: darkColours.get(name) ?? "" }]),
  );
}

function coloursIn(block: string): [name: string, colour: string][] {
  return [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]);
}

/** The ratio of WCAG 2.2: from 1, the same, to 21, black on white. */
function contrast(colour: string, ground: string, scheme: Scheme): number {
  const [brighter = 0, darker = 0] = [luminance(colour, scheme), luminance(ground, scheme)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(name: string, scheme: Scheme): number {
  const hex = colours.get(name)?.[scheme];
  if (!hex) throw new Error(`tokens.css has no colour --${name} for both schemes.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
