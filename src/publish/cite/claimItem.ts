import { withoutFullStop } from "../../domain/article/sentences.ts";
import { publicUrl, type SitePlace } from "../../domain/report/address.ts";
import { quotedParagraphs } from "../../words/claimShare.ts";
import { type PortableClaim, tellFigure, withdrawnMark } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { citationWords, labelled, labelWords, leavingWords } from "../../words/language.ts";

/** A claim's page as a work that can be cited (CSL-JSON). Every citation is made from this one. */
export type ClaimItem = {
  id: string;
  type: "webpage";
  /** The site, which wrote the page: whoever is said to make the claim wrote none of it. Its name stays whole. */
  author: [{ literal: string }];
  /** The day of the page: when the claim was transcribed, or last revised. Unlike the article's, it is known. */
  issued: { "date-parts": [[year: number, month: number, day: number]] };
  title: string;
  URL: string;
  language: string;
  note: string;
  abstract: string;
};

/**
 * A claim's page as a work to be cited. What must not be lost stands in the title: it is the one field that every style
 * prints and every program reads. So do dates that were read here, with the words that say so, since styles drop or
 * change what a field says of a date. The article's words, the caveats and the sum of the text that was transcribed are the
 * abstract, which none prints and none drops. No publisher is named: it is the author once more.
 */
export function claimItem(claim: PortableClaim, place: SitePlace, siteName: string, textSum: string): ClaimItem {
  return {
    id: `${claim.report}_${claim.id}`,
    type: "webpage",
    author: [{ literal: oneLine(siteName) }],
    issued: { "date-parts": [datePartsOf(claim.revised)] },
    title: oneLine(titleOf(claim)),
    URL: publicUrl(claim.path, place),
    language: claim.lang,
    note: oneLine(noteOf(claim)),
    abstract: oneLine(`${abstractOf(claim)} ${citationWords.textSum(textSum)}`),
  };
}

function titleOf(claim: PortableClaim): string {
  const { contest, guard, revision, revised } = claim;
  const said = citationWords.titled(quoteWithin(withoutFullStop(claim.statement)), wayOf(claim));
  const telling = [
    ...withdrawnMark(claim),
    said,
    ...(guard === null ? [] : [guard]),
    ...tellFigure(claim),
    ...(contest ? [labelled(labelWords.viewersNote, contest)] : []),
    leavingWords.revision(revision, formatDay(revised)),
  ];
  // Styles set a full stop of their own.
  return withoutFullStop(telling.join(" "));
}

/** Who is said to have said it, and by whom: an outlet that names nobody attributes it to nobody. */
function wayOf({ kind, article, claimantWords, claimantRole, claimantInferred, isInOwnVoice }: PortableClaim): string {
  const reporter = citationWords.dated(article.name, article.published.words);
  if (isInOwnVoice) return citationWords.inOwnVoice(reporter);
  const what = citationWords.what[kind === "allegation" ? kind : "claim"];
  const way = claimantInferred === null ? "named" : "read";
  return citationWords.attributed[way](what, reporter, claimantWords, claimantRole);
}

/** Quotation marks within others are single ones. */
export function quoteWithin(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}

// Reference managers take “word: …” at the start of a note for a field of theirs; this begins otherwise. Some make a
// straight apostrophe a curly one, which breaks an address that holds one.
function noteOf({ article, original }: PortableClaim): string {
  return citationWords.original(article.name, article.published.words, original.replaceAll("'", "%27"));
}

function abstractOf(claim: PortableClaim): string {
  const words = `${labelled(labelWords.articlesWords, quotedParagraphs(claim).join(" "))}.`;
  const { caveats } = claim;
  return caveats.length === 0 ? words : `${words} ${labelled(labelWords.viewersNotes, caveats.join(" "))}`;
}

/** A field of a citation is one line; in BibTeX and RIS a line break would end it or be lost. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function datePartsOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  return [year, month, dayOfMonth];
}
