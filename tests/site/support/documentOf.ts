import { JSDOM } from "jsdom";

// Without the styles: reading them takes a hundred times as long as the page, and no test asks for their rules.
/** A built page as a document, with empty style and script elements. */
export function documentOf(html: string, url?: string): Document {
  return new JSDOM(html.replace(inline, "<$1></$1>"), url === undefined ? {} : { url }).window.document;
}

const inline = /<(style|script)>(.*?)<\/\1>/gs;

/** What stands in the style and script elements of a page. */
export function inlineTexts(html: string): string[] {
  return [...html.matchAll(inline)].map(([, , text = ""]) => text);
}
