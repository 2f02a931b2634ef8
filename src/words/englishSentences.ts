import { capitalise, formatCount, formatList, formatNumberOf } from "./english.ts";
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
  many: {
    apart: "No two of these periods overlap.",
    "not-stated": "The article does not say when every period begins and ends, so how far they overlap is not stated.",
    some: "Some of these periods overlap and some do not.",
    all: "All of these periods overlap, and they are not all the same.",
  },
  since: (start) => `the period since ${start}`,
  until: (end) => `the period until ${end}`,
  about: (date) => `the period ${date}`,
};

export const scopeWords: Phrasebook["scopeWords"] = {
  same: (names, isInferred) =>
    `the same ${formatList(names) || "slots left open"}${isInferred ? ", as the transcriber infers" : ""}`,
  undelimited: (named) => `The article writes ${named.join(" and ")} and does not say what that takes in.`,
  sharedPlaces: (places) => `All of them name ${places.join(" and ")}, and they do not all name the same places.`,
  placesApart: "No place is named by all of them; whether one lies within another is not compared.",
};

export const comparisonWords: Phrasebook["comparisonWords"] = {
  all: "Yes: these figures may share a scale.",
  some: "Some of them: not all of these figures are drawn on one scale.",
  none: (count) => `Not as they stand: these ${formatCount(count)} figures are not drawn on one scale.`,
  same: "Every part of their scopes is the same.",
  differ: (names) => `They differ in ${formatList(names)}.`,
  silent: (names) => `What the article says of them is not enough to compare ${formatList(names)}.`,
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
  reportedBy: (name) => `as reported by ${name}`,
  reference: (name, reference) => `${name}, ${reference}`,
};

export const leavingWords: Phrasebook["leavingWords"] = {
  isWithdrawn: "withdrawn",
  claimantInferred: "who says it is inferred",
  says: { source: "says", outlet: "writes" },
  published: (date) => `published ${date}`,
  paragraph: (number) => `paragraph ${number}`,
  revision: (number, day) => `Revision ${number}, ${day}.`,
  revisionOf: (number, day) => `Revision ${number} of ${day}`,
};

export const percentageWords: Phrasebook["percentageWords"] = {
  by: {
    increase: (percent) => `increase by ${percent} per cent`,
    decrease: (percent) => `decrease by ${percent} per cent`,
  },
  measured: (base, period, result) =>
    `measured against ${base}${period === null ? "" : ` for ${period}`}, arriving at ${result}`,
  notStated: "a figure not stated",
  bound: (limits) => `the percentage is ${limits}`,
};

const subjectOf = { article: "This claim", viewer: "As the transcriber reads it, this claim" };

export const caveatWords: Phrasebook["caveatWords"] = {
  contradicted: "The article contradicts itself on this figure.",
  isParty: (name) => `${name} is a party to the conflict.`,
  claimantInferred: "Who says it is inferred",
  slotInferred: (slot) => `${slot} inferred`,
  undelimited: (asWritten) => `the article writes ${asWritten} and does not say what that takes in.`,
  notStated: (names) => `Not stated in the article: ${formatList(names)}.`,
  mayBeCompared: "May the figures that it sets against each other be compared?",
  relation: (drawnBy, verb, other) => `${subjectOf[drawnBy]} ${verb} another: ${other}`,
  contest: (drawnBy, verb, claimant) => `${subjectOf[drawnBy]} ${verb} a claim of ${claimant}.`,
  some: (shown, all) => `${shown} of ${all}; all at the address`,
};

export const drawnByWords: Phrasebook["drawnByWords"] = {
  article: { within: "the article draws this", label: "on what the article draws" },
  viewer: { within: "observed by the transcriber", label: "observed by the transcriber" },
};

export const relationWords: Phrasebook["relationWords"] = {
  noteOn: {
    article: "The article draws this. Viewer’s note: ",
    viewer: "Viewer’s note, observed by the transcriber: ",
  },
  unanswered: "The article gives no answer to this.",
  drawn: (replier, verb, claimant) => `${replier} ${verb} the claim of ${claimant}.`,
  read: (claimant) => `Viewer’s note: read as a reply to ${claimant}; the article does not draw it.`,
  aimedAt: (verb, claimant) => `${verb} the claim of ${claimant}`,
  notDrawn: "Viewer’s note, the article does not draw it: ",
};

const subjects = { report: "Report", claim: "Claim", relation: "Relation", omission: "Omission" };

export const changeWords: Phrasebook["changeWords"] = {
  of: (kind, subject) => (kind === "new-report" ? "New report" : `${subjects[subject]} ${kind}`),
  on: (change, day) => `${change} on ${day}`,
  inReport: (change, title, article) => [`${change}, in “`, title, `”, ${article}.`],
  transcribed: "The article was transcribed.",
  nothing: "nothing",
  related: (verb) => `The first claim below ${verb} the second.`,
  relates: (verb) => `This ${verb}`,
  figuresNamed: "Figures named here are those of:",
  // No change is about more than two claims: those that a relation joins.
  caveatTo: (position) => `Caveat to the ${position === 0 ? "first" : "second"} claim`,
  counts: (claims, sources) => `${formatNumberOf(claims, "claim")} of ${formatNumberOf(sources, "source")}`,
  feed: "New reports, and what was revised, renamed or withdrawn. Reported by others, not verified here.",
  feedTitle: (site) => `Changes: ${site}`,
  kindOf: (kind, claim) => `${kind} of ${claim}.`,
};

export const cardWords: Phrasebook["cardWords"] = {
  aboutReport: (article) => `A report on ${article}`,
  contested: {
    contradicts: "Contradicted in the same article.",
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
  noScale: "These figures share no scale.",
  contradictsItself: "The article contradicts itself here.",
  readByTranscriber: "(which toll is meant is read by the transcriber)",
  speaking: "Speaking",
  alsoSpeaking: "Also speaking",
  inferred: {
    both: "Both: who says it is inferred.",
    first: "The first: who says it is inferred.",
    other: "The other: who says it is inferred.",
  },
  compares: (reading) => `It compares${reading ? ` ${reading}` : ""}`,
  related: (verb, drawnBy) => `One claim ${verb} another (${drawnBy})`,
  first: "The first",
  other: "The other",
};

export const citationWords: Phrasebook["citationWords"] = {
  author: (claimant, outlet) => `${claimant} (as reported by ${outlet})`,
  original: (article, published, address) => `The article (${article}; published: ${published}) is at ${address}`,
  report: (article, day, revision) => `Claims reported by ${article}. Transcribed ${day}, revision ${revision}.`,
};

export const errorReportWords: Phrasebook["errorReportWords"] = {
  title: (claim, revision, site) => `Error in claim ${claim}, revision ${revision} (${site})`,
  id: (claim, report, revision) => `Id: ${claim}, report ${report}, revision ${revision}`,
  question: "What is wrong, and where the article says so:",
};
