import type { ComparedSlot } from "../../domain/compare/slots.ts";
import type { ComparingPhrasebook } from "./comparingPhrasebook.ts";
import { capitalise, formatCount, formatList, formatNumberOf } from "./english.ts";

// What the site says in English where figures are set beside each other.

export const agreementWords: ComparingPhrasebook["agreementWords"] = {
  same: { sign: "=", heard: "Same", told: "same words" },
  "same-as-read": { sign: "[=]", heard: "Same, as read here", told: "same, as read here" },
  differs: { sign: "≠", heard: "Differs", told: "differs" },
  "differs-as-read": { sign: "[≠]", heard: "Differs, as read here", told: "differs, as read here" },
  "not-told": { sign: "?", heard: "Not told", told: "not stated" },
};

export const differenceWords: ComparingPhrasebook["differenceWords"] = {
  period: "another period",
  places: "another place",
  counting: "others are counted",
  responsible: "another’s action",
  "counted-by": "another counter",
  method: "counted in another way",
  victims: "other victims",
  breakdown: "broken down in another way",
};

export const harmWords: ComparingPhrasebook["harmWords"] = {
  killed: "killed",
  injured: "injured",
  "killed-or-injured": "killed or injured",
};

export const factWords: ComparingPhrasebook["factWords"] = {
  period: { said: (words) => words, open: "time not stated" },
  places: { said: (words) => ["in ", ...words], open: "place not stated" },
  counting: { said: (words) => words, open: "not stated who" },
  responsible: { said: (words) => ["attributed to ", ...words], open: "whose action: not stated" },
  "counted-by": { said: (words) => ["counted by ", ...words], open: "counted by: not stated" },
  method: { said: (words) => ["how counted: ", ...words], open: "how counted: not stated" },
  victims: { said: (words) => ["who they were: ", ...words], open: "who they were: not stated" },
  breakdown: { said: (words) => ["of them: ", ...words], open: "breakdown not stated" },
};

export const silenceWords: ComparingPhrasebook["silenceWords"] = {
  period: () => "when",
  places: () => "where",
  counting: () => "whom it counts",
  responsible: () => "whose action",
  "counted-by": () => "who counted",
  method: (areCivilians) =>
    areCivilians ? "how it was decided that the dead were civilians" : "how a death was counted",
  victims: () => "who they were",
  breakdown: () => "how many were women, men or children",
  said: () => "when it was said",
};

export const silenceHeads: ComparingPhrasebook["silenceHeads"] = {
  both: "Not said of either:",
  all: "Not said of any of them:",
  here: "The article does not say",
  short: "Not said:",
};

export const changeNote: ComparingPhrasebook["changeNote"] = (hasTwoEnds, percent) =>
  `It cannot be turned back into a figure: ${hasTwoEnds ? "which end changed, or " : ""}whether ${percent} is rounded, is not said.`;

export const judgementWords: ComparingPhrasebook["judgementWords"] = {
  title: "Which is right?",
  none: "This site does not judge.",
  noMeans: "This site does not judge; the article gives no means to test either.",
  needed: (first, second) => `To compare: ${first}, or ${second}.`,
  figureFor: (source, time) => `a figure by ${source} for ${time}`,
};

export const mayInclude: ComparingPhrasebook["mayInclude"] = (figure, time) =>
  `The article does not say whether ${figure} include ${time}.`;

export const silencesOfFigure: ComparingPhrasebook["silencesOfFigure"] = (open, figure, harm) => {
  const circumstances = [...(open.includes("period") ? ["when"] : []), ...(open.includes("places") ? ["where"] : [])];
  const where = formatList(circumstances);
  const others: Partial<Record<ComparedSlot, string>> = {
    "counted-by": `who counted ${figure}`,
    method: `how ${figure} were counted`,
    victims: `who ${figure} were`,
    breakdown: `how many of ${figure} were women, men or children`,
  };
  const action = `whose action ${harm} ${figure}`;
  const told = open.includes("responsible")
    ? [where === "" ? action : `${action}, and ${where}`]
    : circumstances.length > 0
      ? [`${where} ${figure} were ${harm}`]
      : [];
  return [...told, ...open.flatMap((slot) => others[slot] ?? [])];
};

export const thoseOf: ComparingPhrasebook["thoseOf"] = {
  bare: (figure) => `the ${figure}`,
  bounded: (figure) => `those of ${figure}`,
};

