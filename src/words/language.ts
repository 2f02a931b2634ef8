import type * as words from "./english.ts";
import type * as pages from "./englishPages.ts";
import type * as prose from "./englishProse.ts";
import type * as sentences from "./englishSentences.ts";
import type { Phrasebook } from "./phrasebook.ts";

// The one place that chooses the language of the interface. Everything else takes its words from here.

export {
  boundWords,
  capitalise,
  claimKindWords,
  claimStatusWords,
  countingWords,
  dateWords,
  figureWords,
  formatCount,
  formatFileSize,
  formatList,
  formatNumberOf,
  formatPeople,
  knowledgeWords,
  labelled,
  noted,
  quoted,
  relationKindWords,
  roleWords,
  siteDirection,
  siteLanguage,
  slotWords,
  sourceKindWords,
  verdictWords,
  voiceWords,
} from "./english.ts";
export { descriptionWords, pageWords, plainPageWords, tabWords } from "./englishPages.ts";
export {
  absenceWords,
  columnVoiceWords,
  formatContent,
  formatRights,
  glossary,
  readingNotes,
  slotMeanings,
} from "./englishProse.ts";
export {
  cardWords,
  caveatWords,
  changeWords,
  citationWords,
  comparisonWords,
  drawnByWords,
  errorReportWords,
  labelWords,
  leavingWords,
  notVerified,
  percentageWords,
  periodWords,
  relationWords,
  sayingWords,
  scopeWords,
} from "./englishSentences.ts";

/** The language that was chosen, if it lacks nothing. */
export type SiteLanguage = Complete<typeof words & typeof pages & typeof prose & typeof sentences>;
type Complete<Language extends Phrasebook> = Language;
