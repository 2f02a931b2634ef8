import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create, type Font } from "fontkitten";
import { codePointOf } from "../../domain/article/firstDifference.ts";
import { formatCount, formatList } from "../../words/language.ts";
import type { Weight } from "./wrapWords.ts";

/** Where the letters of the pictures come from. A script is added by installing a package and naming it here. */
export const fontPackages = [
  "@fontsource/noto-sans",
  "@fontsource/noto-sans-arabic",
  "@fontsource/noto-sans-hebrew",
  "@fontsource/noto-sans-bengali",
  "@fontsource/noto-sans-ethiopic",
  "@fontsource/noto-sans-myanmar",
  "@fontsource/noto-emoji",
] as const;

/** One part of a family, for some scripts, in the two weights that the pictures use. */
export type PreviewFont = { family: string; files: Readonly<Record<Weight, string>> };

/** Where an installed package stands. Some packages let nobody ask for their package.json by name, so it is looked for. */
export function packageFolder(name: string): string {
  const places = createRequire(join(process.cwd(), "package.json")).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error(`The package ${name} is not installed: “npm ci” installs it.`);
  return folder;
}

/** The fonts that have the characters, in the list's order, and the characters that none of them has. */
export function findFonts(characters: Iterable<string>): { fonts: PreviewFont[]; missing: Set<string> } {
  const missing = new Set([...characters].filter(isDrawn));
  const fonts: PreviewFont[] = [];
  for (const font of everyFont()) {
    if (missing.size === 0) break;
    const letters = readFont(font.files[400]);
    const found = [...missing].filter((character) => letters.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    for (const character of found) missing.delete(character);
    if (found.length > 0) fonts.push(font);
  }
  return { fonts, missing };
}

function* everyFont(): Generator<PreviewFont> {
  for (const name of fontPackages) {
    const folder = packageFolder(name);
    const stem = name.replace(/^.*\//, "");
    const parts = Object.keys(JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")));
    for (const part of parts.map((key) => key.replace(/[[\]]/g, ""))) {
      const file = (weight: Weight) => join(folder, "files", `${stem}-${part}-${weight}-normal.woff`);
      yield { family: `preview ${stem} ${part}`, files: { 400: file(400), 700: file(700) } };
    }
  }
}

const fontsByFile = new Map<string, Font>();

/**
 * A font as its own tables tell of it. What a package says of its ranges is broader than what its fonts hold: by those, a
 * hyphen that does not break would silently become a box.
 */
export function readFont(file: string): Font {
  const read = fontsByFile.get(file) ?? create(readFileSync(file));
  if (read.isCollection) throw new Error(`${file} holds several fonts, where one was expected.`);
  fontsByFile.set(file, read);
  return read;
}

/** Spaces are set by measure, and signs that only steer others have no look of their own. */
function isDrawn(character: string): boolean {
  return !/[\s\p{Control}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

// Scripts whose letters have a package under another name than the script's own.
const namedOtherwise: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "@fontsource/noto-sans-sc (or -tc, -jp, -kr, as the language asks)"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "@fontsource/noto-sans-jp"],
  [/\p{Script=Hangul}/u, "@fontsource/noto-sans-kr"],
  [/\p{Script=Tibetan}/u, "@fontsource/noto-serif-tibetan"],
  [/\p{Extended_Pictographic}/u, "a later @fontsource/noto-emoji"],
];

const scripts = [
  "Adlam",
  "Armenian",
  "Cherokee",
  "Devanagari",
  "Georgian",
  "Gujarati",
  "Gurmukhi",
  "Javanese",
  "Kannada",
  "Khmer",
  "Lao",
  "Malayalam",
  "Mongolian",
  "Nko",
  "Oriya",
  "Sinhala",
  "Syriac",
  "Tamil",
  "Telugu",
  "Thaana",
  "Thai",
  "Tifinagh",
];

const shownCharacters = 5;

/** What a build says of characters that no font of the pictures has, one sentence for each package that would have them. */
export function missingNotes(missingByPath: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const byPackage = new Map<string, { characters: Set<string>; paths: Set<string> }>();
  for (const [path, missing] of missingByPath) {
    for (const character of missing) {
      const name = packageFor(character);
      const entry = byPackage.get(name) ?? { characters: new Set(), paths: new Set() };
      entry.characters.add(character);
      entry.paths.add(path);
      byPackage.set(name, entry);
    }
  }
  return [...byPackage].map(([name, { characters, paths }]) => {
    const [path = ""] = paths;
    const others = paths.size > 1 ? ` (and of ${formatCount(paths.size - 1)} more)` : "";
    return `The preview picture of ${path}${others} shows a box for ${nameCharacters([...characters])}, which no font of the pictures has: install ${name} and add it to fontPackages in src/publish/preview/previewFonts.ts.`;
  });
}

function nameCharacters(characters: readonly string[]): string {
  const named = characters.slice(0, shownCharacters).map((character) => `“${character}” (${codePointOf(character)})`);
  const more = characters.length - named.length;
  return formatList(more > 0 ? [...named, `${formatCount(more)} more characters`] : named);
}

function packageFor(character: string): string {
  const other = namedOtherwise.find(([script]) => script.test(character));
  if (other) return other[1];
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(character));
  return script
    ? `@fontsource/noto-sans-${script.toLowerCase()}`
    : "@fontsource/noto-sans-math or @fontsource/noto-sans-symbols-2";
}
