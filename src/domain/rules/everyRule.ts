import type { Rule } from "../report/problem.ts";
import { answersKeepToTheArticle } from "./article/answersKeepToTheArticle.ts";
import { answersToTollsAreTheArticles } from "./article/answersToTollsAreTheArticles.ts";
import { asWrittenStandsInArticle } from "./article/asWrittenStandsInArticle.ts";
import { chainVerbsStandBesideQuotes } from "./article/chainVerbsStandBesideQuotes.ts";
import { everyNumberIsTakenUp } from "./article/everyNumberIsTakenUp.ts";
import { everySentenceIsAccountedFor } from "./article/everySentenceIsAccountedFor.ts";
import { numbersStandInQuotes } from "./article/numbersStandInQuotes.ts";
import { quotedWordsAreTheArticles } from "./article/quotedWordsAreTheArticles.ts";
import { quotesStandInArticle } from "./article/quotesStandInArticle.ts";
import { responsesSayWhatTheyAnswer } from "./article/responsesSayWhatTheyAnswer.ts";
import { voicesAreTheArticles } from "./article/voicesAreTheArticles.ts";
import { boundsAreTheArticles } from "./figures/boundsAreTheArticles.ts";
import { boundsFitTheirWord } from "./figures/boundsFitTheirWord.ts";
import { contradictionsAreDeclared } from "./figures/contradictionsAreDeclared.ts";
import { datesAreReal } from "./figures/datesAreReal.ts";
import { percentagesJoinTolls } from "./figures/percentagesJoinTolls.ts";
import { statementsKeepTheBound } from "./figures/statementsKeepTheBound.ts";
import { changesAreRecorded } from "./history/changesAreRecorded.ts";
import { idsNeverVanish } from "./history/idsNeverVanish.ts";
import { revisionsKeepTheBound } from "./history/revisionsKeepTheBound.ts";
import { revisionsOnlyGrow } from "./history/revisionsOnlyGrow.ts";
import { addressesFitEverySystem } from "./ids/addressesFitEverySystem.ts";
import { everyClaimHasASection } from "./ids/everyClaimHasASection.ts";
import { everyIdNamedExists } from "./ids/everyIdNamedExists.ts";
import { everySourceNamedIsKnown } from "./ids/everySourceNamedIsKnown.ts";
import { idsAreUsedOnce } from "./ids/idsAreUsedOnce.ts";
import { namesTellSourcesApart } from "./ids/namesTellSourcesApart.ts";
import { relationsJoinTwoClaims } from "./ids/relationsJoinTwoClaims.ts";
import { sectionsListAClaimOnce } from "./ids/sectionsListAClaimOnce.ts";
import { sourcesFormNoCircle } from "./ids/sourcesFormNoCircle.ts";
import { outsideFactsHaveRows } from "./record/outsideFactsHaveRows.ts";
import { recordEntriesNeverVanish } from "./record/recordEntriesNeverVanish.ts";
import { recordNamesWhatExists } from "./record/recordNamesWhatExists.ts";
import { recordRelationsAreBorneOut } from "./record/recordRelationsAreBorneOut.ts";
import { recordWordsAreFew } from "./record/recordWordsAreFew.ts";
import { relaysAreNamed } from "./record/relaysAreNamed.ts";
import { addressesAreOfTheWeb } from "./words/addressesAreOfTheWeb.ts";
import { headingsNameNoToll } from "./words/headingsNameNoToll.ts";
import { languagesAreKnown } from "./words/languagesAreKnown.ts";
import { textHoldsNothingHidden } from "./words/textHoldsNothingHidden.ts";
import { theDeadAreCalledKilled } from "./words/theDeadAreCalledKilled.ts";
import { wordsDoNotJudge } from "./words/wordsDoNotJudge.ts";

/** Every rule on what the data says, in the order in which readers see them. What a file must be comes first. */
export const everyRule: readonly Rule[] = [
  quotesStandInArticle,
  asWrittenStandsInArticle,
  chainVerbsStandBesideQuotes,
  voicesAreTheArticles,
  quotedWordsAreTheArticles,
  numbersStandInQuotes,
  everySentenceIsAccountedFor,
  everyNumberIsTakenUp,
  everySourceNamedIsKnown,
  everyIdNamedExists,
  idsAreUsedOnce,
  addressesFitEverySystem,
  namesTellSourcesApart,
  sourcesFormNoCircle,
  everyClaimHasASection,
  sectionsListAClaimOnce,
  relationsJoinTwoClaims,
  boundsFitTheirWord,
  boundsAreTheArticles,
  datesAreReal,
  percentagesJoinTolls,
  contradictionsAreDeclared,
  responsesSayWhatTheyAnswer,
  answersKeepToTheArticle,
  answersToTollsAreTheArticles,
  wordsDoNotJudge,
  theDeadAreCalledKilled,
  statementsKeepTheBound,
  revisionsKeepTheBound,
  headingsNameNoToll,
  textHoldsNothingHidden,
  addressesAreOfTheWeb,
  languagesAreKnown,
  recordNamesWhatExists,
  recordRelationsAreBorneOut,
  recordWordsAreFew,
  relaysAreNamed,
  outsideFactsHaveRows,
  recordEntriesNeverVanish,
  revisionsOnlyGrow,
  changesAreRecorded,
  idsNeverVanish,
];

/** What a file must be before the rules on its contents can judge it. The problems are found by what reads files. */
export const fileRules = {
  "file-can-be-read": { sentence: "Every file is there, is text in UTF-8, and is not larger than a report can be." },
  "json-is-well-formed": { sentence: "Every file is JSON without a fault." },
  "fields-stand-once": { sentence: "No field stands twice in one object." },
  "format-is-known": { sentence: "Every report names its format, and it is one that this site reads." },
  "file-is-named-after-its-id": { sentence: "Every report stands in the file that its id names." },
  "no-unknown-fields": {
    sentence: "No field is there that this site does not know: a slip in typing must not drop a caveat.",
  },
  "fields-fit-the-format": { sentence: "Every field is there and holds what it should." },
  "history-can-be-read": {
    sentence: "What was published before can be read where git keeps it, so that nothing of it is lost in silence.",
  },
  "permalinks-are-addresses": {
    sentence: "Each line of the list of published addresses is one of them, and none stands there twice.",
  },
  "published-addresses-stay": {
    sentence: "No address is ever taken out of the list of those that were published.",
    comparesVersions: true,
  },
} as const satisfies Record<string, Pick<Rule, "sentence" | "comparesVersions">>;

export type FileRule = keyof typeof fileRules;