export const formatAlternatives: ComparingPhrasebook["formatAlternatives"] = (things) => {
  const last = things.at(-1) ?? "";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")}, or ${last}`;
};

export const answerWords: ComparingPhrasebook["answerWords"] = {
  verdict: {
    no: "No.",
    "not-as-read": "Not as read here.",
    "not-enough": "The article does not say enough.",
    yes: "Yes, as far as the article says.",
  },
  computed: "Viewer’s note, computed",
  note: "Viewer’s note",
  inShort: (first, second) => `${first} against ${second}`,
  againstPeriod: (first, second) => [...first, ", against ", ...second, "."],
  against: (slot, first, second) => [`${capitalise(slot)}: `, ...first, ", against ", ...second, "."],
  agreeing: (words) => ["Both: ", ...words, "."],
  notSaid: (list) => `Not said: ${list}.`,
  whetherIncludes: (time) => `whether that includes ${time}`,
  howMany: (count) => `${capitalise(formatCount(count))}:`,
  some: (count) => `${capitalise(formatCount(count))} do, as far as the article says`,
  none: "No two of them.",
  notEnoughOf: (count) => `${capitalise(formatCount(count))} sources’ figures do not differ in what it says of them: `,
  and: (first, second) => [...first, ", and ", ...second],
  by: (count, name) => `${formatCount(count)} by ${name}`,
  exchange: (allegations, replies) =>
    `${capitalise(formatNumberOf(allegations, "allegation"))}, ${formatNumberOf(replies, "reply")}.`,
};

export const sourceAnswerWords: ComparingPhrasebook["sourceAnswerWords"] = {
  noClaim: {
    onTheWay: "No claim of a report is its own; it appears on the way that claims took to us.",
    unnamed: "No claim names it now.",
  },
  saidIn: (claims, reports) => `${claims} in ${formatNumberOf(reports, "report")}.`,
};

export const readingWords: ComparingPhrasebook["readingWords"] = {
  asOne: "Read as one count,",
  conflict: {
    apart: "they cannot both hold.",
    touching: (number) =>
      `both hold only at exactly ${number}: it is the lowest figure in one and the highest in the other.`,
  },
  compatible: "both can hold.",
  unexplained: "The article does not explain it.",
  otherBound: (paragraph, figure) => `Paragraph ${paragraph} gives another bound: ${figure}.`,
  single: (figure) => `One: ${figure}.`,
  andIn: (paragraph) => `and ${paragraph}`,
};

export const originWords: ComparingPhrasebook["originWords"] = {
  stated: (figures, counter) => `${figures} go back to one count, by ${counter}. They do not confirm each other.`,
  read: (figures, counter) =>
    `As read here, ${figures} go back to one count, by ${counter}. They do not confirm each other.`,
};

export const groupWords: ComparingPhrasebook["groupWords"] = {
  whom: { civilians: "civilians", people: "people" },
  alone: "It is set beside no other figure.",
  alike: (figures) => `${figures} do not differ in what the article says of them.`,
  open: (points) => `Not said of all of them: ${points}.`,
  apart: (figure) => `${figure} may not be set beside these.`,
};

export const guardWords: ComparingPhrasebook["guardWords"] = {
  never: { one: "May not be set beside ", several: "These may not be set beside " },
  untold: {
    one: "Cannot be told whether it may be set beside ",
    several: "Cannot be told whether these may be set beside ",
  },
  or: " or ",
  ofSource: (source) => ` (${source})`,
  because: (reason) => `: ${reason}.`,
};

export const testWords: ComparingPhrasebook["testWords"] = {
  outcome: {
    holds: () => "it holds",
    "does-not-hold": () => "it does not hold",
    "at-the-upper-end": (measure) => `at the upper end only: ${measure} lies between`,
    "at-the-lower-end": (measure) => `at the lower end only: ${measure} lies between`,
    "not-told": () => "it cannot be told",
  },
  reading: (figure, paragraph, outcome) => `read as ${figure} (¶${paragraph}), ${outcome}`,
  all: (readings, paragraph) => `The comparison in ¶${paragraph}: ${readings.join("; ")}.`,
};

export const limitWords: ComparingPhrasebook["limitWords"] = {
  lowest: (number) => `${number} is the lowest`,
  highest: (number) => `${number} is the highest`,
  both: (low, high) => `${low} is the lowest, ${high} the highest`,
  bare: "no bound word given",
};
