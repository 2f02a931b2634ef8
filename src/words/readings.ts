import type { Readings } from "../domain/compare/arrangeTolls.ts";
import { type BoundConflict, bounds, countingFacts } from "../domain/compare/figure.ts";
import type { ComparedSlot } from "../domain/compare/slots.ts";
import type { Dates, ReadDate } from "../domain/date/period.ts";
import { type ClaimSetting, type Dossier, dateIn } from "../domain/dossier/dossier.ts";
import type { Claim, DateSlot, Figure, ScopeSlot, Toll } from "../domain/report/schema.ts";
import { shortSpanOf, spanPhrase, whenPhrase } from "./dates.ts";
import { formatFigure } from "./figures.ts";
import {
  boundWords,
  factWords,
  formatList,
  formatPeople,
  harmWords,
  limitWords,
  readingWords,
  silencesOfFigure,
  thoseOf,
} from "./language.ts";
import type { Phrase } from "./phrasebook/phrase.ts";
import { slotPhrase, tollSlotPhrase } from "./scopes.ts";

// One or several figures that one source gives for one scope, spoken of together.

/** The paragraph in which a claim first stands, as a mark beside it: “¶5”. */
export function paragraphMark({ quotes }: Pick<Claim, "quotes">): string {
  return `¶${quotes[0]?.paragraph ?? 1}`;
}

/** All their figures, each with its bound: “at least 744 and 529–744”. */
export function figuresOf(readings: Readings): string {
  return formatList(readings.map(({ figure }) => formatFigure(figure)));
}

/** A slot as a line beneath them, that reads on as a sentence: “in June [2017], ¶5 [and ¶1]”, “place not stated”. */
export function factLine(slot: ComparedSlot, readings: Readings, setting: ClaimSetting): Phrase {
  return withParagraphs(slot, readings, setting, (toll) => factPhrase(slot, toll, setting));
}

/** What their period is, as what they cover: “one month, June [2017]”. */
export function spanOf(readings: Readings, setting: ClaimSetting): Phrase {
  const { period } = leadOf("period", readings).scope;
  if (period === undefined) return [factWords.period.open];
  if (period.value === null) return slotPhrase(period, setting);
  return spanPhrase(period, dateIn(setting, period.value), setting.head.lang);
}

/** The same without its date where it has a length: “one month”, “the period since 2014”. */
export function shortSpan(readings: Readings, setting: ClaimSetting): string {
  const slot = periodOf(readings);
  return slot === undefined || slot.value === null ? factWords.period.open : shortSpanOf(dateIn(setting, slot.value));
}

/** What they say of a slot, without the words around it. */
export function slotValue(slot: ComparedSlot, readings: Readings, setting: ClaimSetting): Phrase {
  return tollSlotPhrase(slot, leadOf(slot, readings), setting);
}

/** What is left open of them, by name: “where and by whose action the 603 were killed”. */
export function silencesOf(open: readonly ComparedSlot[], readings: Readings): string[] {
  const [{ figure }] = readings;
  return silencesOfFigure(open, thoseIn(readings), harmWords[countingFacts[figure.counting].harm]);
}

/** Those whom they count, as the subject of a sentence: “the 603”, “those of 529–744”. */
export function thoseIn(readings: Readings): string {
  const isBare = readings.length === 1 && bounds[readings[0].figure.bound].isBare;
  return (isBare ? thoseOf.bare : thoseOf.bounded)(figuresOf(readings));
}

/** The period of the one that says most of it itself; undefined where none says any. */
export function periodOf(readings: Readings): DateSlot | undefined {
  return leadOf("period", readings).scope.period;
}

/** One time that figures cover, whoever gives them: in the words of the one that says most of it itself. */
export type CoveredTime = { slot: DateSlot; date: ReadDate; tolls: readonly Toll[] };

/** The times that some tolls cover, each once, in the order given; none for a toll whose time is not said. */
export function timesOf(tolls: readonly Toll[], dates: Dates): CoveredTime[] {
  const covering = new Map<string, [Toll, ...Toll[]]>();
  for (const toll of tolls) {
    const value = toll.scope.period?.value;
    if (value) covering.set(value, [...(covering.get(value) ?? []), toll]);
  }
  return [...covering].flatMap(([value, covered]) => {
    const [slot, date] = [periodOf(covered), dates[value]];
    return slot && date ? [{ slot, date, tolls: covered }] : [];
  });
}

