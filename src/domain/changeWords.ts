import type { Change } from "./change.ts";
import { claimIn } from "./lookup.ts";
import { mentionedClaims } from "./mentionedClaims.ts";
import { type PortableClaim, portableClaim } from "./portableClaim.ts";
import { relationKindWords } from "./relationKindWords.ts";
import type { ClaimId } from "./schema.ts";

/** What happened to what: “Claim withdrawn”. */
export function formatChange({ kind, subject }: Pick<Change, "kind" | "subject">): string {
  if (kind === "new-report") return "New report";
  return `${subjectWords[subject.kind]} ${kind}`;
}

const subjectWords = { report: "Report", claim: "Claim", relation: "Relation", omission: "Omission" };

/** What a change speaks of beside claims: a summary, why two claims stand to each other as they do, what is left out. */
export function changeWords({ kind, subject, dossier }: Change): string[] {
  switch (subject.kind) {
    case "report":
      return kind === "new-report" ? [dossier.report.summary] : [];
    case "claim":
      return [];
    case "relation":
      return [subject.entry.explanation];
    case "omission":
      return [subject.entry.text];
  }
}

/** “The first claim below contradicts the second.”, where a change is about a relation; else null. */
export function formatRelated({ subject }: Change): string | null {
  if (subject.kind !== "relation") return null;
  return `The first claim below ${relationKindWords[subject.entry.kind].from} the second.`;
}

/**
 * The claims that a change is about, and after them every claim whose figure its words mention: an old value, a reason
 * or a summary may name a number, which must stand beside its source, its bound and its period.
 */
export function claimsOfChange(change: Change): { about: PortableClaim[]; mentioned: PortableClaim[] } {
  const { dossier, from, to, changed, why } = change;
  const about = subjectClaims(change).map((id) => claimIn(dossier, id));
  const words = [dossier.report.title, ...changeWords(change), changed, from ?? "", to ?? "", why].join("\n");
  return {
    about: about.map((claim) => portableClaim(claim, dossier)),
    mentioned: mentionedClaims(words, about, dossier).map((claim) => portableClaim(claim, dossier)),
  };
}

function subjectClaims({ subject }: Change): ClaimId[] {
  switch (subject.kind) {
    case "report":
      return [];
    case "claim":
      return [subject.entry.id];
    case "relation":
      return [subject.entry.from, subject.entry.to];
    case "omission":
      return "claim" in subject.entry.about ? [subject.entry.about.claim] : [];
  }
}
