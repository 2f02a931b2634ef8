import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  findFonts,
  fontPackages,
  missingNotes,
  packageFolder,
  readFont,
} from "../../../src/publish/preview/previewFonts";

describe("the letters of the pictures", () => {
  it.each([
    ["Latin with signs", "Ștefan “529–744” · …"],
    ["Arabic", "قُتل ما لا يقل عن ١٢ مدنياً"],
    ["Hebrew", "נהרגו אזרחים"],
    ["Cyrillic", "Загинули цивільні"],
    ["Greek", "Νεκροί άμαχοι"],
    ["Vietnamese", "Thường dân thiệt mạng"],
    ["Devanagari", "नागरिक मारे गए"],
    ["Bengali", "বেসামরিক নিহত"],
    ["Ethiopic", "ሰላማዊ ሰዎች ተገደሉ"],
    ["Burmese", "အရပ်သားများ"],
    ["an emoji of several characters", "👨‍👩‍👧 ❤️ 🇮🇶 👍🏽"],
    ["a hyphen that does not break", "non\u2011combatant"],
  ])("are there for %s", (_, text) => {
    expect([...findFonts(text).missing]).toEqual([]);
  });

  it("that none of the fonts has are named, and no others", () => {
    expect([...findFonts("Alpha กข").missing]).toEqual(["ก", "ข"]);
  });

  it("come from no more fonts than the words need", () => {
    expect(findFonts("At least 744 civilians killed").fonts.map(({ family }) => family)).toEqual([
      "preview noto-sans latin",
    ]);
  });

  it("and what has no look of its own needs none", () => {
    expect(findFonts(["\u2068", "\u200d", "\ufe0f", "\u202f", "\n"])).toEqual({ fonts: [], missing: new Set() });
  });
});

it.each(fontPackages)("%s holds a file for each of its parts in both weights", (name) => {
  const stem = name.replace(/^.*\//, "");
  const parts = Object.keys(JSON.parse(readFileSync(join(packageFolder(name), "unicode.json"), "utf8")));

  const characters = parts.map((part) =>
    [400, 700].map((weight) => {
      const file = `${stem}-${part.replace(/[[\]]/g, "")}-${weight}-normal.woff`;
      return readFont(join(packageFolder(name), "files", file)).characterSet.length;
    }),
  );

  expect(characters.flat().filter((count) => count === 0)).toEqual([]);
});

it("what is no font is refused rather than read as one without letters", () => {
  expect(() => readFont("package.json")).toThrow("Unknown font format");
});

it.each([
  ["ก", "@fontsource/noto-sans-thai"],
  ["中", "@fontsource/noto-sans-sc"],
  ["한", "@fontsource/noto-sans-kr"],
  ["か", "@fontsource/noto-sans-jp"],
  ["ა", "@fontsource/noto-sans-georgian"],
  ["ߒ", "@fontsource/noto-sans-nko"],
  ["≠", "@fontsource/noto-sans-math"],
])("for “%s” the build names the page and the package %s", (character, name) => {
  const [note] = missingNotes(new Map([["/reports/a/claims/b/", new Set([character])]]));

  expect(note).toContain(`“${character}”`);
  expect(note).toContain("/reports/a/claims/b/");
  expect(note).toContain(`install ${name}`);
});

it("says one sentence for a script, however many letters and pages it is of", () => {
  const thai = new Set("กขคงจฉช");

  const notes = missingNotes(
    new Map([
      ["/one/", thai],
      ["/two/", thai],
      ["/three/", new Set()],
    ]),
  );

  expect(notes).toEqual([
    "The preview picture of /one/ (and of one more) shows a box for “ก” (U+0E01), “ข” (U+0E02), “ค” (U+0E04), “ง” (U+0E07), “จ” (U+0E08) and two more characters, which no font of the pictures has: install @fontsource/noto-sans-thai and add it to fontPackages in src/publish/preview/previewFonts.ts.",
  ]);
});
