import type { Quote } from "../report/schema.ts";
import { findPassages } from "./quote.ts";

/** What a browser is told to look for: `#:~:text=[prefix-,]start[,end][,-suffix]`. */
type Directive = { prefix: string; start: string; end: string; suffix: string };

type Range = { start: number; end: number };

// A quotation longer than this is named by its first and last words, so that the address can still be read and sent.
const longestInFull = 12;
const fewestAtEachEnd = 4;

/**
 * The article's own address, leading to the very words of a quotation with a text fragment. Words around the quotation
 * are added until a browser, which takes the first match, finds this place in the article and no earlier one. A browser
 * that finds nothing, or knows no text fragments, shows the article from its beginning.
 */
export function originalUrl(articleUrl: string, quote: Quote, paragraphs: readonly string[]): string {
  const [passage] = findPassages(quote, paragraphs);
  const paragraph = paragraphs[quote.paragraph - 1];
  if (!passage || paragraph === undefined) return articleUrl;
  const article = paragraphs.join("\n");
  const offset = paragraphs.slice(0, quote.paragraph - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const place = wholeWords(paragraph, passage);
  const wanted = { start: offset + place.start, end: offset + place.end };

  const attempts = directives(paragraph, place);
  const directive = attempts.find((attempt) => leadsTo(wanted, attempt, article)) ?? attempts.at(-1);
  return directive ? withDirective(articleUrl, `text=${writeDirective(directive)}`) : articleUrl;
}

/** Browsers match whole words: a quotation that begins or ends within one is widened to its edges. */
function wholeWords(text: string, { start, end }: Range): Range {
  const before = text.slice(0, start).match(/[\p{L}\p{N}]+$/u)?.[0] ?? "";
  const after = text.slice(end).match(/^[\p{L}\p{N}]+/u)?.[0] ?? "";
  const beginsWithin = /^[\p{L}\p{N}]/u.test(text.slice(start));
  const endsWithin = /[\p{L}\p{N}]$/u.test(text.slice(0, end));
  return { start: beginsWithin ? start - before.length : start, end: endsWithin ? end + after.length : end };
}

/** From the shortest directive to the most particular one, as far as the paragraph has words. */
function directives(paragraph: string, { start, end }: Range): Directive[] {
  const words = splitWords(paragraph.slice(start, end));
  const before = splitWords(paragraph.slice(0, start));
  const after = splitWords(paragraph.slice(end));
  const cores = words.length <= longestInFull ? [{ start: words.join(" "), end: "" }] : bothEnds(words);
  const contexts = Array.from({ length: Math.max(before.length, after.length) + 1 }, (_, count) => [
    { prefix: lastWords(before, count), suffix: "" },
    { prefix: lastWords(before, count), suffix: after.slice(0, count).join(" ") },
  ]).flat();
  return contexts.flatMap((context) => cores.map((core) => ({ ...core, ...context })));
}

function bothEnds(words: readonly string[]): { start: string; end: string }[] {
  const most = Math.floor(words.length / 2);
  return Array.from({ length: most - fewestAtEachEnd + 1 }, (_, more) => ({
    start: words.slice(0, fewestAtEachEnd + more).join(" "),
    end: lastWords(words, fewestAtEachEnd + more),
  }));
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function lastWords(words: readonly string[], count: number): string {
  return count === 0 ? "" : words.slice(-count).join(" ");
}

/** Whether the first match in the article is the wanted place, searching as browsers do: whole words, any case, any space. */
function leadsTo(wanted: Range, { prefix, start, end, suffix }: Directive, article: string): boolean {
  const core = end === "" ? pattern(start) : `${pattern(start)}[^]*?${pattern(end)}`;
  const search = `${prefix && `${pattern(prefix)}\\s*`}(${core})${suffix && `\\s*${pattern(suffix)}`}`;
  const [, found] = new RegExp(search, "diu").exec(article)?.indices ?? [];
  return found?.[0] === wanted.start && found[1] === wanted.end;
}

function pattern(words: string): string {
  const literal = splitWords(words).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const opening = /^[\p{L}\p{N}]/u.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  const closing = /[\p{L}\p{N}]$/u.test(words) ? "(?![\\p{L}\\p{N}])" : "";
  return `${opening}${literal.join("\\s+")}${closing}`;
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
