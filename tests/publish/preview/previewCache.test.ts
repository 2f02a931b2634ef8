import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { findPngSize } from "../../../src/publish/preview/makePreviews";

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
