import "@citation-js/plugin-csl";
import { plugins } from "@citation-js/core";
import chicago, { type StyleNode } from "style-chicago";
import type { ClaimItem } from "./claimItem.ts";

// A reference stands alone here. What sorts a list, what is written within a text, and what tells works of one author apart
// there is most of the work of making a style ready and of using it.
const noCitation = '<citation><layout><text variable="title"/></layout></citation>';

const { styles } = plugins.config.get("@csl");
styles.add("chicago", withoutLists(withoutQuotes(chicago)));
// Beside the library's own, which others may ask for.
styles.add("apa-without-lists", withoutListsInXml(styles.get("apa")));

/** What a style prints of it. */
type PrintedItem = Omit<ClaimItem, "note" | "abstract">;

/** A reference as it stands in a list of works, in plain text: no word loses its capitals, its signs or its quotes. */
export function formatReference(item: PrintedItem, style: "chicago" | "apa"): string {
  const { id, type, issued, URL, language } = item;
  const shown: PrintedItem = {
    id,
    type,
    author: [{ literal: hideSigns(item.author[0].literal) }],
    issued,
    // Both styles would else write a sentence as a headline: “Reported, Not Verified Here”.
    title: `<span class="nocase">${hideSigns(item.title)}</span>`,
    URL,
    language,
  };
  const printedIn = style === "apa" ? "apa-without-lists" : style;
  const options = { format: "text", style: printedIn, lang: "en-US" } as const;
  return showSigns(plugins.output.format("bibliography", [shown], options).trim());
}

/** Chicago quotes a title whole; ours quotes the claim and says the rest of it. */
function withoutQuotes(style: StyleNode): StyleNode {
  return JSON.parse(JSON.stringify(style).replaceAll('"quotes":"true"', '"quotes":"false"'));
}

function withoutListsInXml(style: string): string {
  return style.replace(/<sort>.*?<\/sort>/gs, "").replace(/<citation\b[^>]*>.*<\/citation>/s, noCitation);
}

/** The same of a style that is parsed already. */
function withoutLists({ children, ...style }: StyleNode): StyleNode {
  const title = { name: "text", attrs: { variable: "title" }, children: [] };
  const kept = children.filter((child) => typeof child === "string" || child.name !== "sort");
  return {
    ...style,
    children: kept.map((child) => {
      if (typeof child === "string") return child;
      if (child.name !== "citation") return withoutLists(child);
      return { ...child, attrs: {}, children: [{ name: "layout", attrs: {}, children: [title] }] };
    }),
  };
}

// The processor reads “<i>” as italics and “|” as the end of a name, turns straight quotes and, where quotes are not in
// pairs, lets its own markup through. So what it might read stands as signs of private use until it is done.
const signs = "<>|\"'‘’“”«»„‚";
const firstPrivate = 0xe000;

function hideSigns(words: string): string {
  return words.replace(/[<>|"'‘’“”«»„‚]/g, (sign) => String.fromCharCode(firstPrivate + signs.indexOf(sign)));
}

function showSigns(words: string): string {
  return words.replace(/[\ue000-\ue00c]/g, (sign) => signs.charAt(sign.charCodeAt(0) - firstPrivate));
}
