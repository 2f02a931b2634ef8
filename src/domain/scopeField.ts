import type { Claim, Scope } from "./schema.ts";

/** What must be the same before two tolls may be compared: each slot of the scope, who counted, and whom they counted. */
export type ComparedSlot = keyof Scope | "counted-by" | "counting";

export const scopeFields = [
  "period",
  "places",
  "responsible",
  "victims",
  "method",
  "breakdown",
] as const satisfies readonly (keyof Scope)[];

/** A slot of the scope, as a label. */
export function scopeFieldLabel(field: keyof Scope): string {
  switch (field) {
    case "period":
      return "Period";
    case "places":
      return "Place";
    case "responsible":
      return "Responsible";
    case "victims":
      return "Which victims";
    case "method":
      return "How a death is counted";
    case "breakdown":
      return "Breakdown";
  }
}

/** The slots worth a line on a card: all of them for a figure, else when and where, and what the article states besides. */
export function scopeFieldsShown(claim: Claim): (keyof Scope)[] {
  const counts = claim.kind === "toll" || claim.kind === "change";
  // A comparison covers what the figures cover that it compares.
  if (claim.kind === "comparison") return scopeFields.filter((field) => claim.scope[field] !== undefined);
  return scopeFields.filter(
    (field) => counts || field === "period" || field === "places" || claim.scope[field] !== undefined,
  );
}
