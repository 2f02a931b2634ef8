import { type SetAgainst, tollsSetAgainst } from "../domain/compare/arrangeTolls.ts";
import { type ComparedSlot, slots } from "../domain/compare/slots.ts";
import type { Agreement } from "../domain/date/period.ts";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Claim, SourceId, Toll } from "../domain/report/schema.ts";
import { formatFigure } from "./figures.ts";
import { differenceWords, factWords, guardWords } from "./language.ts";

/** What a toll may not be set beside, or of which that cannot be told: the others of one source, and the one reason. */
export type Guard = { isSure: boolean; source: SourceId; others: Toll[]; reason: string };

/**
 * What stands first wherever a toll does that a comparison or a section sets against others (editorial decision 8): which
 * these are, and the one reason that decides. Nothing where it is set against none, or may be.
 */
export function guardsOf(claim: Claim, { report, dates }: Dossier): Guard[] {
  if (claim.kind !== "toll") return [];
  const guards: Guard[] = [];
  for (const against of tollsSetAgainst(claim, report, dates)) {
    const { isSure, reason } = decide(against);
    const guard = guards.find(
      (one) => one.source === against.other.claimant && one.isSure === isSure && one.reason === reason,
    );
    if (guard) guard.others.push(against.other);
    else guards.push({ isSure, source: against.other.claimant, others: [against.other], reason });
  }
  // What may certainly not be done says enough: what besides cannot be told is on the pages.
  return guards.some(({ isSure }) => isSure) ? guards.filter(({ isSure }) => isSure) : guards;
}

/** The guards of a toll in one text; null where it has none. */
export function formatGuards(claim: Claim, dossier: Dossier): string | null {
  const guards = guardsOf(claim, dossier).map((guard) => {
    const { before, after } = wordsAround(guard, "one", dossier);
    return `${before}${guard.others.map(({ figure }) => formatFigure(figure)).join(guardWords.or)}${after}`;
  });
  return guards.length > 0 ? guards.join(" ") : null;
}

/** What stands before the figures of a guard, and after them. */
export function wordsAround(
  { isSure, source, reason }: Guard,
  count: "one" | "several",
  dossier: Dossier,
): { before: string; after: string } {
  const before = guardWords[isSure ? "never" : "untold"][count];
  return { before, after: `${guardWords.ofSource(sourceIn(dossier, source).name)}${guardWords.because(reason)}` };
}

/** The guards that several figures share, each once. */
export function sharedGuards(tolls: readonly Toll[], dossier: Dossier): Guard[] {
  const ids = tolls.map(({ id }) => id);
  const all = tolls.flatMap((toll) => guardsOf(toll, dossier));
  const outside = all.map((guard) => ({ ...guard, others: guard.others.filter(({ id }) => !ids.includes(id)) }));
  const told = new Map(outside.map((guard) => [JSON.stringify([guard.source, guard.isSure, guard.reason]), guard]));
  return [...told.values()].filter(({ others }) => others.length > 0);
}

function decide({ comparison }: SetAgainst): { isSure: boolean; reason: string } {
  const find = (agreement: Agreement) =>
    comparison.slots.find((one) => slots[one.slot].decides && one.agreement === agreement)?.slot;
  const differing = find("differs") ?? find("differs-as-read");
  return differing === undefined
    ? { isSure: false, reason: openWords(find("not-told")) }
    : { isSure: true, reason: differenceWords[differing] };
}

function openWords(slot: ComparedSlot | undefined): string {
  return slot === undefined ? "" : factWords[slot].open;
}
