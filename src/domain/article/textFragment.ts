import type { Quote, Report } from "../report/schema.ts";
import { findPassages } from "./quote.ts";
import { foldForSearch } from "./searchedText.ts";
import { segmentsOf } from "./segments.ts";
import { findWordBounds, type WordBounds } from "./wordBounds.ts";

/** What a browser is told to look for: `#:~:text=[prefix-,]start[,end][,-suffix]`. */
type Directive = { prefix: string; start: string; end: string; suffix: string };

type Range = { start: number; end: number };

/** Of an article, what is known to stand on its page, and where that is. */
type ArticlePage = Pick<Report["article"], "url" | "lang" | "headline" | "paragraphs">;

/** What stands on the article's page, in its order, and the same as a browser searches it: the headline comes first. */
type PageText = WordBounds & {
  text: string;
  /** Where each paragraph begins and ends in the text. */
  paragraphs: readonly Range[];
  folded: string;
  /** Where a place in the text is in the folded one. */
  foldedPlaces: ReadonlyMap<number, number>;
  foldedBounds: ReadonlySet<number>;
};

// A quotation longer than this is named by its first and last words, so that the address can still be read and sent.
const longestInFull = 12;
const fewestAtEachEnd = 4;
// Words that repeat for longer than this are nobody's report, and each further one tried searches the article again.
const mostWords = 40;

/**
 * The article's own address, leading to the very words of a quotation with a text fragment. Browsers match whole words, so
 * a quotation that begins or ends within one is widened to its edges. Words around it are added until a browser, which
 * takes the first match, finds this place in the article and no earlier one. A browser that finds nothing, or knows no
 * text fragments, shows the article from its beginning. Made by the build alone: a reader's browser parts words otherwise.
 */
export function originalUrl(article: ArticlePage, quote: Quote): string {
  const [passage] = findPassages(quote, article.paragraphs);
  const page = readPage(article);
  const paragraph = page.paragraphs[quote.paragraph - 1];
  if (!passage || !paragraph) return article.url;
  const place = wholeWords(page, { start: paragraph.start + passage.start, end: paragraph.start + passage.end });

  let directive: Directive | undefined;
  for (directive of directives(page, place, quote.paragraph - 1)) {
    if (leadsTo(place, directive, page)) break;
  }
  return directive ? withDirective(article.url, `text=${writeDirective(directive)}`) : article.url;
}

// An article has many quotations, and parting its words takes time.
const pages = new WeakMap<ArticlePage, PageText>();

function readPage(article: ArticlePage): PageText {
  const page = pages.get(article) ?? makePage(article);
  pages.set(article, page);
  return page;
}

function makePage({ lang, headline, paragraphs }: ArticlePage): PageText {
  // No paragraph holds a line break, so that no words are found across two of them.
  const before = headline === null ? "" : `${headline}\n`;
  const text = before + paragraphs.join("\n");
  const bounds = findWordBounds(text, lang);

  const parts: string[] = [];
  let length = 0;
  const foldedPlaces = new Map<number, number>();
  for (const { index, segment } of segmentsOf(text, "grapheme", lang)) {
    foldedPlaces.set(index, length);
    const part = foldPhrase(segment);
    if (part === " " && parts.at(-1) === " ") continue;
    parts.push(part);
    length += part.length;
  }
  foldedPlaces.set(text.length, length);

  let start = before.length;
  return {
    ...bounds,
    text,
    paragraphs: paragraphs.map((paragraph) => {
      const range = { start, end: start + paragraph.length };
      start = range.end + 1;
      return range;
    }),
    folded: parts.join(""),
    foldedPlaces,
    foldedBounds: new Set([...bounds.possible].flatMap((bound) => foldedPlaces.get(bound) ?? [])),
  };
}

/** White space is one space, and the end of a paragraph stays. */
function foldPhrase(words: string): string {
  return foldForSearch(words).replace(/[^\S\n]+/g, " ");
}

function wholeWords({ sure }: PageText, { start, end }: Range): Range {
  const widened = { start, end };
  while (!sure.has(widened.start)) widened.start -= 1;
  while (!sure.has(widened.end)) widened.end += 1;
  return widened;
}

/**
 * From the shortest directive to the most particular one, as far as the paragraph has words; then with the words of the
 * paragraph before and after, for one that says nothing but what stands earlier too.
 */
