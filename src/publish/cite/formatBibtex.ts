import "@citation-js/plugin-bibtex";
import { plugins } from "@citation-js/core";
import { type ClaimItem, formatIssuedYear } from "./claimItem.ts";

// Its own way of escaping drops every letter that has no command in TeX: Arabic, Hebrew, emoji.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

/** One entry of BibTeX, in UTF-8. Which field holds what is citation-js's; it has none for language and abstract. */
export function formatBibtex(item: ClaimItem): string {
  const [entry] = plugins.output.format("bibtex", [escapeItem(item)], { format: "object" });
  if (!entry) throw new Error(`citation-js made no BibTeX of ${item.id}.`);
  const { year: _year, month: _month, ...properties } = entry.properties;
  const fields = {
    ...properties,
    title: keepCapitals(escapeTex(item.title)),
    language: item.language,
    abstract: escapeTex(item.abstract),
    // The styles that came with BibTeX print no “url”. As plain text, since “\url” needs a package and some readers make
    // HTML of it.
    howpublished: escapeTex(item.URL),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${entry.type}{${entry.label},\n${lines.join("")}${dateLines(item)}}\n`;
}

// citation-js writes “month = {nov 22}”, of which most readers lose the day or the month; this every one of them reads.
// It knows no “circa” either. In a year BibTeX allows for words before the numerals; a month or a day would stand bare.
function dateLines({ issued }: ClaimItem): string {
  if (!issued) return "";
  const [, month, day] = issued["date-parts"][0];
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const year = `  year = {${formatIssuedYear(issued)}},\n`;
  if (issued.circa || month === undefined) return year;
  return `${year}  month = ${months[month - 1]},\n${day === undefined ? "" : `  day = {${day}},\n`}`;
}

// BibTeX and many readers write a title in small letters but for what stands in braces. citation-js leaves out the first
// word, and each after a colon: “Place: Iraq”.
function keepCapitals(title: string): string {
  return title.replace(/\p{L}*\p{Lu}[\p{L}\d]*/gu, "{$&}");
}

/** Escaped before it is laid out, so that a “<i>” in the words is not taken for italics. An address stands as it is. */
function escapeItem(item: ClaimItem): ClaimItem {
  return {
    ...item,
    author: [{ literal: escapeTex(item.author[0].literal) }],
    publisher: escapeTex(item.publisher),
    note: escapeTex(item.note),
  };
}

// Of the ways to write each sign, the one that most readers know: \textless is left standing by some, and \textquotedbl
// is dropped by others, with the article's own quotation marks.
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "$<$",
  ">": "$>$",
};

/** TeX's own signs as commands; signs that it would join (“--”, “!`”) kept apart. */
function escapeTex(words: string): string {
  return words.replace(/[\\{}&%$#_~^<>]|--+|`{2,}|'{2,}|[!?]`/g, (signs) =>
    signs.length > 1 ? [...signs].join("{}") : (commands[signs] ?? `\\${signs}`),
  );
}
