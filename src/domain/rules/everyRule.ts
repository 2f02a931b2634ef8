import type { Rule } from "../report/problem.ts";
import { addressesAreOfTheWeb } from "./addressesAreOfTheWeb.ts";
import { answersKeepToTheArticle } from "./answersKeepToTheArticle.ts";
import { answersToTollsAreTheArticles } from "./answersToTollsAreTheArticles.ts";
import { asWrittenStandsInArticle } from "./asWrittenStandsInArticle.ts";
import { boundsFitTheirWord } from "./boundsFitTheirWord.ts";
import { chainVerbsStandBesideQuotes } from "./chainVerbsStandBesideQuotes.ts";
import { changesAreRecorded } from "./changesAreRecorded.ts";
import { contradictionsAreDeclared } from "./contradictionsAreDeclared.ts";
import { datesAreReal } from "./datesAreReal.ts";
import { everyClaimHasASection } from "./everyClaimHasASection.ts";
import { everyIdNamedExists } from "./everyIdNamedExists.ts";
import { everySentenceIsAccountedFor } from "./everySentenceIsAccountedFor.ts";
import { everySourceNamedIsKnown } from "./everySourceNamedIsKnown.ts";
import { headingsNameNoToll } from "./headingsNameNoToll.ts";
import { idsAreUsedOnce } from "./idsAreUsedOnce.ts";
import { idsNeverVanish } from "./idsNeverVanish.ts";
import { languagesAreKnown } from "./languagesAreKnown.ts";
import { numbersStandInQuotes } from "./numbersStandInQuotes.ts";
import { percentagesJoinTolls } from "./percentagesJoinTolls.ts";
import { quotedWordsAreTheArticles } from "./quotedWordsAreTheArticles.ts";
import { quotesStandInArticle } from "./quotesStandInArticle.ts";
import { relationsJoinTwoClaims } from "./relationsJoinTwoClaims.ts";
import { responsesSayWhatTheyAnswer } from "./responsesSayWhatTheyAnswer.ts";
import { revisionsKeepTheBound } from "./revisionsKeepTheBound.ts";
import { revisionsOnlyGrow } from "./revisionsOnlyGrow.ts";
import { sectionsListAClaimOnce } from "./sectionsListAClaimOnce.ts";
import { sourcesFormNoCircle } from "./sourcesFormNoCircle.ts";
import { statementsKeepTheBound } from "./statementsKeepTheBound.ts";
import { textHoldsNothingHidden } from "./textHoldsNothingHidden.ts";
import { theDeadAreCalledKilled } from "./theDeadAreCalledKilled.ts";
import { wordsDoNotJudge } from "./wordsDoNotJudge.ts";

/** Every rule on what the data says, in the order in which readers see them. What a file must be comes first. */
export const everyRule: readonly Rule[] = [
  quotesStandInArticle,
  asWrittenStandsInArticle,
  chainVerbsStandBesideQuotes,
  quotedWordsAreTheArticles,
  numbersStandInQuotes,
  everySentenceIsAccountedFor,
  everySourceNamedIsKnown,
  everyIdNamedExists,
  idsAreUsedOnce,
  sourcesFormNoCircle,
  everyClaimHasASection,
  sectionsListAClaimOnce,
  relationsJoinTwoClaims,
  boundsFitTheirWord,
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
