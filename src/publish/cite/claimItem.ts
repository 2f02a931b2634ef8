import { withoutFullStop } from "../../domain/article/sentences.ts";
import { publicUrl, type SitePlace } from "../../domain/report/address.ts";
import { quotedParagraphs } from "../../words/claimShare.ts";
import { type PortableClaim, publishedAttribution, tellClaim, withdrawnMark } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { citationWords, labelled, labelWords, leavingWords } from "../../words/language.ts";
import type { PortableSlot } from "../../words/scopes.ts";

/** A claim as a work that can be cited (CSL-JSON). Every citation is made from this one. */
export type ClaimItem = {
  id: string;
  type: "webpage";
  /** Names stay whole: which part of “Brig. Gen. Yahya Rasool” is the family's is not for code to guess. */
  author: [{ literal: string }];
  /** When the article was published, which is when the claim came to us; the day of our own revision stands in the title. */
  issued?: IssuedDate;
  title: string;
  publisher: string;
  URL: string;
  language: string;
  note: string;
  abstract: string;
};

/**
 * A claim as a work to be cited. What must not be lost stands in the title: it is the one field that every style prints
 * and every program reads. The article's words and the caveats are the abstract, which none prints and none drops.
 */
export function claimItem(claim: PortableClaim, place: SitePlace, siteName: string): ClaimItem {
  const issued = issuedDate(claim.article.published);
  return {
    id: `${claim.report}_${claim.id}`,
    type: "webpage",
    author: [{ literal: oneLine(authorOf(claim)) }],
    ...(issued ? { issued } : {}),
    title: oneLine(titleOf(claim)),
    publisher: oneLine(siteName),
    URL: publicUrl(claim.path, place),
    language: claim.lang,
    note: oneLine(noteOf(claim)),
    abstract: oneLine(abstractOf(claim)),
  };
}

// What is read first must not look as if the claimant had published it. A comma would part the name in RIS.
function authorOf({ claimant, outlet, isInOwnVoice }: PortableClaim): string {
  return isInOwnVoice ? outlet.name : citationWords.author(claimant.name, outlet.name);
}

function titleOf(claim: PortableClaim): string {
  const { contest, revision, revised } = claim;
  const telling = [
    ...tellClaim(claim, labelled(labelWords.claimInParaphrase, publishedAttribution(claim))),
    ...(contest ? [labelled(labelWords.viewersNote, contest)] : []),
    leavingWords.revisionOf(revision, formatDay(revised)),
  ];
  return [...withdrawnMark(claim), withoutFullStop(claim.statement), `[${telling.join(" ")}]`].join(" ");
}

// Reference managers take “word: …” at the start of a note for a field of theirs; this begins otherwise. Some make a
// straight apostrophe a curly one, which breaks an address that holds one.
function noteOf({ article, original }: PortableClaim): string {
  return citationWords.original(article.name, article.published.words, original.replaceAll("'", "%27"));
}

function abstractOf(claim: PortableClaim): string {
  const words = labelled(labelWords.articlesWords, quotedParagraphs(claim).join(" "));
  const { caveats } = claim;
  return caveats.length === 0 ? words : `${words}. ${labelled(labelWords.viewersNotes, caveats.join(" "))}`;
}

/** A field of a citation is one line; in BibTeX and RIS a line break would end it or be lost. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** A date in CSL: a year, a year and month, or a day; `circa` where it is not known to be that very one. */
export type IssuedDate = { "date-parts": [[number, ...number[]]]; circa?: true };

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * When an article was published, as far as a citation can hold it; undefined where it is not known to a year. What is
 * unknown of an EDTF date is left out, never made up: of “2017-07-XX” the month stays.
 */
function issuedDate({ value, basis }: PortableSlot): IssuedDate | undefined {
  if (value === null) return undefined;
  const [, year, month, day] = plainDate.exec(value.replace(/[?~%]/g, "").replace(/(-XX)+$/, "")) ?? [];
  if (year === undefined) return undefined;
  // Above twelve stand seasons and quarters, which no two programs write alike.
  const smaller = Number(month) > 12 ? [] : [month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const parts: IssuedDate["date-parts"] = [[Number(year), ...smaller]];
  return basis === "inferred" || /[?~%]/.test(value) ? { "date-parts": parts, circa: true } : { "date-parts": parts };
}

/** The year for the formats that know no “circa”: “2017”, “ca. 2017”. */
export function formatIssuedYear({ "date-parts": [[year]], circa }: IssuedDate): string {
  return circa ? `ca. ${year}` : String(year);
}
