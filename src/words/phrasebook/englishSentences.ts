import type { ChangeKind } from "../../domain/dossier/history.ts";
import { capitalise, formatList, formatNumberOf } from "./english.ts";
import type { Phrasebook } from "./phrasebook.ts";

// What the site says in sentences of English.

const openPeriods = "so how far the two periods overlap is not stated";

export const periodWords: Phrasebook["periodWords"] = {
  pair: {
    apart: (a, b) => capitalise(`${a} and ${b} do not overlap.`),
    alike: () => "The dates are not exact enough to tell whether they are the same.",
    within: (inner, outer) => capitalise(`${inner} lies within ${outer}, which is longer.`),
    overlapping: (a, b) => capitalise(`${a} and ${b} overlap, and neither lies within the other.`),
  },
  endNotStated: (period) => `The article does not say when ${period} ends, ${openPeriods}.`,
  startNotStated: (period) => `The article does not say when ${period} begins, ${openPeriods}.`,
  since: (start) => `the period since ${start}`,
  until: (end) => `the period until ${end}`,
  about: (date) => `the period ${date}`,
  length: { year: "one year", month: "one month", day: "one day" },
  time: "the time ",
};

export const scopeWords: Phrasebook["scopeWords"] = {
  sharedPlaces: (places) => `Both name ${places.join(" and ")}, and they do not name the same places.`,
};

export const labelWords: Phrasebook["labelWords"] = {
  bound: "bound",
  claim: "Claim",
  claimInParaphrase: "Claim, in paraphrase",
  claimInReportedSpeech: "Claim, in reported speech",
  figure: "Figure",
  paraphrase: "Paraphrase",
  saidBy: "Said by",
  articlesWords: "The article’s words",
  caveat: "Caveat",
  viewersNote: "Viewer’s note",
  viewersNotes: "Viewer’s notes",
  published: "published",
  beforeAsItRead: "Before, as it read",
  changed: "Changed",
  now: "Now",
  why: "Why",
};

export const notVerified = "Reported, not verified here.";

export const sayingWords: Phrasebook["sayingWords"] = {
  withdrawn: "Withdrawn",
  withdrawnOn: (day) => `Withdrawn on ${day}`,
  revisedOn: (day) => `Revised on ${day}`,
  renamedOn: (day) => `Renamed on ${day}`,
  inOwnVoice: "in its own voice",
  allegation: (way) => `an allegation, ${way}`,
  by: (name) => `by ${name}`,
  reportedBy: (name) => `as reported by ${name}`,
  reference: (name, reference) => `${name}, ${reference}`,
};

export const leavingWords: Phrasebook["leavingWords"] = {
  isWithdrawn: "withdrawn",
  published: (date) => `published ${date}`,
  paraphraseBy: (site) => `Paraphrase by ${site}`,
  paragraph: (number) => `paragraph ${number}`,
  revision: (number, day) => `Revision ${number}, ${day}.`,
};

export const percentageWords: Phrasebook["percentageWords"] = {
  by: {
    increase: (percent) => `increase by ${percent} per cent`,
    decrease: (percent) => `decrease by ${percent} per cent`,
  },
  measured: (base, period, result) => `from ${base}${period === null ? "" : ` for ${period}`} to ${result}`,
  notStated: "a figure not stated",
  bound: (limits) => `the percentage is ${limits}`,
};

const subjectOf = { article: "This claim", viewer: "As the transcriber reads it, this claim" };

export const caveatWords: Phrasebook["caveatWords"] = {
  claimantInferred: "Who says it is read so",
  slotInferred: (slot) => `${slot} read so`,
  undelimited: (asWritten) => `the article writes ${asWritten} and does not say what that takes in.`,
  notStated: (names) => `Not stated in the article: ${formatList(names)}.`,
  countTheSame: "Do the figures that it sets against each other count the same thing?",
  relation: (drawnBy, verb, other) => `${subjectOf[drawnBy]} ${verb} another: ${other}`,
  contest: (drawnBy, verb, claimant) => `${subjectOf[drawnBy]} ${verb} a claim of ${claimant}.`,
  some: (shown, all) => `${shown} of ${all}; all at the address`,
};

export const drawnByWords: Phrasebook["drawnByWords"] = {
  article: { within: "the article links the two itself", label: "on what the article links" },
  viewer: { within: "this link is ours", label: "noted by the transcriber" },
};

export const relationWords: Phrasebook["relationWords"] = {
  noteOn: {
    article: "The article links the two itself: ",
    viewer: "This link is ours: ",
  },
  asOneCount: (first, second) => `${first} and ${second}, read as one count`,
  paragraphWith: (paragraph, figure) => `paragraph ${paragraph} (${figure})`,
};

