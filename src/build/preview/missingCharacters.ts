import { formatCount, formatList } from "../../domain/list.ts";

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
    return `The preview picture of ${path}${others} shows a box for ${nameCharacters([...characters])}, which no font of the pictures has: install ${name} and add it to fontPackages in src/build/preview/previewFonts.ts.`;
  });
}

function nameCharacters(characters: readonly string[]): string {
  const named = characters.slice(0, shownCharacters).map((character) => `“${character}” (${codeOf(character)})`);
  const more = characters.length - named.length;
  return formatList(more > 0 ? [...named, `${formatCount(more)} more characters`] : named);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function packageFor(character: string): string {
  const other = namedOtherwise.find(([script]) => script.test(character));
  if (other) return other[1];
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(character));
  return script
    ? `@fontsource/noto-sans-${script.toLowerCase()}`
    : "@fontsource/noto-sans-math or @fontsource/noto-sans-symbols-2";
}
