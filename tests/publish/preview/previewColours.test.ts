import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceKinds } from "../../../src/domain/schema";
import { sourceShape } from "../../../src/publish/preview/drawPreview";
import { ink, inkSoft, kindColours, mark, paper, rule } from "../../../src/publish/preview/previewLook";

const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");
const kinds = readFileSync("src/ui/voice/kinds.module.css", "utf8");

describe("a picture looks as the site does", () => {
  it.each(Object.entries({ paper, ink, "ink-soft": inkSoft, rule, mark, ...kindColours }))(
    "in the colour of %s",
    (name, colour) => {
      expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
    },
  );

  it.each(sourceKinds)("in the shape of a source of kind %s", (kind) => {
    const style = new RegExp(`\\.${kind} \\{([^}]*)\\}`).exec(kinds.slice(kinds.indexOf("}")))?.[1] ?? "";
    const shape = sourceShape(kind);

    const corners = /polygon\(([^)]*)\)/.exec(style)?.[1]?.split(",") ?? [];
    const points = corners.map((corner) =>
      corner
        .trim()
        .split(" ")
        .map((part) => Number.parseFloat(part) / 100),
    );
    switch (shape.form) {
      case "disc":
        expect(style).not.toMatch(/--radius|--cut|--fill/);
        return;
      case "ring":
        expect(style).toContain("--fill: none");
        expect(style.includes("dashed")).toBe(shape.isDashed);
        return;
      case "polygon":
        expect(style).toContain("--radius: 0");
        expect(points.length > 0 ? points : square).toEqual(shape.points);
    }
  });
});

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