function* directives(page: PageText, place: Range, position: number): Generator<Directive> {
  const own = page.paragraphs[position] ?? place;
  const words = splitWords(page, place);
  const cores = words.length <= longestInFull ? [{ start: phraseOf(page, words), end: "" }] : bothEnds(page, words);
  const before = splitWords(page, { start: own.start, end: place.start });
  const after = splitWords(page, { start: place.end, end: own.end });
  yield* withContexts(page, cores, before, after);

  const beside = (at: number) => splitWords(page, page.paragraphs[at] ?? { start: 0, end: 0 });
  yield* withContexts(
    page,
    cores,
    before.length > 0 ? before : beside(position - 1),
    after.length > 0 ? after : beside(position + 1),
  );
}

type Core = Pick<Directive, "start" | "end">;

function* withContexts(
  page: PageText,
  cores: readonly Core[],
  before: readonly Range[],
  after: readonly Range[],
): Generator<Directive> {
  const most = Math.min(mostWords, Math.max(before.length, after.length));
  for (let count = 0; count <= most; count++) {
    const prefix = count === 0 ? "" : phraseOf(page, before.slice(-count));
    for (const suffix of ["", phraseOf(page, after.slice(0, count))]) {
      for (const core of cores) yield { ...core, prefix, suffix };
    }
  }
}

function bothEnds(page: PageText, words: readonly Range[]): Core[] {
  const most = Math.min(mostWords, Math.floor(words.length / 2));
  return Array.from({ length: most - fewestAtEachEnd + 1 }, (_, more) => ({
    start: phraseOf(page, words.slice(0, fewestAtEachEnd + more)),
    end: phraseOf(page, words.slice(-fewestAtEachEnd - more)),
  }));
}

/** What stands between spaces, and in scripts without spaces each word. */
function splitWords({ text, cuts }: PageText, { start, end }: Range): Range[] {
  const words: Range[] = [];
  for (const { index, 0: run } of text.slice(start, end).matchAll(/\S+/g)) {
    let from = start + index;
    const last = from + run.length;
    for (let at = from + 1; at < last; at++) {
      if (!cuts.has(at)) continue;
      words.push({ start: from, end: at });
      from = at;
    }
    words.push({ start: from, end: last });
  }
  return words;
}

/** Words that stand together, and what stands between them. */
function phraseOf({ text }: PageText, words: readonly Range[]): string {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** Whether the first match on the page is the wanted place. */
function leadsTo(wanted: Range, directive: Directive, page: PageText): boolean {
  const found = findFirst(directive, page);
  const { foldedPlaces } = page;
  return found?.start === foldedPlaces.get(wanted.start) && found?.end === foldedPlaces.get(wanted.end);
}

/**
 * The first match, as browsers search (wicg.github.io/scroll-to-text-fragment, “find a range from a text directive”):
 * without regard to case and accents, by whole words where no context stands beside them.
 */
function findFirst(directive: Directive, { folded, foldedBounds }: PageText): Range | undefined {
  const [start, end] = [foldPhrase(directive.start), foldPhrase(directive.end)];
  const [prefix, suffix] = [foldPhrase(directive.prefix), foldPhrase(directive.suffix)];
  function isPreceded(at: number): boolean {
    if (prefix === "") return foldedBounds.has(at);
    const from = (/\s/.test(folded.charAt(at - 1)) ? at - 1 : at) - prefix.length;
    return foldedBounds.has(from) && folded.startsWith(prefix, from);
  }
  function isFollowed(at: number): boolean {
    if (suffix === "") return foldedBounds.has(at);
    const from = /\s/.test(folded.charAt(at)) ? at + 1 : at;
    return foldedBounds.has(from + suffix.length) && folded.startsWith(suffix, from);
  }

  for (const at of placesOf(start, folded, 0)) {
    if (!isPreceded(at)) continue;
    const afterStart = at + start.length;
    if (end === "" && isFollowed(afterStart)) return { start: at, end: afterStart };
    if (end === "" || !foldedBounds.has(afterStart)) continue;
    for (const last of placesOf(end, folded, afterStart)) {
      if (foldedBounds.has(last) && isFollowed(last + end.length)) return { start: at, end: last + end.length };
    }
    // No later beginning has an end either.
    return undefined;
  }
  return undefined;
}

function* placesOf(words: string, text: string, from: number): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return parts.filter((part) => part !== "").join(",");
}

// Comma, ampersand and hyphen mean something within a directive; the first two are encoded anyway.
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

function withDirective(url: string, directive: string): string {
  if (url.includes(":~:")) return `${url}&${directive}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}
