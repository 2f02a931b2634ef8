import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontCharacters } from "./fontCharacters.ts";
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

/** Where an installed package stands. */
export function packageFolder(name: string): string {
  return dirname(createRequire(join(process.cwd(), "package.json")).resolve(`${name}/package.json`));
}

/** The fonts that have the characters, in the list's order, and the characters that none of them has. */
export function findFonts(characters: Iterable<string>): { fonts: PreviewFont[]; missing: Set<string> } {
  const missing = new Set([...characters].filter(isDrawn));
  const fonts: PreviewFont[] = [];
  for (const font of everyFont()) {
    if (missing.size === 0) break;
    const had = readCharacters(font.files[400]);
    const found = [...missing].filter((character) => had.has(character.codePointAt(0) ?? 0));
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

const charactersByFile = new Map<string, Set<number>>();

function readCharacters(file: string): Set<number> {
  const read = charactersByFile.get(file) ?? fontCharacters(readFileSync(file));
  charactersByFile.set(file, read);
  return read;
}

/** Spaces are set by measure, and signs that only steer others have no look of their own. */
function isDrawn(character: string): boolean {
  return !/[\s\p{Control}\p{Default_Ignorable_Code_Point}]/u.test(character);
}
