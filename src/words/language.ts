import type * as words from "./phrasebook/english.ts";
import type * as comparing from "./phrasebook/englishComparing.ts";
import type * as pages from "./phrasebook/englishPages.ts";
import type * as prose from "./phrasebook/englishProse.ts";
import type * as record from "./phrasebook/englishRecord.ts";
import type * as sentences from "./phrasebook/englishSentences.ts";
import type { Phrasebook } from "./phrasebook/phrasebook.ts";
import type { RecordPhrasebook } from "./phrasebook/recordPhrasebook.ts";

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
} from "./phrasebook/english.ts";
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
} from "./phrasebook/englishComparing.ts";
export { descriptionWords, pageKickers, pageWords, plainPageWords, tabWords } from "./phrasebook/englishPages.ts";
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
} from "./phrasebook/englishProse.ts";
export { provenanceWords, recordWords } from "./phrasebook/englishRecord.ts";
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
} from "./phrasebook/englishSentences.ts";

/** The language that was chosen, if it lacks nothing. */
export type SiteLanguage = Complete<
  typeof words & typeof comparing & typeof pages & typeof prose & typeof record & typeof sentences
>;
type Complete<Language extends Phrasebook & RecordPhrasebook> = Language;
