import type { ClaimKind } from "./schema.ts";

/**
 * The kind of a claim, in words. In English it is the word of the data; it stands here all the same, since a word of the
 * data is there to be kept and a word of a page to be chosen.
 */
export const claimKindWords: Readonly<Record<ClaimKind, string>> = {
  toll: "toll",
  change: "change",
  comparison: "comparison",
  allegation: "allegation",
  response: "response",
  assessment: "assessment",
  event: "event",
};
