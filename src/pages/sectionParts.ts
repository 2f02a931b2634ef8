import { arrangeTolls, type Readings, standingTolls, type TollPair } from "../domain/compare/arrangeTolls.ts";
import { groupReadings } from "../domain/compare/compareTolls.ts";
import { countingFacts } from "../domain/compare/figure.ts";
import { comparedSlots, slots } from "../domain/compare/slots.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { Claim, Omission, Section, Toll } from "../domain/report/schema.ts";
import { silenceHeads, silenceWords } from "../words/language.ts";

export type SectionProps = { section: Section; dossier: Dossier };

/** The tolls of a section that were not withdrawn: a withdrawn one keeps its card, but stands in no pair and no picture. */
export function tollsOf({ claims }: Section, { report }: Dossier): Toll[] {
  return standingTolls(claims, report.claims);
}

/** Tolls of one claimant for one scope, together: the only ones that a range page draws on one scale. */
export function readingsOf(section: Section, dossier: Dossier): Readings[] {
  return groupReadings(tollsOf(section, dossier), dossier.dates).flatMap(([first, ...others]): Readings[] =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** The two sides of a section on tolls; undefined where it has one, or more than two. */
export function pairIn(section: Section, dossier: Dossier): TollPair | undefined {
  const arranged = arrangeTolls(tollsOf(section, dossier), dossier.dates);
  return arranged?.kind === "pair" ? arranged.pair : undefined;
}

/** What the article leaves out that belongs to a section, by itself or through one of its claims. */
export function omissionsIn(section: Section, { report }: Dossier): Omission[] {
  return report.omissions.filter(({ about }) =>
    "section" in about ? about.section === section.slug : section.claims.includes(about.claim),
  );
}

/** What is not said of a claim or a section in a few words each: those that the transcriber gives, in their order. */
export function shortForms(omissions: readonly Omission[]): string[] {
  return omissions.flatMap(({ short, withdrawn }) => (short === undefined || withdrawn ? [] : [short]));
}

/** What the article leaves open of every one of some tolls, in a few words each, and whether they were said at a time. */
export function openPoints(tolls: readonly Toll[], { dates }: Dossier): string[] {
  const areCivilians = tolls.every(({ figure }) => countingFacts[figure.counting].whom === "civilians");
  const open = comparedSlots.filter((slot) => tolls.every((toll) => !slots[slot].isStated(toll, dates)));
  const points = open.map((slot) => silenceWords[slot](areCivilians));
  return tolls.every(isUndated) ? [...points, silenceWords.said(areCivilians)] : points;
}

/** Whether the article does not say when somebody said it. */
function isUndated({ stated }: Claim): boolean {
  return stated === null;
}

/** What a section's page says in one line that the article does not say: of its figures, else what changes the reading most. */
export function notSaidIn(section: Section, dossier: Dossier): { head: string; points: string[] } {
  const tolls = tollsOf(section, dossier);
  const shorts = shortForms(omissionsIn(section, dossier)).slice(0, 4);
  if (section.kind !== "tolls" && shorts.length > 0) return { head: silenceHeads.here, points: shorts };
  const points = tolls.length > 0 ? openPoints(tolls, dossier) : [];
  const ofMany = pairIn(section, dossier) ? silenceHeads.both : silenceHeads.all;
  return { head: tolls.length > 1 ? ofMany : silenceHeads.here, points };
}
