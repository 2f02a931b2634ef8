import type { Change } from "./change.ts";
import { claimIn } from "./lookup.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "./portableClaim.ts";
import { relationPhrase } from "./relation.ts";
import type { Claim, ClaimId } from "./schema.ts";
import { findNumbers, isAmong, numberOf, type WrittenNumber } from "./writtenNumbers.ts";

/** What happened to what: “Claim withdrawn”. */
export function formatChange({ kind, subject }: Pick<Change, "kind" | "subject">): string {
  if (kind === "new-report") return "New report";
  return `${subjectWords[subject.kind]} ${kind}`;
}

const subjectWords = { report: "Report", claim: "Claim", relation: "Relation", omission: "Omission" };

/** What a change speaks of beside claims: its title and summary, how two claims stand to each other, what is left out. */
export function changeWords({ kind, subject, dossier }: Change): string[] {
  const { title, summary } = dossier.report;
  switch (subject.kind) {
    case "report":
      return kind === "new-report" ? [title, summary] : [title];
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
  return `The first claim below ${relationPhrase(subject.entry.kind, "from")} the second.`;
}

/**
 * The claims that a change is about, and after them every claim whose figure its words mention: an old value, a reason
 * or a summary may name a number, which must stand beside its source, its bound and its period.
 */
export function claimsOfChange(change: Change): { about: PortableClaim[]; mentioned: PortableClaim[] } {
  const { dossier, from, to, changed, why } = change;
  const { claims, lang } = dossier.report;
  const about = subjectClaims(change).map((id) => claimIn(dossier, id));
  const given = about.flatMap(figureNumbers);
  const words = [...changeWords(change), changed, from ?? "", to ?? "", why].join("\n");
  const written = findNumbers(words, lang).filter((number) => !isAmong(number, given));
  const mentioned = claims.filter(
    (claim) => !about.includes(claim) && figureNumbers(claim).some((number) => isAmong(number, written)),
  );
  return {
    about: about.map((claim) => portableClaim(claim, dossier)),
    mentioned: mentioned.map((claim) => portableClaim(claim, dossier)),
  };
}

/** The line that a claim travels in, parted around its statement: the statement alone is in the transcriber's language. */
export function partPortableLine(claim: PortableClaim): { before: string; after: string } {
  const line = formatPortableLine(claim);
  const start = line.indexOf(claim.statement);
  return { before: line.slice(0, start), after: line.slice(start + claim.statement.length) };
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

function figureNumbers(claim: Claim): WrittenNumber[] {
  if (claim.kind === "change") return [numberOf(claim.change.percent, "%")];
  if (claim.kind !== "toll") return [];
  return [claim.figure.low, claim.figure.high].flatMap((people) => (people === null ? [] : [numberOf(people, "")]));
}
