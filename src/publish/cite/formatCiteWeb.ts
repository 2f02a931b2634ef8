import type { PortableClaim } from "../../words/claims.ts";
import { citationWords, formatList, leavingWords, sayingWords } from "../../words/language.ts";
import type { ClaimItem } from "./claimItem.ts";

/**
 * Wikipedia’s template “cite web”. The day of access is the reader’s to fill in: the template takes no notice of it while
 * it is blank, and within a footnote Wikipedia fills in none by itself.
 */
export function formatCiteWeb(item: ClaimItem, { quotes, article, revised }: PortableClaim): string {
  const paragraphs = [...new Set(quotes.map(({ paragraph }) => paragraph))].map(leavingWords.paragraph);
  const fields = {
    url: escapeAddress(item.URL),
    title: escapeWikitext(item.title),
    date: revised,
    website: escapeWikitext(item.author[0].literal),
    "access-date": "",
    language: item.language,
    // Whose words the quotation is: a reader would else take it for the site’s.
    at: escapeWikitext(citationWords.wordsOf(sayingWords.reference(article.name, formatList(paragraphs)))),
    quote: escapeWikitext(quotes.map(({ exact }) => exact).join(" … ")),
  };
  const parts = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`);
  return `{{cite web${parts.join("")}}}`;
}

// What would end a field, a link or the template, begin one, or be made into a signature, a switch or a link.
const signs = /[&<>[\]{}|]|''+|~{3,}|__+|:\/\//g;

function escapeWikitext(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(signs, (found) => [...found].map(entityOf).join(""));
}

function entityOf(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** An address ends at such a sign, and one that is encoded leads to the same place. */
function escapeAddress(address: string): string {
  return address.replace(/[<>[\]{}|"'\s]/g, (sign) => (sign === "'" ? "%27" : encodeURIComponent(sign)));
}
