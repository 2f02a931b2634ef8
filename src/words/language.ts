import type * as words from "./english.ts";
import type * as comparing from "./englishComparing.ts";
import type * as pages from "./englishPages.ts";
import type * as prose from "./englishProse.ts";
import type * as record from "./englishRecord.ts";
import type * as sentences from "./englishSentences.ts";
import type { Phrasebook } from "./phrasebook.ts";
import type { RecordPhrasebook } from "./recordPhrasebook.ts";

// The one place that chooses the language of the interface. Everything else takes its words from here.

export {
  boundWords,
  capitalise,
  chainWords,
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
  voiceWords,
} from "./english.ts";
export {
  agreementWords,
  answerWords,
  changeNote,
  differenceWords,
  factWords,
  formatAlternatives,
  groupWords,
  guardWords,
  harmWords,
  judgementWords,
  limitWords,
  mayInclude,
  originWords,
  readingWords,
  silenceHeads,
  silencesOfFigure,
  silenceWords,
  sourceAnswerWords,
  testWords,
  thoseOf,
} from "./englishComparing.ts";
export { descriptionWords, pageKickers, pageWords, plainPageWords, tabWords } from "./englishPages.ts";
export {
  absenceWords,
  columnVoiceWords,
  explainedAnswers,
  explainedVoices,
  formatContent,
  formatRights,
  glossary,
  readingNotes,
  slotMeanings,
} from "./englishProse.ts";
export { provenanceWords, recordWords } from "./englishRecord.ts";
export {
  cardWords,
  caveatWords,
  changeWords,
  citationWords,
  drawnByWords,
  errorReportWords,
  exchangeWords,
  labelWords,
  leavingWords,
  notVerified,
  partWords,
  percentageWords,
  periodWords,
  relationWords,
  sayingWords,
  scopeWords,
} from "./englishSentences.ts";

/** The language that was chosen, if it lacks nothing. */
export type SiteLanguage = Complete<
  typeof words & typeof comparing & typeof pages & typeof prose & typeof record & typeof sentences
>;
type Complete<Language extends Phrasebook & RecordPhrasebook> = Language;
