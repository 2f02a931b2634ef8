import type { TollGroup } from "../domain/compare/arrangeTolls.ts";
import { alikeIn, pairOf } from "../domain/compare/arrangeTolls.ts";
import { countingFacts } from "../domain/compare/figure.ts";
import { slots } from "../domain/compare/slots.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { capitalise, formatAlternatives, formatList, groupWords, harmWords, silenceWords } from "./language.ts";
import { joinPhrases, type Phrase } from "./phrase.ts";
import { factLine, figuresOf } from "./readings.ts";

/** What all of a group count: what happened, as its heading, and beneath it to whom, when and where. */
export function groupTitle({ members: [first] }: TollGroup, dossier: Dossier): { title: string; rest: Phrase } {
  if (first === undefined) return { title: "", rest: [] };
  const { readings } = first;
  const { harm, whom } = countingFacts[readings[0].figure.counting];
  const scope = (["period", "places"] as const).map((slot) => factLine(slot, readings, dossier));
  return { title: capitalise(harmWords[harm]), rest: joinPhrases([[groupWords.whom[whom]], ...scope], ", ") };
}

/** How the figures of a group stand to each other, told by pairs. */
export function describeGroup(group: TollGroup, dossier: Dossier): Phrase {
  const { members } = group;
  if (members.length < 2) return [groupWords.alone];
  const alike = alikeIn(group, dossier.dates);
  const others = members.filter(({ readings }) => !alike.includes(readings));
  const open = slotsLeftOpen(group, dossier);
  return [
    ...(alike.length > 1 ? [groupWords.alike(formatList(alike.map(figuresOf)))] : []),
    ...(open.length > 0 ? [` ${groupWords.open(formatAlternatives(open))}`] : []),
    ...others.map(({ readings }) => ` ${groupWords.apart(figuresOf(readings))}`),
  ];
}

/** What is not said of all of them. */
function slotsLeftOpen({ members: [first, ...others] }: TollGroup, { dates }: Dossier): string[] {
  if (first === undefined) return [];
  const areCivilians = countingFacts[first.readings[0].figure.counting].whom === "civilians";
  const pairs = others.map(({ readings }) => pairOf(first.readings, readings, dates));
  const open = pairs.flatMap(({ slots: compared }) =>
    compared.filter(({ slot, agreement }) => slots[slot].decides && agreement === "not-told").map(({ slot }) => slot),
  );
  return [...new Set(open)].map((slot) => silenceWords[slot](areCivilians));
}
