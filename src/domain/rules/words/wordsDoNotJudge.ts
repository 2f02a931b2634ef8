import { asSeen } from "../../article/asSeen.ts";
import { isEnglish, withoutQuotedWords } from "../../article/sentences.ts";
import { type TranscriberText, textsOfRecord, textsOfReport, textsOfSources } from "../../report/placedTexts.ts";
import type { Problem, Rule } from "../../report/problem.ts";
import type { Report } from "../../report/schema.ts";

// English words that take a side while they seem to report. Each stands with what is wrong about it. The list is an
// editorial rule: it is not complete, and the words inside quotation marks, being the article’s, are never looked at.
const judgingWords: { words: string; because: string }[] = [
  {
    words:
      "(?<!the )only|just(?! (?:after|before|over|under|above|below|outside|inside|north|south|east|west|off|short of))|merely|mere|barely|massive|massively|huge|staggering|shocking|horrific|brutal|tragic|tragically",
    because: "It makes a number or a deed larger or smaller than the source did.",
  },
  {
    words: "so-called|supposed|supposedly|purported|purportedly|alleged (?:victims?|deaths?|civilians?|casualties)",
    because: "It casts doubt; doubt belongs to the attribution, which the tag gives.",
  },
  {
    words:
      "true toll|real toll|actual toll|actually|in fact|in reality|of course|obviously|undoubtedly|reveal(?:s|ed)?|prove[sdn]?|debunk(?:s|ed)?",
    because: "It vouches for one side; nothing here says what is true.",
  },
  {
    words:
      "admit(?:s|ted|ting)?|admission|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|refus(?:e|es|ed|ing)|refusal|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?",
    because: "It says what the speaker felt or hid, where the article says that words were said.",
  },
  {
    words:
      "regimes?|(?:anti-|counter-)?terror(?:ism|ists?)?|liberat(?:e|es|ed|ing|ion|ors?)|annihilat(?:e|es|ed|ing|ion)|martyr(?:s|ed|dom)?|neutrali[sz](?:e|es|ed|ing|ation)|collateral damage",
    because: "It is the word of one party to a conflict.",
  },
];

const claimingWords = {
  words: "claim(?:s|ed|ing)?",
  because: "It casts doubt; the tag says who speaks, and the article’s own verb stands in the chain.",
};

const patterns = judgingWords.map(toPattern);
// Elsewhere “claim” is this site’s name for an utterance.
const statementPatterns = [...patterns, toPattern(claimingWords)];

/** Only English is read; elsewhere it is left to the transcriber’s eye. */
export const wordsDoNotJudge = {
  name: "words-do-not-judge",
  sentence:
    "Our own words do not judge: no “only”, no “admits”, no “so-called”, no word of one party, outside quotation marks.",
  needs: [],
  reads: { of: "report", isKnown: isEnglish },
  ofReport(report) {
    if (!isEnglish(report.lang)) return [];
    const { headline, paragraphs } = report.article;
    const names = [headline ?? "", ...paragraphs];
    return textsOfReport(report).flatMap((text) => judge(text, names, quotesOf(text, report)));
  },
  ofRecord(record) {
    return isEnglish(record.lang) ? textsOfRecord(record).flatMap((text) => judge(text)) : [];
  },
  ofSources(sources) {
    const names = sources.map(({ name }) => name);
    return textsOfSources(sources).flatMap((text) => judge(text, names));
  },
} satisfies Rule;

/** What a claim quotes, of whose statement a text is; of other texts nothing. */
function quotesOf({ at: [list, index, field] }: TranscriberText, { claims }: Report): string[] {
  const claim = list === "claims" && field === "statement" ? claims[Number(index)] : undefined;
  return claim?.quotes.map(({ exact }) => exact.toLowerCase()) ?? [];
}

/** `names`: where names are written as their bearers have them; `quotes`: the words that a statement puts in ours. */
function judge(
  { at, text }: TranscriberText,
  names: readonly string[] = [],
  quotes: readonly string[] = [],
): Problem[] {
  const unquoted = withoutNames(withoutQuotedWords(asSeen(text)), names);
  return (at.at(-1) === "statement" ? statementPatterns : patterns).flatMap(({ pattern, because }) =>
    [...unquoted.matchAll(pattern)]
      // That the real toll is higher may be the very claim.
      .filter(([word]) => !(/ toll$/i.test(word) && quotes.some((quote) => quote.includes(word.toLowerCase()))))
      .map(([word]) => ({
        at,
        says: `“${word}” judges. ${because}`,
        mend: "Say it without the word, or give it as the article’s in quotation marks.",
      })),
  );
}

// “Martyrs Hospital” is what it is called, whoever calls it so.
const name =
  /(?:\p{Lu}[\p{L}’'-]*\s+){1,5}(?:Hospital|Service|Brigades?|Street|Square|Mosque|School|Bridge|Camp|Battalions?|Front|Movement|Foundation|Committee|Command|Bureau|Department|Office|Ministry|Directorate|Unit|Squad|Cent(?:re|er)|Cemetery|Park|Division|Regiment|Organi[sz]ation|Party|Council|Act|Court)(?![\p{L}])/gu;

/** A text without the names of places and bodies that stand so where names are written. */
function withoutNames(text: string, names: readonly string[]): string {
  return text.replace(name, (found) => {
    const bare = found.replace(/^The\s+/, "");
    return names.some((one) => one.includes(bare)) ? "_".repeat(found.length) : found;
  });
}

function toPattern({ words, because }: { words: string; because: string }) {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, "giu"), because };
}
