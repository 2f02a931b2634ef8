import { expect, it } from "vitest";
import { missingNotes } from "../../../src/publish/preview/previewFonts";

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
