import type { SourceKind } from "../../domain/schema.ts";

/** A shape within a square of side 1: filled between points, a disc, or a ring. */
export type SourceShape =
  | { form: "polygon"; points: readonly (readonly [number, number])[] }
  | { form: "disc" }
  | { form: "ring"; isDashed: boolean };

/** The shape of each kind of source, as the site's tags have it (src/ui/voice/kinds.module.css). */
export function sourceShape(kind: SourceKind): SourceShape {
  switch (kind) {
    case "monitor":
      return { form: "disc" };
    case "military":
      return polygon([0, 0], [1, 0], [1, 1], [0, 1]);
    case "government":
      return polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]);
    case "rights":
      return polygon([0.5, 0], [1, 1], [0, 1]);
    case "press":
      return { form: "ring", isDashed: false };
    case "armed-group":
      return polygon([0, 0], [1, 0], [0.5, 1]);
    case "intergovernmental":
      return polygon([0.25, 0.05], [0.75, 0.05], [1, 0.5], [0.75, 0.95], [0.25, 0.95], [0, 0.5]);
    case "witness":
      return cross(0.35, 0.65);
    case "unnamed":
      return { form: "ring", isDashed: true };
  }
}

function polygon(...points: [number, number][]): SourceShape {
  return { form: "polygon", points };
}

function cross(near: number, far: number): SourceShape {
  return polygon(
    [near, 0],
    [far, 0],
    [far, near],
    [1, near],
    [1, far],
    [far, far],
    [far, 1],
    [near, 1],
    [near, far],
    [0, far],
    [0, near],
    [near, near],
  );
}
