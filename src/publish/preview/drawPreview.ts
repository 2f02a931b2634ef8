import { createRequire } from "node:module";
import { join } from "node:path";
import type * as canvas from "@napi-rs/canvas";
import type sharp from "sharp";
import { type DrawnMark, layOutPreview, type PreviewLayout } from "./layOutPreview.ts";
import type { PreviewCard } from "./previewCard.ts";
import type { PreviewFont } from "./previewFonts.ts";
import { kindColours, paper, previewSize, sourceShape } from "./previewLook.ts";
import type { Measure, Weight } from "./wrapWords.ts";

// Made for one machine, they stay what they are where all else is built into one file.
const installed = createRequire(join(process.cwd(), "package.json"));

/** Draws cards with a set of fonts, which must hold whatever letters the cards do. */
export type Painter = {
  measure: Measure;
  draw: (card: PreviewCard) => Promise<Buffer>;
};

/** Loads the drawing libraries and the fonts, which only a build that has a picture to make needs. */
export function openPainter(fonts: readonly PreviewFont[]): Painter {
  // With the machine's own fonts the same words would make another picture on each machine.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = "1";
  const { createCanvas, GlobalFonts }: typeof canvas = installed("@napi-rs/canvas");
  const compress: typeof sharp = installed("sharp");
  for (const { family, files } of fonts.filter((font) => !GlobalFonts.has(font.family))) {
    for (const file of Object.values(files)) {
      if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`The font ${file} cannot be read.`);
    }
  }
  const families = fonts.map(({ family }) => `"${family}"`).join(", ");
  const fontOf = (weight: Weight, size: number) => `${weight} ${size}px ${families}`;
  const { width, height } = previewSize;
  const ruler = createCanvas(1, 1).getContext("2d");
  const measure = keepMeasures((text, weight, size) => {
    ruler.font = fontOf(weight, size);
    return ruler.measureText(text).width;
  });
  return {
    measure,
    draw: (card) => {
      const context = createCanvas(width, height).getContext("2d");
      paint(layOutPreview(card, measure), context, fontOf);
      const { data } = context.getImageData(0, 0, width, height);
      // With a palette a picture is a third the size of one in true colour. Dithering would speckle its grounds.
      return compress(data, { raw: { width, height, channels: 4 } })
        .png({ palette: true, dither: 0 })
        .toBuffer();
    },
  };
}

function keepMeasures(measure: Measure): Measure {
  const kept = new Map<string, number>();
  return (text, weight, size) => {
    const key = `${weight} ${size} ${text}`;
    const width = kept.get(key) ?? measure(text, weight, size);
    kept.set(key, width);
    return width;
  };
}

type Context = canvas.SKRSContext2D;

function paint(layout: PreviewLayout, context: Context, fontOf: (weight: Weight, size: number) => string) {
  context.fillStyle = paper;
  context.fillRect(0, 0, previewSize.width, previewSize.height);
  for (const { x, y, width, height, colour } of layout.boxes) {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  }
  for (const mark of layout.marks) paintMark(mark, context);
  context.textAlign = "left";
  for (const { text, x, baseline, size, weight, colour, isRtl } of layout.texts) {
    context.fillStyle = colour;
    context.font = fontOf(weight, size);
    context.direction = isRtl ? "rtl" : "ltr";
    context.fillText(text, x, baseline);
  }
}

function paintMark({ kind, x, y, size }: DrawnMark, context: Context) {
  const shape = sourceShape(kind);
  context.fillStyle = kindColours[kind];
  context.strokeStyle = kindColours[kind];
  context.beginPath();
  switch (shape.form) {
    case "disc":
      context.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
      context.fill();
      return;
    case "ring": {
      const line = size * 0.16;
      const radius = (size - line) / 2;
      context.lineWidth = line;
      context.setLineDash(shape.isDashed ? [(2 * Math.PI * radius) / 14] : []);
      context.arc(x + size / 2, y + size / 2, radius, 0, 2 * Math.PI);
      context.stroke();
      return;
    }
    case "polygon":
      for (const [across, down] of shape.points) context.lineTo(x + across * size, y + down * size);
      context.closePath();
      context.fill();
  }
}
