import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceKinds } from "../../../src/domain/report/schema";
import { layOutPreview } from "../../../src/publish/preview/layOutPreview";
import { kindColours, lookFiles, type SourceShape, sourceShape } from "../../../src/publish/preview/previewLook";
import { everyCard } from "../../support/siteOf";
import { evenMeasure, publishedDossiers } from "./someContents";

describe("a picture looks as the site does", () => {
  it("in the light colours of its tokens alone", () => {
    const [light = ""] = readFileSync(lookFiles[0], "utf8").split("@media");
    const layouts = [...everyCard(publishedDossiers()).values()].map((card) => layOutPreview(card, evenMeasure));

    const used = new Set(layouts.flatMap(({ boxes, texts }) => [...boxes, ...texts].map(({ colour }) => colour)));

    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((colour) => !light.includes(`: ${colour};`))).toEqual([]);
  });

  it.each(sourceKinds)("with a source of kind %s in that kind's colour", (kind) => {
    const [light = ""] = readFileSync(lookFiles[0], "utf8").split("@media");

    expect(light).toContain(`--${kind}: ${kindColours[kind]};`);
  });

  it.each<[(typeof sourceKinds)[number], SourceShape["form"], number?]>([
    ["monitor", "disc"],
    ["military", "polygon", 4],
    ["government", "polygon", 4],
    ["rights", "polygon", 3],
    ["press", "ring"],
    ["armed-group", "polygon", 3],
    ["intergovernmental", "polygon", 6],
    ["witness", "polygon", 12],
    ["unnamed", "ring"],
  ])("with %s as a %s", (kind, form, corners) => {
    const shape = sourceShape(kind);

    expect(shape.form).toBe(form);
    expect(shape.form === "polygon" ? shape.points.length : undefined).toBe(corners);
  });

  it("with corners where the style sheet cuts them", () => {
    const shapes = [sourceShape("military"), sourceShape("government"), sourceShape("armed-group")];

    expect(shapes.map((shape) => (shape.form === "polygon" ? shape.points : []))).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      [
        [0.5, 0],
        [1, 0.5],
        [0.5, 1],
        [0, 0.5],
      ],
      [
        [0, 0],
        [1, 0],
        [0.5, 1],
      ],
    ]);
    expect(sourceShape("witness")).toMatchObject({
      points: expect.arrayContaining([
        [0.35, 0],
        [0.65, 0.65],
      ]),
    });
  });

  it("with the ring of those who are not named broken, and that of the press whole", () => {
    expect([sourceShape("unnamed"), sourceShape("press")]).toEqual([
      { form: "ring", isDashed: true },
      { form: "ring", isDashed: false },
    ]);
  });

  it("with another shape for each kind", () => {
    expect(new Set(sourceKinds.map((kind) => JSON.stringify(sourceShape(kind)))).size).toBe(sourceKinds.length);
  });
});
