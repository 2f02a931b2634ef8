import "@citation-js/plugin-csl";
import { plugins } from "@citation-js/core";
import chicago from "style-chicago";
import { type ClaimItem, formatIssuedYear } from "./claimItem.ts";

const { styles } = plugins.config.get("@csl");
styles.add("chicago", chicago);
// Beside the library's own, which others may ask for.
styles.add("apa-without-lists", withoutLists(styles.get("apa")));

/** What a style prints of it. Some dates have to be handed to a style in words. */
type PrintedItem = Omit<ClaimItem, "note" | "abstract" | "issued"> & {
  issued?: ClaimItem["issued"] | { literal: string };
};

/** A reference as it stands in a list of works, in plain text: no word loses its capitals, its signs or its quotes. */
export function formatReference(item: ClaimItem, style: "chicago" | "apa"): string {
  const { title, publisher, author, note: _note, abstract: _abstract, ...rest } = item;
  const shown: PrintedItem = {
    ...rest,
    ...dateIn(style, item),
    author: [{ literal: hideSigns(author[0].literal) }],
    // Both styles would else write a sentence as a headline: “Reported, Not Verified Here”.
    title: `<span class="nocase">${hideSigns(style === "chicago" ? quoteWithin(title) : title)}</span>`,
    publisher: hideSigns(publisher),
  };
  const printedIn = style === "apa" ? "apa-without-lists" : style;
  const options = { format: "text", style: printedIn, lang: "en-US" } as const;
  return showSigns(plugins.output.format("bibliography", [shown], options).trim());
}

// Chicago drops “circa” and prints a guessed day as a known one. APA leads up to an address with “Retrieved” and no day
// where a work has no date of any kind.
function dateIn(style: "chicago" | "apa", { issued }: ClaimItem): Pick<PrintedItem, "issued"> {
  if (style === "chicago" && issued?.circa) return { issued: { literal: formatIssuedYear(issued) } };
  if (style === "apa" && !issued) return { issued: { literal: "n.d." } };
  return issued ? { issued } : {};
}

// A reference stands alone here. What sorts a list and what is written within a text is most of the work of making the
// style ready: half a second of each build.
function withoutLists(style: string): string {
  return style
    .replace(/<sort>.*?<\/sort>/gs, "")
    .replace(/(<citation\b[^>]*>).*<\/citation>/s, '$1<layout><text variable="title"/></layout></citation>');
}

/** Chicago sets a title in quotation marks, and those within it in single ones. */
function quoteWithin(title: string): string {
  return title.replaceAll("“", "‘").replaceAll("”", "’");
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
