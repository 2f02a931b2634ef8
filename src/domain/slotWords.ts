import type { Verdict } from "./period.ts";
import { type ComparedSlot, scopeFieldLabel } from "./scopeField.ts";

/** The name of a slot in the table: “Period”, “Counted by”. */
export function slotLabel(slot: ComparedSlot): string {
  switch (slot) {
    case "counted-by":
      return "Counted by";
    case "counting":
      return "Who is counted";
    case "period":
    case "places":
    case "responsible":
    case "victims":
    case "method":
    case "breakdown":
      return scopeFieldLabel(slot);
  }
}

/** A slot as it stands within a sentence: “They differ in period and in who counted.” */
export function slotPhrase(slot: ComparedSlot): string {
  switch (slot) {
    case "period":
      return "period";
    case "places":
      return "place";
    case "counted-by":
      return "who counted";
    case "counting":
      return "who is counted";
    case "responsible":
      return "who is held responsible";
    case "victims":
      return "which victims are meant";
    case "method":
      return "how a death is counted as a civilian’s";
    case "breakdown":
      return "how the figure breaks down";
  }
}

/** What the comparison of a slot came to, in words. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case "same":
      return "same";
    case "differs":
      return "differs";
    case "not-stated":
      return "not stated";
  }
}
