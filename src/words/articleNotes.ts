import { arrangeTolls } from "../domain/compare/arrangeTolls.ts";
import { comparedTolls } from "../domain/compare/compareTolls.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { Claim, Section, Toll } from "../domain/report/schema.ts";
import { answerInShort } from "./answers.ts";
import { contradictingTolls, otherBound } from "./caveats.ts";
import { formatTestedComparison } from "./judgements.ts";
import { describeReadings } from "./readings.ts";

/** What stands beside the article's words: a viewer's note, or in a few words what the article does not say there. */
export type ArticleNote = {
  claim: Claim;
  /** The words that it concerns, the article's own; null where none can be named, or the note before has named them. */
  lemma: string | null;
  /** Sentences of the site's; else what is not said, in the transcriber's words. */
  told: { words: string } | { notSaid: string };
  /** Where more is told; undefined beside what is not said. */
  section?: Section | undefined;
};

/**
 * What a paragraph's margin holds, by the claims that stand in it first: the other bound that the article gives, what its
 * own comparison comes to, and of each toll and allegation the gap that changes its reading most.
 */
export function notesBeside(claims: readonly Claim[], dossier: Dossier): ArticleNote[] {
  const standing = claims.filter(({ withdrawn }) => !withdrawn);
  const notes = standing.flatMap((claim) => ownNotes(claim, dossier));
  const led = new Set(notes.map(({ claim }) => claim));
  return [...notes, ...standing.flatMap((claim) => gaps(claim, led.has(claim), dossier))];
}

function ownNotes(claim: Claim, dossier: Dossier): ArticleNote[] {
  const words =
    claim.kind === "toll" ? secondReading(claim, dossier) : claim.kind === "comparison" && tested(claim, dossier);
  return words ? [{ claim, lemma: lemmaOf(claim), told: { words }, section: sectionOf(claim, dossier) }] : [];
}

/** The other bound, and at the figure that the article gives first what both come to. */
function secondReading(toll: Toll, dossier: Dossier): string {
  const others = contradictingTolls(toll, dossier);
  const isFirst = others.every((other) => paragraphOf(toll) < paragraphOf(other));
  return [...others.map(otherBound), ...(isFirst ? describeReadings([toll, ...others], dossier) : [])].join(" ");
}

function tested(claim: Claim, dossier: Dossier): string {
  const arranged = arrangeTolls(comparedTolls(claim, dossier.report), dossier.dates);
  const answer = arranged?.kind === "pair" ? answerInShort(arranged.pair, dossier) : "";
  return [formatTestedComparison(claim, dossier.report) ?? "", answer].filter((words) => words !== "").join(" ");
}

function gaps(claim: Claim, isLed: boolean, dossier: Dossier): ArticleNote[] {
  if (claim.kind !== "toll" && claim.kind !== "allegation") return [];
  const [gap] = dossier.report.omissions.filter(
    ({ about, short, withdrawn }) => "claim" in about && about.claim === claim.id && short !== undefined && !withdrawn,
  );
  return gap?.short === undefined
    ? []
    : [{ claim, lemma: isLed ? null : lemmaOf(claim), told: { notSaid: gap.short } }];
}

function sectionOf({ id }: Claim, { report }: Dossier): Section | undefined {
  return report.sections.find(({ claims }) => claims.includes(id));
}

/** The words of a figure; else the longest that the paraphrase takes from the article. */
function lemmaOf(claim: Claim): string | null {
  if (claim.kind === "toll") return claim.figure.asWritten;
  const quoted = [...claim.statement.matchAll(/“([^”]+)”/gu)].flatMap(([, words]) => words ?? []);
  return quoted.sort((a, b) => b.length - a.length)[0] ?? null;
}

function paragraphOf({ quotes }: Claim): number {
  return quotes[0]?.paragraph ?? 1;
}
