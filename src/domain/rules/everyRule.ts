import type { Rule } from "../problem.ts";
import { addressesAreOfTheWeb, addressesOfSourcesAreOfTheWeb } from "./addressesAreOfTheWeb.ts";
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
import { everySourceIsPartOfAKnownOne, everySourceNamedIsKnown } from "./everySourceNamedIsKnown.ts";
import { headingsNameNoToll } from "./headingsNameNoToll.ts";
import { idsAreUsedOnce, sourceIdsAreUsedOnce } from "./idsAreUsedOnce.ts";
import { idsNeverVanish, sourcesNeverVanish } from "./idsNeverVanish.ts";
import { languagesAreKnown } from "./languagesAreKnown.ts";
import { numbersStandInQuotes } from "./numbersStandInQuotes.ts";
import { percentagesJoinTolls } from "./percentagesJoinTolls.ts";
import { quotedWordsAreTheArticles, quotedWordsOnSourcesAreAnArticles } from "./quotedWordsAreTheArticles.ts";
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
import { wordsDoNotJudge, wordsOnSourcesDoNotJudge } from "./wordsDoNotJudge.ts";

/** Every rule on what the data says, in the order in which readers see them. What a file must be comes first: see fileRules. */
export const everyRule: readonly Rule[] = [
  {
    name: "quotes-stand-in-article",
    sentence: "Every quotation stands in the article, word for word, in one place.",
    needs: ["paragraphs"],
    ofReport: quotesStandInArticle,
  },
  {
    name: "as-written-stands-in-article",
    sentence:
      "The words given for a figure, a date or a scope stand in what the claim quotes; those that something was inferred from stand in the article.",
    needs: ["paragraphs"],
    ofReport: asWrittenStandsInArticle,
  },
  {
    name: "chain-verbs-stand-beside-quotes",
    sentence: "The verb with which somebody is said to have spoken is the article’s own.",
    needs: ["paragraphs"],
    ofReport: chainVerbsStandBesideQuotes,
  },
  {
    name: "quoted-words-are-the-articles",
    sentence: "Wherever our own text uses quotation marks, the words between them are the article’s.",
    needs: ["paragraphs", "articles"],
    ofReport: quotedWordsAreTheArticles,
    ofSources: quotedWordsOnSourcesAreAnArticles,
  },
  {
    name: "numbers-stand-in-quotes",
    sentence: "Every number in a claim stands in the words that it quotes, or is marked as inferred.",
    needs: [],
    ofReport: numbersStandInQuotes,
  },
  {
    name: "every-sentence-is-accounted-for",
    sentence: "Every sentence of the article is quoted by a claim, or left aside with a reason.",
    needs: ["paragraphs", "leftAside", "claims"],
    ofReport: everySentenceIsAccountedFor,
  },
  {
    name: "every-source-named-is-known",
    sentence: "Everyone who says, counts or publishes something is listed as a source.",
    needs: ["sources"],
    ofReport: everySourceNamedIsKnown,
    ofSources: everySourceIsPartOfAKnownOne,
  },
  {
    name: "every-id-named-exists",
    sentence: "Whatever a report refers to exists.",
    needs: ["ids"],
    ofReport: everyIdNamedExists,
  },
  {
    name: "ids-are-used-once",
    sentence: "No name in an address is used for two things, and none is used again.",
    needs: [],
    ofReport: idsAreUsedOnce,
    ofSources: sourceIdsAreUsedOnce,
  },
  {
    name: "sources-form-no-circle",
    sentence: "No source is part of itself.",
    needs: [],
    ofSources: sourcesFormNoCircle,
  },
  {
    name: "every-claim-has-a-section",
    sentence: "Every claim stands in at least one section of its report.",
    needs: ["sections"],
    ofReport: everyClaimHasASection,
  },
  {
    name: "sections-list-a-claim-once",
    sentence: "A section shows a claim once.",
    needs: [],
    ofReport: sectionsListAClaimOnce,
  },
  {
    name: "relations-join-two-claims",
    sentence: "A relation joins two different claims.",
    needs: [],
    ofReport: relationsJoinTwoClaims,
  },
  {
    name: "bounds-fit-their-word",
    sentence: "A figure’s numbers fit its bound: “between” rises, “exactly” and “about” give one number.",
    needs: [],
    ofReport: boundsFitTheirWord,
  },
  {
    name: "dates-are-real",
    sentence: "Every date is a real one, and as precise as the source was.",
    needs: [],
    ofReport: datesAreReal,
  },
  {
    name: "percentages-join-tolls",
    sentence: "A percentage starts from a toll and arrives at a toll, or says that they are not stated.",
    needs: [],
    ofReport: percentagesJoinTolls,
  },
  {
    name: "contradictions-are-declared",
    sentence:
      "Where two figures of one source cannot both hold, the report says so; and it says so only where it is true.",
    needs: ["claims", "relations"],
    ofReport: contradictionsAreDeclared,
  },
  {
    name: "responses-say-what-they-answer",
    sentence: "Every response names what it answers or disputes.",
    needs: ["relations"],
    ofReport: responsesSayWhatTheyAnswer,
  },
  {
    name: "answers-to-tolls-are-the-articles",
    sentence: "A response is set against a figure where the article does so, and never by us.",
    needs: [],
    ofReport: answersToTollsAreTheArticles,
  },
  {
    name: "words-do-not-judge",
    sentence:
      "Our own words do not judge: no “only”, no “admits”, no “so-called”, no word of one party, outside quotation marks.",
    needs: [],
    ofReport: wordsDoNotJudge,
    ofSources: wordsOnSourcesDoNotJudge,
  },
  {
    name: "the-dead-are-called-killed",
    sentence: "Where the dead alone are counted we write “killed”, since casualties may also be injured.",
    needs: [],
    ofReport: theDeadAreCalledKilled,
  },
  {
    name: "statements-keep-the-bound",
    sentence: "A statement that gives a toll in numbers gives its bound: “at least”, “up to”, both ends, “about”.",
    needs: [],
    ofReport: statementsKeepTheBound,
  },
  {
    name: "revisions-keep-the-bound",
    sentence: "What a figure read before and what it reads now are told with their bounds.",
    needs: ["claims", "revisions"],
    ofReport: revisionsKeepTheBound,
  },
  {
    name: "headings-name-no-toll",
    sentence: "No title, summary or question names a toll: it would travel without its bound, source and period.",
    needs: ["sections", "claims"],
    ofReport: headingsNameNoToll,
  },
  {
    name: "text-holds-nothing-hidden",
    sentence: "No text holds control characters or marks that turn the direction of what follows.",
    needs: [],
    ofJson: textHoldsNothingHidden,
  },
  {
    name: "addresses-are-of-the-web",
    sentence: "Every address outside this site is an http or https address.",
    needs: [],
    ofReport: addressesAreOfTheWeb,
    ofSources: addressesOfSourcesAreOfTheWeb,
  },
  {
    name: "languages-are-known",
    sentence: "The language of every text is named.",
    needs: [],
    ofReport: languagesAreKnown,
  },
  {
    name: "revisions-only-grow",
    sentence: "The list of changes only grows.",
    needs: ["revisions"],
    ofReport: revisionsOnlyGrow,
  },
  {
    name: "changes-are-recorded",
    sentence: "Whatever is changed in a claim, a relation or an omission is told in the list of changes.",
    needs: ["revisions"],
    ofReport: changesAreRecorded,
  },
  {
    name: "ids-never-vanish",
    sentence:
      "Nothing that was once published vanishes: it keeps its address, and says if it was renamed or withdrawn.",
    needs: ["ids"],
    ofReport: idsNeverVanish,
    ofSources: sourcesNeverVanish,
  },
];
