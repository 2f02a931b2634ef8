import type { Claim, ClaimKind } from "./schema.ts";

/** The kind of a claim, in words. */
export function claimKindWords(kind: ClaimKind): string {
  switch (kind) {
    case "toll":
      return "toll";
    case "change":
      return "change";
    case "comparison":
      return "comparison";
    case "allegation":
      return "allegation";
    case "response":
      return "response";
    case "assessment":
      return "assessment";
    case "event":
      return "event";
  }
}

export type ClaimStatus = "current" | "revised" | "withdrawn";

/** Whether a claim stands as first transcribed, was changed since, or was withdrawn. */
export function claimStatus(claim: Claim, revised: boolean): ClaimStatus {
  if (claim.withdrawn) return "withdrawn";
  return revised ? "revised" : "current";
}
