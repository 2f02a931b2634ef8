import { arrangeTolls, type Readings, standingTolls, type TollPair } from "../domain/compare/arrangeTolls.ts";
import { groupReadings } from "../domain/compare/compareTolls.ts";
import { countingFacts } from "../domain/compare/figure.ts";
import { isReply } from "../domain/compare/relation.ts";
import { slots } from "../domain/compare/slots.ts";
import { isClosed, relatePeriods } from "../domain/date/period.ts";
import { claimsOf, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Section, Toll } from "../domain/report/schema.ts";
import { givenDate } from "./dates.ts";
import { formatFigure } from "./figures.ts";
import { answerGroups } from "./groups.ts";
import {
  answerWords,
  capitalise,
  differenceWords,
  formatAlternatives,
  formatList,
  formatNumberOf,
  silenceWords,
  slotWords,
  sourceAnswerWords,
} from "./language.ts";
import { joinPhrases, type Phrase } from "./phrasebook/phrase.ts";
import {
  describeReadings,
  factLine,
  paragraphMark,
  periodOf,
  shortSpan,
  silencesOf,
  slotValue,
  spanOf,
} from "./readings.ts";

/**
 * What a section's page answers first, in values and not in names of slots: its first word or words, and the rest; and
 * whose voice it is, computed or the transcriber's.
 */
export type Answer = { verdict: string | null; rest: Phrase; voice: string };

/** The answer to the question of a section (editorial decisions 1 and 6), worked out from the data where that can be. */
export function answerSection(section: Section, dossier: Dossier): Answer | null {
  if (section.answer !== undefined) {
    return { verdict: null, rest: [{ own: section.answer, lang: dossier.head.lang }], voice: answerWords.note };
  }
  const tolls = standingTolls(section.claims, dossier.report.claims);
  switch (section.kind) {
    case "range":
      return answerRange(tolls, dossier);
    case "tolls":
      return answerTolls(tolls, dossier);
    case "dispute":
      return answerDispute(section, dossier);
    case "context":
      return answerContext(section, dossier);
  }
}

/** Which figures one source gives, and whether they can hold as one count. */
function answerRange(tolls: readonly Toll[], dossier: Dossier): Answer | null {
  const groups = groupReadings(tolls, dossier.dates);
  const [first] = tolls;
  if (first === undefined) return null;
  const figures = groups.flatMap(([lead, ...others]): Phrase[] => {
    if (lead === undefined) return [];
    const isOneOfMany = groups.length > 1;
    const when = isOneOfMany ? [" ", ...factLine("period", [lead], dossier)] : [];
    return [lead, ...others].map((toll) => [formatFigure(toll.figure), ...when]);
  });
  const verdict = answerWords.howMany(tolls.length);
  const list = figures.reduce((before, figure) => answerWords.and(before, figure));
  const readings = groups.flatMap((group) => describeReadings(group, dossier)).map((words) => ` ${words}`);
  return { verdict, rest: [...list, ".", ...readings], voice: answerWords.computed };
}

/** The same of figures that one source gives for one count, named by their paragraphs. */
export function answerReadings(tolls: readonly Toll[], dossier: Dossier): Answer {
  const named = tolls.map((toll): Phrase => [`${formatFigure(toll.figure)} (${paragraphMark(toll)})`]);
  const list = named.reduce((before, figure) => answerWords.and(before, figure));
  const words = describeReadings(tolls, dossier).map((sentence) => ` ${sentence}`);
  return { verdict: answerWords.howMany(tolls.length), rest: [...list, ".", ...words], voice: answerWords.computed };
}

/** Whether tolls count the same thing: of two in full, of more by groups. */
function answerTolls(tolls: readonly Toll[], dossier: Dossier): Answer | null {
  const arranged = arrangeTolls(tolls, dossier.dates);
  switch (arranged?.kind) {
    case undefined:
      return null;
    case "alone":
      return answerRange(arranged.readings, dossier);
    case "pair":
      return answerPair(arranged.pair, dossier);
    case "groups":
      return { ...answerGroups(arranged.groups, dossier), voice: answerWords.computed };
  }
}

/** What two figures differ in or agree in, in values, the period first; then what is not said of one of them. */
export function answerPair(pair: TollPair, dossier: Dossier): Answer {
  const verdict = answerWords.verdict[pair.answer];
  const stated =
    pair.answer === "no" || pair.answer === "not-as-read" ? differencesOf(pair, dossier) : agreementOf(pair, dossier);
  const open = openPoints(pair, dossier);
  const notSaid = open.length > 0 ? [" ", answerWords.notSaid(formatAlternatives(open))] : [];
  return { verdict, rest: [...stated, ...notSaid], voice: answerWords.computed };
}

/** What two figures differ in, in one phrase: “One month, June [2017], against the time since 2014, end not stated.” */
function differencesOf({ sides: [a, b], slots: compared }: TollPair, dossier: Dossier): Phrase {
  const differing = compared.filter(({ slot, agreement }) => slots[slot].decides && agreement.startsWith("differs"));
  const told = differing.map(({ slot }) =>
    slot === "period"
      ? startSentence(answerWords.againstPeriod(spanOf(a, dossier), spanOf(b, dossier)))
      : answerWords.against(slotWords[slot].name, slotValue(slot, a, dossier), slotValue(slot, b, dossier)),
  );
  return joinPhrases(told, " ");
}

