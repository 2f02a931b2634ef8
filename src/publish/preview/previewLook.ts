import type { SourceKind } from "../../domain/schema.ts";

/** In pixels: what the platforms that show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

// The light colours of src/ui/styles/tokens.css, to the letter (tests/publish/preview/previewColours.test.ts): a picture is
// shown on pages that are not ours, and cannot follow the reader's own setting.
export const paper = "#fbfaf7";
export const ink = "#1c1f24";
export const inkSoft = "#454a53";
export const rule = "#dedbd2";
export const mark = "#fdf0c4";

/** The colour of each kind of source. */
export const kindColours: Readonly<Record<SourceKind, string>> = {
  monitor: "#07524c",
  military: "#3a4574",
  government: "#613a70",
  rights: "#6b3a08",
  press: "#454a50",
  "armed-group": "#7a2320",
  intergovernmental: "#0d4a7a",
  witness: "#4a5010",
  unnamed: "#454a50",
};
