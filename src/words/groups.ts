import {
  alikeIn,
  arrangeTolls,
  pairOf,
  type Readings,
  standingTolls,
  type TollGroup,
} from "../domain/compare/arrangeTolls.ts";
import { countingFacts } from "../domain/compare/figure.ts";
import { slots } from "../domain/compare/slots.ts";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Section } from "../domain/report/schema.ts";
import {
  answerWords,
  capitalise,
  formatAlternatives,
  formatList,
  groupWords,
  guardWords,
  harmWords,
  silenceWords,
} from "./language.ts";
import { joinPhrases, type Phrase, withFullStop } from "./phrasebook/phrase.ts";
import { factLine, figuresOf } from "./readings.ts";

// Many figures, by what all of a group count.

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
    ...(alike.length > 1
      ? [capitalise(groupWords.alike(formatList(alike.map((readings) => ownedFigures(readings, dossier)))))]
      : []),
    ...(open.length > 0 ? [` ${groupWords.open(formatAlternatives(open))}`] : []),
    ...others.map(({ readings }) => ` ${capitalise(groupWords.apart(ownedFigures(readings, dossier)))}`),
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

/** Which of many figures count the same, as far as the article says, and of the others by what they differ. */
export function answerGroups(groups: readonly TollGroup[], dossier: Dossier): { verdict: string; rest: Phrase } {
  const [first] = groups;
  const { told, several, sure, inShort } = sortGroups(groups, dossier);
  const others = told.flatMap(({ group, alike }) =>
    group.members
      .filter(({ readings }) => alike.length < 2 || !alike.includes(readings))
      .map((member) => ({ member, group })),
  );
  const sentences: Phrase[] = [
    ...sure.map(({ alike }): Phrase => [...figuresAndScope(alike, dossier), "."]),
    ...several
      .filter((one) => !sure.includes(one))
      .map(({ alike }): Phrase => [answerWords.notEnoughOf(alike.length), ...figuresAndScope(alike, dossier), "."]),
    ...others.map(({ member: { readings }, group }): Phrase => {
      const from = group === first ? group.members[0] : first?.members[0];
      return [
        `${capitalise(ownedFigures(readings, dossier))}: `,
        ...differenceFrom(from?.readings, readings, dossier),
        ".",
      ];
    }),
  ];
  const verdict = sure.length > 0 ? `${inShort}:` : inShort;
  return { verdict, rest: joinPhrases(sentences, " ") };
}

type SortedGroups = Record<"told" | "several" | "sure", { group: TollGroup; alike: Readings[] }[]> & {
  inShort: string;
};

/** Groups with those in them that do not differ: of some it is sure, of others something is missing; and what that comes to. */
function sortGroups(groups: readonly TollGroup[], dossier: Dossier): SortedGroups {
  const told = groups.map((group) => ({ group, alike: alikeIn(group, dossier.dates) }));
  const several = told.filter(({ alike }) => alike.length > 1);
  const sure = several.filter(({ alike }) => isSure(alike, dossier));
  const [first] = sure;
  const none = several.length > 0 ? answerWords.verdict["not-enough"] : answerWords.none;
  return { told, several, sure, inShort: first ? answerWords.some(first.alike.length) : none };
}

function isSure(alike: readonly Readings[], { dates }: Dossier): boolean {
  return alike.every((one, place) =>
    alike.slice(place + 1).every((other) => pairOf(one, other, dates).answer === "yes"),
  );
}

function figuresAndScope(alike: readonly Readings[], dossier: Dossier): Phrase {
  const [first] = alike;
  const scope = first
    ? (["counting", "period", "places"] as const).map((slot) => factLine(slot, [first[0]], dossier))
    : [];
  return [`${formatList(alike.map((readings) => ownedFigures(readings, dossier)))}, `, ...joinPhrases(scope, ", ")];
}

/** What sets a figure apart from another, in its own values; all of its scope where it is the first itself. */
function differenceFrom(from: Readings | undefined, readings: Readings, dossier: Dossier): Phrase {
  const differing =
    from === undefined || from === readings
      ? (["counting", "period", "places"] as const)
      : pairOf(from, readings, dossier.dates)
          .slots.filter(({ slot, agreement }) => slots[slot].decides && agreement.startsWith("differs"))
          .map(({ slot }) => slot);
  return joinPhrases(
    differing.map((slot) => factLine(slot, readings, dossier)),
    ", ",
  );
}

/** How many of the figures of a section count the same, in few words for a picture; null where they are not in groups. */
export function groupsInShort(section: Section, dossier: Dossier): string | null {
  const arranged = arrangeTolls(standingTolls(section.claims, dossier.report.claims), dossier.dates);
  if (arranged?.kind !== "groups") return null;
  return withFullStop(sortGroups(arranged.groups, dossier).inShort);
}

/** The same with whose they are, where those of several sources stand together: “12 (Northern Army)”. */
function ownedFigures(readings: Readings, dossier: Dossier): string {
  return `${figuresOf(readings)}${guardWords.ofSource(sourceIn(dossier, readings[0].claimant).name)}`;
}
