import { readFileSync } from "node:fs";
import type { SourceKind } from "../../domain/report/schema.ts";

/** In pixels: what the platforms that show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

// Colours and shapes are those of the site, out of its own style sheets.
const tokenFile = "src/ui/styles/tokens.css";
const kindFile = "src/ui/voice/kinds.module.css";
const tokens = readFileSync(tokenFile, "utf8");
const kindRules = readRules(readFileSync(kindFile, "utf8"));

/** What must be drawn anew where it changes, beside the code of the drawing. */
export const lookFiles = [tokenFile, kindFile] as const;

export const paper = lightColour("paper");
export const ink = lightColour("ink");
export const inkSoft = lightColour("ink-soft");
export const rule = lightColour("rule");
export const mark = lightColour("mark");

/** The colour of each kind of source. */
export const kindColours: Readonly<Record<SourceKind, string>> = {
  monitor: lightColour("monitor"),
  military: lightColour("military"),
  government: lightColour("government"),
  rights: lightColour("rights"),
  press: lightColour("press"),
  "armed-group": lightColour("armed-group"),
  intergovernmental: lightColour("intergovernmental"),
  witness: lightColour("witness"),
  unnamed: lightColour("unnamed"),
};

// A picture is shown on pages that are not ours, and cannot follow the reader's own setting: the light colours stand first.
function lightColour(token: string): string {
  const [, colour] = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`${tokenFile} has no light colour --${token}.`);
  return colour;
}

/** A shape within a square of side 1: filled between points, a disc, or a ring. */
export type SourceShape =
  | { form: "polygon"; points: readonly (readonly [number, number])[] }
  | { form: "disc" }
  | { form: "ring"; isDashed: boolean };

/** The shape of each kind of source, as the site's tags have it: a border, rounded or cut, filled or not. */
export function sourceShape(kind: SourceKind): SourceShape {
  const { cut, radius, fill, line } = shapeStyle(kind);
  if (cut !== "none") return { form: "polygon", points: pointsOf(cut) };
  if (radius !== "50%") return { form: "polygon", points: pointsOf("polygon(0 0, 100% 0, 100% 100%, 0 100%)") };
  return fill === "none" ? { form: "ring", isDashed: line === "dashed" } : { form: "disc" };
}

function pointsOf(polygon: string): [number, number][] {
  return [...polygon.matchAll(/([\d.]+)%?\s+([\d.]+)%?/g)].map(([, x, y]) => [Number(x) / 100, Number(y) / 100]);
}

function shapeStyle(kind: SourceKind) {
  const rules = kindRules.filter(({ selectors }) => selectors.includes(`.${kind}`));
  const find = (name: string) => {
    const value = rules.map(({ values }) => values.get(name)).findLast((found) => found !== undefined);
    if (value === undefined) throw new Error(`${kindFile} has no ${name} for .${kind}.`);
    return value;
  };
  return { cut: find("--cut"), radius: find("--radius"), fill: find("--fill"), line: find("--line") };
}

type Rule = { selectors: string[]; values: Map<string, string> };

function readRules(css: string): Rule[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].map(([, selectors = "", body = ""]) => ({
    selectors: selectors.split(",").map((selector) => selector.trim()),
    values: new Map([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value])),
  }));
}
