import { type ClaimItem, formatIssuedYear } from "./claimItem.ts";

/** One entry of BibTeX, in UTF-8. BibTeX itself knows neither language nor abstract; reference managers read both. */
export function formatBibtex(item: ClaimItem): string {
  const fields = {
    // In braces of its own, so that no part of it is taken for a given name, nor an “and” for the next author.
    author: `{${escapeTex(item.author[0].literal)}}`,
    note: escapeTex(item.note),
    publisher: keepTogether(escapeTex(item.publisher)),
    title: keepCapitals(escapeTex(item.title)),
    // Every reader takes this address as it is, where an escaped sign would lead astray.
    url: item.URL,
    language: item.language,
    abstract: escapeTex(item.abstract),
    // The styles that came with BibTeX print no “url”. As plain text, since “\url” needs a package and some readers make
    // HTML of it.
    howpublished: escapeTex(item.URL),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${item.id},\n${lines.join("")}${dateLines(item)}}\n`;
}

// In a year BibTeX allows for words before the numerals; a month or a day would stand bare, without its “circa”.
function dateLines({ issued }: ClaimItem): string {
  if (!issued) return "";
  const [, month, day] = issued["date-parts"][0];
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const year = `  year = {${formatIssuedYear(issued)}},\n`;
  if (issued.circa || month === undefined) return year;
  return `${year}  month = ${months[month - 1]},\n${day === undefined ? "" : `  day = {${day}},\n`}`;
}

/** A publisher is a list to some readers, parted at each “and”. */
function keepTogether(publisher: string): string {
  return publisher.includes(" and ") ? `{${publisher}}` : publisher;
}

// BibTeX and many readers write a title in small letters but for what stands in braces.
function keepCapitals(title: string): string {
  return title.replace(/\p{L}*\p{Lu}[\p{L}\d]*/gu, "{$&}");
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
