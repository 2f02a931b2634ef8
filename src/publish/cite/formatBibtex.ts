import type { ClaimItem } from "./claimItem.ts";

/**
 * One entry of BibTeX, in UTF-8. BibTeX itself knows neither language nor abstract; reference managers read both. Of an
 * “online” entry readers print the whole day, and those that do not know the word treat it as “misc”.
 */
export function formatBibtex(item: ClaimItem): string {
  const fields = {
    // In braces of its own, so that no part of it is taken for a given name, nor an “and” for the next author.
    author: `{${escapeTex(item.author[0].literal)}}`,
    note: escapeTex(item.note),
    title: `{${keepCapitals(escapeTex(item.title))}}`,
    // Every reader takes this address as it is, where an escaped sign would lead astray. It stands here alone: whoever
    // reads “howpublished” as well prints it twice.
    url: item.URL,
    language: item.language,
    abstract: escapeTex(item.abstract),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${item.id},\n${lines.join("")}${dateLines(item)}}\n`;
}

function dateLines({ issued }: ClaimItem): string {
  const [year, month, day] = issued["date-parts"][0];
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  return `  year = {${year}},\n  month = ${months[month - 1]},\n  day = {${day}},\n`;
}

// A title is written in small letters by some readers, as a headline by others (“Reported, Not Verified Here”), but for
// what stands in braces: some heed those around it all, some those around each word.
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
