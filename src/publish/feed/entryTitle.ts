import type { Change } from "../../domain/change.ts";
import { claimsOfChange, formatChange } from "../../domain/changeWords.ts";
import { claimKindWords } from "../../domain/claimWords.ts";
import { formatAttribution, formatCoverage, type PortableClaim } from "../../domain/portableClaim.ts";
import { relationKindWords } from "../../domain/relationKindWords.ts";
import { articleWords } from "./entryWords.ts";

// Where readers list titles a longer one is cut off, and with it what the figure must not lose.
const longestStatement = 200;

/** What a list of entries shows: what happened, and to what, with its source, its bound and its period. */
export function entryTitle(change: Change): string {
  return `${formatChange(change)}: ${subjectTitle(change)}`;
}

function subjectTitle(change: Change): string {
  const { subject, dossier } = change;
  const [first, second] = claimsOfChange(change).about.map(claimTitle);
  if (first === undefined) return `${dossier.report.title} (${articleWords(dossier)})`;
  if (subject.kind !== "relation" || second === undefined) return first;
  return `${first} This ${relationKindWords[subject.entry.kind].from}: ${second}`;
}

/** The figure alone where there is one; a statement that is long is left out whole, since half of it may say otherwise. */
function claimTitle(claim: PortableClaim): string {
  const { figure, statement, kind } = claim;
  const short = statement.length > longestStatement ? `${claimKindWords[kind]} of ${claim.id}.` : statement;
  return `${formatAttribution(claim)}: ${figure ? `${figure.words}.` : short} ${formatCoverage(claim)}`;
}
