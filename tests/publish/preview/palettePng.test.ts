import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { findPngSize, palettePng } from "../../../src/publish/preview/palettePng";

describe("a picture with a palette", () => {
  it("is read by another program to the very pixel", async () => {
    const pixels = fill(16, 16, (pixel) => [pixel, 255 - pixel, 7]);

    const png = await palettePng(pixels, 16, 16);

    expect(await decode(png)).toEqual(pixels);
  });

  it("keeps its most frequent colours where it has more than a palette holds", async () => {
    const pixels = fill(40, 40, (pixel) => {
      if (pixel < 700) return [251, 250, 247];
      // 300 shades, of which every other one is as rare as the edge of a letter.
      const shade = pixel < 1300 ? 2 * (pixel % 150) : pixel - 1300;
      return [shade >> 1, 0, shade % 2];
    });

    const decoded = await decode(await palettePng(pixels, 40, 40));

    const furthest = Math.max(...pixels.map((value, position) => Math.abs(value - (decoded[position] ?? 0))));
    expect([...decoded.slice(0, 3)]).toEqual([251, 250, 247]);
    expect(furthest).toBeLessThanOrEqual(1);
  });
});

describe("the size of a picture is read", () => {
  it("from a whole one", async () => {
    expect(findPngSize(await aPng())).toEqual({ width: 3, height: 2 });
  });

  it.each([
    ["nothing", () => Buffer.alloc(0)],
    ["words", () => Buffer.from("not a picture, but words that are long enough to be taken for one")],
    ["a picture cut short", (png: Buffer) => png.subarray(0, -5)],
  ])("and not from %s", async (_, damage) => {
    expect(findPngSize(damage(await aPng()))).toBeUndefined();
  });
});

function aPng(): Promise<Buffer> {
  return palettePng(
    fill(3, 2, () => [1, 2, 3]),
    3,
    2,
  );
}

function fill(width: number, height: number, colourOf: (pixel: number) => [number, number, number]) {
  const pixels = Array.from({ length: width * height }, (_, pixel) => [...colourOf(pixel), 255]);
  return new Uint8ClampedArray(pixels.flat());
}

async function decode(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
