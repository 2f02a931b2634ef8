import type { Phrasebook } from "./phrasebook.ts";

// The site in English. Written out by hand rather than with Intl: build and browser must give the same words to the
// letter, and a phone spends longer waking Intl than on the rest of a page's script.

export const siteLanguage = "en";
export const siteDirection = "ltr";

export const formatList: Phrasebook["formatList"] = (names) => {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
};

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const formatCount: Phrasebook["formatCount"] = (count) => numberWords[count] ?? String(count);

export const formatNumberOf: Phrasebook["formatNumberOf"] = (count, noun) =>
  `${formatCount(count)} ${nounOf(count, noun, noun === "reply" ? "replies" : `${noun}s`)}`;

/** A noun as it follows a count: “claim” after 1, “claims” after any other, none included. */
export function nounOf(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? noun : plural;
}

export const formatPeople: Phrasebook["formatPeople"] = (people) => String(people).replace(/\B(?=(\d{3})+$)/g, ",");

export const formatFileSize: Phrasebook["formatFileSize"] = (bytes) => {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  // From here on one decimal would round up to a thousand kilobytes.
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

export const capitalise: Phrasebook["capitalise"] = (words) => words.charAt(0).toUpperCase() + words.slice(1);

export const quoted: Phrasebook["quoted"] = (words) => `“${words}”`;

export const labelled: Phrasebook["labelled"] = (label, words) => `${label}: ${words}`;

export const noted: Phrasebook["noted"] = (words, ...notes) =>
  notes.length === 0 ? words : `${words} (${notes.join(", ")})`;

const months = "January February March April May June July August September October November December".split(" ");
const monthOf = (month: number) => months[month - 1] ?? "";
const dateInOrder: Phrasebook["dateWords"]["inOrder"] = ({ year, month, day }) => [
  ...(day === undefined ? [] : [{ part: "day" as const, words: String(day) }]),
  ...(month === undefined ? [] : [{ part: "month" as const, words: monthOf(month) }]),
  { part: "year", words: String(year) },
];
const plainDate: Phrasebook["dateWords"]["plain"] = (date) =>
  dateInOrder(date)
    .map(({ words }) => words)
    .join(" ");
const fromTo = (start: string | number, end: string) => `${start} to ${end}`;

export const dateWords: Phrasebook["dateWords"] = {
  plain: plainDate,
  inOrder: dateInOrder,
  span: (start, end) => {
    const [first, last] = [plainDate(start), plainDate(end)];
    if (first === last) return first;
    const precisions = [start, end].map(({ month, day }) => (month === undefined ? "year" : day ? "day" : "month"));
    const both = precisions[0] === precisions[1] && (precisions[0] === "year" || start.year === end.year);
    if (!both) return fromTo(first, last);
    if (start.month === undefined) return `${start.year}–${last}`;
    if (start.day === undefined) return `${monthOf(start.month)}–${last}`;
    return start.month === end.month ? `${start.day}–${last}` : fromTo(`${start.day} ${monthOf(start.month)}`, last);
  },
  season: (season, year) => `${season} ${year}`,
  quarter: (quarter, year) => `${["first", "second", "third", "fourth"][quarter - 1]} quarter of ${year}`,
  decade: (year) => `${year}s`,
  century: (year) => `${year}–${year + 99}`,
  about: (date) => `about ${date}`,
  unknown: {
    "year-of-decade": "year unknown",
    "year-of-century": "year unknown",
    month: "month unknown",
    day: "day unknown",
    "month-and-day": "month and day unknown",
  },
  doubtful: (parts, how) => (parts === "whole" ? how : `${parts.join(" and ")} ${how}`),
  fromTo,
  since: (start) => `since ${start}, end not stated`,
  until: (end) => `until ${end}, start not stated`,
  onOrAfter: (date) => `on or after ${date}`,
  onOrBefore: (date) => `on or before ${date}`,
  inTime: "in",
  onDay: "on",
};

export const boundWords: Phrasebook["boundWords"] = {
  unqualified: { name: "unqualified", isUnsaid: true, limits: "one number, no bound word" },
  exactly: { name: "exactly", limits: "one number, which the article calls exact" },
  "at-least": { name: "at least", limits: "a floor without a ceiling" },
  "more-than": { name: "more than", limits: "a floor, itself not reached, without a ceiling" },
  "up-to": { name: "up to", limits: "a ceiling without a floor" },
  "fewer-than": { name: "fewer than", limits: "a ceiling, itself not reached, without a floor" },
  nearly: { name: "nearly", limits: "a little below one number" },
  between: {
    name: "between",
    isUnsaid: true,
    joinInSentence: (low, high) => `between ${low} and ${high}`,
    limits: "a floor and a ceiling",
  },
  about: { name: "about", limits: "neither end is hard" },
  "in-words": { name: "in words", isUnsaid: true, limits: "no number given" },
};

const counted = (one: string, many: string) => (harm: string) => (people?: number) =>
  `${people === 1 ? one : many} ${harm}`;
const civilians = counted("civilian", "civilians");
const people = counted("person", "people");

export const countingWords: Phrasebook["countingWords"] = {
  "civilians-killed": civilians("killed"),
  "civilians-injured": civilians("injured"),
  "civilians-killed-or-injured": civilians("killed or injured"),
  "people-killed": people("killed"),
  "people-injured": people("injured"),
};

export const figureWords: Phrasebook["figureWords"] = {
  from: (low) => `from ${low}`,
  limit: { low: (number) => `no fewer than ${number}`, high: (number) => `no more than ${number}` },
  noneGiven: "none given",
};

export const slotWords: Phrasebook["slotWords"] = {
  period: { name: "period", short: "when" },
  places: { name: "place", short: "where" },
  counting: { name: "who is counted", short: "who" },
  responsible: { name: "whose action", short: "by" },
  "counted-by": { name: "counted by", short: "counted by" },
  method: { name: "how counted", short: "how counted" },
  victims: { name: "more on who they were", short: "who they were" },
  breakdown: { name: "breakdown", short: "breakdown" },
};

export const knowledgeWords: Phrasebook["knowledgeWords"] = {
  notStated: "not stated",
  notDelimited: ", not delimited",
  inferred: "inferred",
};

export const relationKindWords: Phrasebook["relationKindWords"] = {
  contradicts: { from: "gives another bound than", to: "gives another bound than" },
  disputes: { from: "disputes", to: "is disputed by" },
  answers: { from: "answers", to: "is answered by" },
  supports: { from: "supports", to: "is supported by" },
  qualifies: { from: "qualifies", to: "is qualified by" },
  restates: { from: "restates", to: "is restated by" },
  compares: { from: "compares", to: "is compared in" },
  supersedes: { from: "replaces", to: "is replaced by" },
  "shares-origin-with": { from: "shares its origin with", to: "shares its origin with" },
};

const kind = (named: string, article = "a") => ({ named, speaker: `speaks for ${article} ${named}` });

export const sourceKindWords: Phrasebook["sourceKindWords"] = {
  monitor: kind("casualty monitor"),
  military: { named: "military", speaker: "speaks for a military" },
  government: kind("government"),
  rights: kind("human rights organisation"),
  press: kind("news outlet"),
  "armed-group": kind("armed group", "an"),
  intergovernmental: kind("intergovernmental organisation", "an"),
  witness: { named: "witness", speaker: "witness" },
  unnamed: { named: "not named in the article", speaker: "not named in the article" },
};

const role = (named: string) => ({ named, speaker: `speaks for a ${named}`, saidBy: `said by a ${named}` });
const unknownRole = "role not stated";

export const roleWords: Phrasebook["roleWords"] = {
  monitor: role("monitor"),
  "party-to-the-conflict": role("party to the conflict"),
  "rights-organisation": role("rights organisation"),
  press: { named: "press", speaker: "speaks for a news outlet", saidBy: "said by a news outlet" },
  "not-a-party": {
    named: "not a party to the conflict",
    speaker: "not a party to the conflict",
    saidBy: "said by someone who is not a party to the conflict",
  },
  "not-stated": { named: unknownRole, speaker: unknownRole, saidBy: "the role of who says it is not stated" },
};

export const claimKindWords: Phrasebook["claimKindWords"] = {
  toll: "toll",
  change: "change",
  comparison: "comparison",
  allegation: "allegation",
  response: "response",
  assessment: "assessment",
  event: "event",
};

export const claimStatusWords: Phrasebook["claimStatusWords"] = {
  current: "current",
  revised: "revised",
  withdrawn: "withdrawn",
};

export const chainWords: Phrasebook["chainWords"] = {
  step: (role, who) => [role === "stated" ? "said by " : `${role} by `, ...who],
  transcribed: (day) => `transcribed ${day}`,
};

export const voiceWords: Phrasebook["voiceWords"] = {
  direct: "quoted speech",
  indirect: "reported speech",
  outlet: "the outlet’s own voice",
};