export const exchangeWords: Phrasebook["exchangeWords"] = {
  alleged: "Alleged",
  answered: "Answered",
  unanswered: "The article gives no answer to this.",
  noReasons: "The article reports no reasons.",
  reasons: "Reasons given for it:",
  unheard: (source) => `From ${source}: no word quoted, no reply reported.`,
  doing: {
    disputes: "disputing it",
    answers: "answering it",
  },
};

const subjects = {
  ...{ report: "Report", claim: "Claim", relation: "Relation", omission: "Omission" },
  ...{ record: "Record outside the article", row: "Row outside the article" },
};
const arrivals: Partial<Record<ChangeKind, string>> = {
  "new-report": "New report",
  "new-record": "New record outside the article",
};

/** Apart from what is said of changes, since a claim’s page needs these alone. */
export const partWords: Phrasebook["partWords"] = {
  parts: {
    article: "the article",
    about: "where it stands",
    glossary: "words explained",
    added: "added",
    basePeriod: "the period before",
    bound: "the bound",
    breakdown: "the breakdown",
    change: "the change",
    chain: "the steps",
    "chain.counted": "who counted",
    claimant: "who says it",
    claimantInferred: "why it is read as theirs",
    explanation: "the explanation",
    figure: "the figure",
    kind: "the kind",
    method: "how they were counted",
    period: "the period",
    places: "the place",
    published: "the date of the article",
    received: "how the text came here",
    quotes: "the words quoted",
    responsible: "whose action",
    scope: "what it covers",
    short: "the short form",
    stated: "when it was said",
    statement: "the paraphrase",
    summary: "the summary",
    text: "the text",
    title: "the title",
    victims: "who they were",
    voice: "the voice",
  },
  reasonFor: (part) => `the reason for ${part}`,
};

export const changeWords: Phrasebook["changeWords"] = {
  of: (kind, subject) => arrivals[kind] ?? `${subjects[subject]} ${kind}`,
  on: (change, day) => `${change} on ${day}`,
  inReport: (change, title, article) => [`${change}, in “`, title, `”, ${article}.`],
  transcribed: "The article was transcribed.",
  nothing: "nothing",
  related: (verb) => `The first claim below ${verb} the second.`,
  relates: (verb) => `This ${verb}`,
  figuresNamed: "Figures named here are those of:",
  // No change is about more than two claims: those that a relation joins.
  caveatTo: (position) => `Caveat to the ${position === 0 ? "first" : "second"} claim`,
  counts: (claims, names) => `${formatNumberOf(claims, "claim")} by ${formatNumberOf(names, "name")}`,
  feed: "New reports, and what was revised, renamed or withdrawn. Reported by others, not verified here.",
  feedTitle: (site) => `Changes: ${site}`,
  kindOf: (kind, claim) => `${kind} of ${claim}.`,
};

export const cardWords: Phrasebook["cardWords"] = {
  aboutReport: (article) => `A report on ${article}`,
  contested: {
    contradicts: "Another paragraph gives another bound.",
    disputes: "Disputed by another claim.",
    answers: null,
    supports: null,
    qualifies: null,
    restates: null,
    compares: null,
    supersedes: "Replaced by another claim.",
    "shares-origin-with": null,
  },
  isBare: "(no bound word given)",
  reports: "in paraphrase",
  readByTranscriber: "(read so here)",
  speaking: "Speaking",
  alsoSpeaking: "Also speaking",
  told: (outlet, claimant) =>
    claimant === null ? `${outlet}, in its own voice (paraphrase)` : `${outlet} reports of ${claimant} (paraphrase)`,
  compares: (reading) => `It compares${reading ? ` ${reading}` : ""}`,
  related: (verb, drawnBy) => `One claim ${verb} another (${drawnBy})`,
  first: "The first",
  other: "The other",
};

export const citationWords: Phrasebook["citationWords"] = {
  titled: (statement, way) => `“${statement}” [${way}].`,
  dated: (article, published) => `${article}, published ${published},`,
  what: { allegation: "an allegation", claim: "a claim" },
  attributed: {
    named: (what, article, claimant, role) =>
      `paraphrase of ${what} that ${article} attributes to ${claimant} (${role})`,
    read: (what, article, claimant, role) =>
      `paraphrase of ${what} that ${article} reports, read here as one of ${claimant} (${role})`,
  },
  inOwnVoice: (article) => `paraphrase of what ${article} says in its own voice`,
  report: (title, article) => `“${title}” [paraphrases of the claims that ${article} reports].`,
  original: (article, published, address) => `The article (${article}; published: ${published}) is at ${address}`,
  wordsOf: (places) => `words of ${places}`,
  textSum: (sum) => `SHA-256 of the text that was transcribed: ${sum}.`,
};

export const errorReportWords: Phrasebook["errorReportWords"] = {
  title: (claim, revision, site) => `Error in claim ${claim}, revision ${revision} (${site})`,
  id: (claim, report, revision) => `Id: ${claim}, report ${report}, revision ${revision}`,
  question: "What is wrong, and where the article says so:",
};