/** What a figure limits: “744 is the lowest”; of one whose number is no hard end, or not reached, what its bound says. */
export function limitLine({ bound, low, high }: Figure): string {
  const { isBare, isHard, isOpen } = bounds[bound];
  if (isBare) return limitWords.bare;
  if (!isHard || isOpen) return boundWords[bound].limits;
  if (low !== null && high !== null) return limitWords.both(formatPeople(low), formatPeople(high));
  return low === null ? limitWords.highest(formatPeople(high ?? 0)) : limitWords.lowest(formatPeople(low));
}

/** Their line in a slot: what one paragraph says and the other is read to share names both (“¶1 [and ¶5]”). */
function withParagraphs(
  slot: ComparedSlot,
  readings: Readings,
  { head }: ClaimSetting,
  say: (toll: Toll) => Phrase,
): Phrase {
  const lead = leadOf(slot, readings);
  const least = suppliedOf(slot, lead);
  const others = readings.filter((toll) => toll !== lead);
  if (others.every((toll) => suppliedOf(slot, toll) === least)) return say(lead);
  return [
    ...say(lead),
    `, ${paragraphMark(lead)}`,
    ...others.flatMap((toll): Phrase => {
      const reason = reasonIn(slot, toll);
      if (suppliedOf(slot, toll) === least || reason === null) return [`, ${paragraphMark(toll)}`];
      return [" ", { supplied: readingWords.andIn(paragraphMark(toll)), lang: null, reason, reasonLang: head.lang }];
    }),
  ];
}

function factPhrase(slot: ComparedSlot, toll: Toll, setting: ClaimSetting): Phrase {
  const { said, open } = factWords[slot];
  if (slot === "counting" || slot === "counted-by") return said(tollSlotPhrase(slot, toll, setting));
  const held = toll.scope[slot];
  if (held === undefined) return [open];
  // Named of something else than the deaths: the slot is open, and what is named stands beside it.
  if (held.value === null && held.basis === "inferred") return [`${open}; `, ...slotPhrase(held, setting).slice(1)];
  if (slot !== "period" || toll.scope.period?.value == null) return said(slotPhrase(held, setting));
  return whenPhrase(toll.scope.period, dateIn(setting, toll.scope.period.value), setting.head.lang);
}

/** The one of them of which least was supplied, the first of several. */
function leadOf(slot: ComparedSlot, readings: Readings): Toll {
  const least = Math.min(...readings.map((toll) => suppliedOf(slot, toll)));
  return readings.find((toll) => suppliedOf(slot, toll) === least) ?? readings[0];
}

/** How much of a slot the transcriber supplied: nothing, a part of a date, or all of it. */
function suppliedOf(slot: ComparedSlot, toll: Toll): 0 | 1 | 2 {
  if (slot === "counting") return 0;
  if (slot === "counted-by") return toll.chain.some(({ role, inferred }) => role === "counted" && inferred) ? 2 : 0;
  const held: ScopeSlot | DateSlot | undefined = toll.scope[slot];
  if (held?.basis !== "inferred") return 0;
  return "supplied" in held && held.supplied !== undefined ? 1 : 2;
}

function reasonIn(slot: ComparedSlot, toll: Toll): string | null {
  if (slot === "counting") return null;
  if (slot === "counted-by") return toll.chain.find(({ role }) => role === "counted")?.inferred ?? null;
  const held = toll.scope[slot];
  return held?.basis === "inferred" ? held.reason : null;
}

/** Whether several figures that one source gives for one scope can hold as one count; nothing of a single one. */
export function describeReadings(tolls: readonly Toll[], { findings, report }: Dossier): string[] {
  if (tolls.length < 2) return [];
  const ids = tolls.map(({ id }) => id);
  const found = findings.contradictions.filter(({ claims }) => claims.every((id) => ids.includes(id)));
  if (found.length === 0) return [`${readingWords.asOne} ${readingWords.compatible}`];
  const isExplained = found.every(({ relation }) =>
    report.relations.some(({ id, drawnBy }) => id === relation && drawnBy === "article"),
  );
  return [
    ...found.map(({ conflict }) => `${readingWords.asOne} ${formatConflict(conflict)}`),
    ...(isExplained ? [] : [readingWords.unexplained]),
  ];
}

function formatConflict(conflict: BoundConflict): string {
  switch (conflict.reason) {
    case "apart":
      return readingWords.conflict.apart;
    case "touching":
      return readingWords.conflict.touching(formatPeople(conflict.number));
  }
}