/** The same as a few words for a picture: “One month against the period since 2014.” */
export function answerInShort({ sides: [a, b], slots: compared, answer }: TollPair, dossier: Dossier): string {
  const differing = compared.find(({ slot, agreement }) => slots[slot].decides && agreement.startsWith("differs"));
  if (differing === undefined) return answerWords.verdict[answer];
  if (differing.slot !== "period") return `${capitalise(differenceWords[differing.slot])}.`;
  return `${capitalise(answerWords.inShort(shortSpan(a, dossier), shortSpan(b, dossier)))}.`;
}

function agreementOf({ sides: [a], slots: compared }: TollPair, dossier: Dossier): Phrase {
  const agreeing = compared.filter(({ slot, agreement }) => slots[slot].decides && agreement.startsWith("same"));
  const values = agreeing.map(({ slot }) => factLine(slot, [a[0]], dossier));
  return answerWords.agreeing(joinPhrases(values, ", "));
}

/** What is not said of one of two figures, and where nothing differs also what is said of neither. */
function openPoints({ sides, slots: compared, answer }: TollPair, { dates }: Dossier): string[] {
  const open = compared
    .filter(({ slot, agreement }) => slots[slot].decides && agreement === "not-told")
    .map(({ slot }) => slot);
  const silentIn = (readings: Readings) =>
    open.filter((slot) => !readings.some((toll) => slots[slot].isStated(toll, dates)));
  const [first, second] = sides.map(silentIn);
  const both = (first ?? []).filter((slot) => second?.includes(slot));
  const areCivilians = countingFacts[sides[0][0].figure.counting].whom === "civilians";
  return [
    ...overlap(sides, dates),
    ...sides.flatMap((readings) =>
      silencesOf(
        silentIn(readings).filter((slot) => !both.includes(slot)),
        readings,
      ),
    ),
    ...(answer === "not-enough" ? both.map((slot) => silenceWords[slot](areCivilians)) : []),
  ];
}

/** Whether a time whose end is not stated takes in the other one, where that is open. */
function overlap([a, b]: TollPair["sides"], dates: Dossier["dates"]): string[] {
  const periods = [a, b].map(periodOf);
  const [first, second] = periods.map((slot) => dates[slot?.value ?? ""]);
  if (!first || !second || relatePeriods(first, second) !== "not-stated") return [];
  const closed = [first, second].findIndex(isClosed);
  const slot = periods[closed];
  return slot === undefined ? [] : [answerWords.whetherIncludes(givenDate(slot, closed === 0 ? first : second))];
}

/** What is alleged and how much of it is answered, where the transcriber gives no answer. */
function answerDispute(section: Section, dossier: Dossier): Answer {
  const claims = claimsOf(section, dossier).filter(({ withdrawn }) => !withdrawn);
  const allegations = claims.filter(({ kind }) => kind === "allegation");
  const replying = dossier.report.relations.filter(isReply).map(({ from }) => from);
  const replies = claims.filter(({ id }) => replying.includes(id));
  const words = answerWords.exchange(allegations.length, replies.length);
  return { verdict: words, rest: [], voice: answerWords.computed };
}

/** Who speaks, and how often. */
function answerContext(section: Section, dossier: Dossier): Answer {
  const claims = claimsOf(section, dossier).filter(({ withdrawn }) => !withdrawn);
  const speakers = [...new Set(claims.map(({ claimant }) => claimant))];
  const counts = speakers.map((speaker) => ({
    name: sourceIn(dossier, speaker).name,
    count: claims.filter(({ claimant }) => claimant === speaker).length,
  }));
  const list = formatList(counts.map(({ name, count }) => answerWords.by(count, name)));
  const verdict = `${capitalise(formatNumberOf(claims.length, "claim"))}:`;
  return { verdict, rest: [`${list}.`], voice: answerWords.computed };
}

/** How much a source is said to have said, and who answered it. */
export type SourceInNumbers = {
  claims: number;
  reports: number;
  answeredBy: readonly { name: string; count: number }[];
  isOnTheWay: boolean;
};

/** Both ways in numbers: “One claim, four replies: one by Iraqi military, three by …”. */
export function answerOfSource({ claims, reports, answeredBy, isOnTheWay }: SourceInNumbers): Answer {
  const voice = answerWords.computed;
  if (claims === 0) return { verdict: sourceAnswerWords.noClaim[isOnTheWay ? "onTheWay" : "unnamed"], rest: [], voice };
  const said = capitalise(formatNumberOf(claims, "claim"));
  if (answeredBy.length === 0) return { verdict: sourceAnswerWords.saidIn(said, reports), rest: [], voice };
  const replies = answeredBy.reduce((sum, { count }) => sum + count, 0);
  const whose = formatList(answeredBy.map(({ count, name }) => answerWords.by(count, name)));
  return { verdict: `${said}, ${formatNumberOf(replies, "reply")}:`, rest: [`${whose}.`], voice };
}

function startSentence([first, ...rest]: Phrase): Phrase {
  return typeof first === "string" ? [capitalise(first), ...rest] : [...(first === undefined ? [] : [first]), ...rest];
}
