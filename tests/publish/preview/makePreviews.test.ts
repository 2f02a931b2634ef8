import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dropUnneeded } from "../../../src/publish/files/keptFiles";
import { type MadePreviews, makePreviews } from "../../../src/publish/preview/makePreviews";
import { cacheFile, findPngSize, readDrawingVersion } from "../../../src/publish/preview/pictureCache";
import { paper } from "../../../src/publish/preview/previewLook";
import { aClaim, aFigure, aToll } from "../../support/builders";
import { cardsOf, firstClaimCard } from "./someContents";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "previews-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytesOf = ({ pictures }: MadePreviews) => [...pictures.values()].map(({ bytes }) => bytes);

describe("the pictures of a report", () => {
  it("are PNG files of 1200 by 630 pixels, one for each card, each below 100 kB", async () => {
    const cards = cardsOf({ claims: [aToll(), aClaim({ statement: "civilians were killed ".repeat(100) })] });

    const { pictures, made, notes } = await makePreviews(cards, folder);

    expect([...pictures.keys()]).toEqual([...cards.keys()]);
    expect(made).toBe(cards.size);
    expect(notes).toEqual([]);
    for (const { bytes } of pictures.values()) {
      expect(findPngSize(Buffer.from(bytes))).toEqual({ width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(100_000);
    }
  });

  it("have a palette and keep their ground in its very colour, without speckles", async () => {
    const { pictures } = await makePreviews(cardsOf({}), folder);

    for (const { bytes } of pictures.values()) {
      const colourType = bytes[25];
      expect(colourType).toBe(3);
      expect(await coloursOfEdge(bytes)).toEqual([paper]);
    }
  });

  it("are not made a second time, and are the same to the byte", async () => {
    const cards = cardsOf({});
    const first = await makePreviews(cards, folder);

    const second = await makePreviews(cards, folder);

    expect(second.made).toBe(0);
    expect(second.pictures).toEqual(first.pictures);
    expect(readdirSync(folder)).toHaveLength(cards.size);
  });

  it("are the same to the byte when they are drawn again", async () => {
    const cards = cardsOf({ claims: [aClaim({ statement: "قُتل مدنيون 😀" })] });
    const first = await makePreviews(cards, folder);
    const other = join(folder, "other");

    const second = await makePreviews(cards, other);

    expect(second.made).toBe(cards.size);
    expect(bytesOf(second)).toEqual(bytesOf(first));
  });

  it("are made again where their card changed, and only those", async () => {
    const relations = { relations: [] };
    await makePreviews(cardsOf({ claims: [aToll(), aClaim()], ...relations }), folder);
    const changed = cardsOf({ claims: [aToll(), aClaim({ statement: "Civilians were injured." })], ...relations });

    const { made } = await makePreviews(changed, folder);

    expect(made).toBe(1);
  });

  it.each([
    ["cut short", (bytes: Uint8Array) => bytes.slice(0, 1000)],
    ["empty", () => new Uint8Array()],
  ])("are made again where the kept one is %s", async (_, damage) => {
    const cards = cardsOf({});
    const { pictures } = await makePreviews(cards, folder);
    const [path = "", card] = [...cards][2] ?? [];
    if (!card) throw new Error("no card");
    const file = cacheFile(card, await readDrawingVersion(), folder);
    writeFileSync(file, damage(pictures.get(path)?.bytes ?? new Uint8Array()));

    const again = await makePreviews(cards, folder);

    expect(again.made).toBe(1);
    expect(again.pictures).toEqual(pictures);
  });

  it("are dropped when no build has needed them for a month, and so is what a killed build left", async () => {
    const cards = cardsOf({});
    await makePreviews(cards, folder);
    const needed = readdirSync(folder);
    const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
    const old = { "needless.png": 31, "killed.png.1.unfinished": 2, "recent.png": 29, "writing.png.2.unfinished": 0 };
    for (const [name, days] of Object.entries(old)) {
      writeFileSync(join(folder, name), "");
      utimesSync(join(folder, name), ago(days), ago(days));
    }
    for (const name of needed) utimesSync(join(folder, name), ago(60), ago(60));

    await makePreviews(cards, folder);
    await dropUnneeded(folder);

    expect(readdirSync(folder).sort()).toEqual([...needed, "recent.png", "writing.png.2.unfinished"].sort());
  });

  it("may be made by two builds at once", async () => {
    const cards = cardsOf({});

    const [one, other] = await Promise.all([makePreviews(cards, folder), makePreviews(cards, folder)]);

    expect(one.pictures).toEqual(other.pictures);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".png"))).toEqual([]);
  });

  it("are made, too, where none can be kept, and the build says so", async () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const cards = cardsOf({});

    const { pictures, notes } = await makePreviews(cards, join(file, "previews"));

    expect(pictures.size).toBe(cards.size);
    expect(notes.join()).toMatch(/^Previews cannot be kept in .*no-folder.previews, so each build draws them anew/);
  });

  it("differ where bound, figure or period does", async () => {
    const figures = [aFigure({ bound: "at-least" }), aFigure({ bound: "up-to" }), aFigure({ bound: "exactly" })];
    const cards = new Map(
      figures.map((figure, position) => [
        `/${position}/`,
        firstClaimCard({ claims: [aToll({ figure, statement: "x" })] }),
      ]),
    );

    const { pictures } = await makePreviews(cards, folder);

    expect(new Set([...pictures.values()].map(({ bytes }) => Buffer.from(bytes).toString("base64"))).size).toBe(3);
  });

  it("show a box for a letter that no font has, and the build says so each time", async () => {
    const cards = cardsOf({ claims: [aClaim({ statement: "พ" })] });

    const notes = [await makePreviews(cards, folder), await makePreviews(cards, folder)].map((result) => result.notes);

    expect(notes[0]).toEqual([
      "The preview picture of /reports/alpha-report/claims/alpha-event/ shows a box for “พ” (U+0E1E), which no font of the pictures has: install @fontsource/noto-sans-thai and add it to fontPackages in src/publish/preview/previewFonts.ts.",
    ]);
    expect(notes[1]).toEqual(notes[0]);
  });
});

describe("a kept picture is found by all that it follows from", () => {
  it("so that another drawing makes another", () => {
    const card = firstClaimCard({});

    expect(cacheFile(card, "one", folder)).not.toBe(cacheFile(card, "another", folder));
    expect(cacheFile(card, "one", folder)).toBe(cacheFile(firstClaimCard({}), "one", folder));
  });
});

/** The colours of a picture's last row, where nothing but the ground is drawn. */
async function coloursOfEdge(png: Uint8Array): Promise<string[]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, image.height - 1, image.width, 1);
  const pixels = Buffer.from(data).toString("hex").match(/.{8}/g) ?? [];
  return [...new Set(pixels.map((pixel) => `#${pixel.slice(0, 6)}`))];
}

describe("the size of a picture is read", () => {
  it("from a whole one", () => {
    expect(findPngSize(aPng())).toEqual({ width: 3, height: 2 });
  });

  it.each([
    ["nothing", () => Buffer.alloc(0)],
    ["words", () => Buffer.from("not a picture, but words that are long enough to be taken for one")],
    ["a picture cut short", (png: Buffer) => png.subarray(0, -5)],
  ])("and not from %s", (_, damage) => {
    expect(findPngSize(damage(aPng()))).toBeUndefined();
  });
});

function aPng(): Buffer {
  return createCanvas(3, 2).toBuffer("image/png");
}
