import { atomFeedPath, changesPath, homePath, jsonFeedPath, publicUrl } from "../../domain/report/address.ts";
import type { ToldChange } from "../../words/history.ts";
import { changeWords, siteLanguage } from "../../words/language.ts";
import { type FinishedFile, formatJson, formatXml, type XmlElement } from "../files/finishedFile.ts";
import type { SiteIdentity } from "../files/siteIdentity.ts";
import { type FeedEntry, feedEntry, urnOf } from "./feedEntry.ts";

// A reader of feeds that asks once a month still misses nothing, and the files do not grow with the collection.
export const entriesInFeed = 50;

/**
 * The newest changes of a site for readers of feeds, as many as `entriesInFeed`; the same data give the same bytes. None where
 * there is no report.
 */
export function siteFeeds(changes: readonly ToldChange[], identity: SiteIdentity): FinishedFile[] {
  const entries = changes.map((change) => feedEntry(change, identity.place));
  const [newest] = entries;
  if (newest === undefined) return [];
  return [
    { path: atomFeedPath, body: formatXml(atomFeed(identity, entries, newest.updated)) },
    { path: jsonFeedPath, body: formatJson(jsonFeed(identity, entries)) },
  ];
}

// Written here, not by a library for feeds: those at hand refuse addresses without a host, which a site has that was
// not told where it stands, name no language, and know an older JSON Feed.

/** RFC 4287. */
function atomFeed({ name, place }: SiteIdentity, entries: readonly FeedEntry[], updated: string): XmlElement {
  return {
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": siteLanguage },
    children: [
      // By its address: a site that is given another name would else be a new feed, all of it unread.
      text("id", urnOf(`feed at ${publicUrl(atomFeedPath, place)}`)),
      text("title", changeWords.feedTitle(name)),
      text("subtitle", changeWords.feed),
      text("updated", updated),
      { name: "author", children: [text("name", name), text("uri", publicUrl(homePath, place))] },
      link("self", "application/atom+xml", publicUrl(atomFeedPath, place)),
      link("alternate", "text/html", publicUrl(changesPath, place)),
      ...entries.map(atomEntry),
    ],
  };
}

function atomEntry({ id, kind, address, title, updated, html }: FeedEntry): XmlElement {
  return {
    name: "entry",
    children: [
      text("id", id),
      text("title", title),
      text("updated", updated),
      link("alternate", "text/html", address),
      { name: "category", attributes: { term: kind }, children: [] },
      { name: "content", attributes: { type: "html" }, children: [html] },
    ],
  };
}

function text(name: string, words: string): XmlElement {
  return { name, children: [words] };
}

function link(rel: string, type: string, href: string): XmlElement {
  return { name: "link", attributes: { rel, type, href }, children: [] };
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
function jsonFeed({ name, place }: SiteIdentity, entries: readonly FeedEntry[]) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: changeWords.feedTitle(name),
    description: changeWords.feed,
    home_page_url: publicUrl(changesPath, place),
    feed_url: publicUrl(jsonFeedPath, place),
    language: siteLanguage,
    authors: [{ name, url: publicUrl(homePath, place) }],
    items: entries.map(({ id, kind, address, title, updated, html, text }) => ({
      id,
      url: address,
      title,
      content_html: html,
      content_text: text,
      date_published: updated,
      tags: [kind],
    })),
  };
}
