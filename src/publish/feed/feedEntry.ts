import { v5 as uuidOf } from "uuid";
import { renderParagraph } from "../../app/renderPart.tsx";
import type { ChangeKind } from "../../domain/dossier/history.ts";
import { publicUrl, type SitePlace } from "../../domain/report/address.ts";
import { entryWords, type ToldChange } from "../../words/history.ts";
import { formatPhrase } from "../../words/phrasebook/phrase.ts";

/** One change as feeds tell of it. */
export type FeedEntry = {
  id: string;
  kind: ChangeKind;
  address: string;
  title: string;
  /** RFC 3339; a day has no hour, so it is given the first one in UTC. */
  updated: string;
  html: string;
  text: string;
};

export function feedEntry(change: ToldChange, place: SitePlace): FeedEntry {
  const { name, kind, path, title, date } = change;
  const paragraphs = entryWords(change);
  return {
    id: urnOf(name),
    kind,
    address: publicUrl(path, place),
    title,
    updated: `${date}T00:00:00Z`,
    html: paragraphs.map(renderParagraph).join(""),
    text: paragraphs.map(formatPhrase).join("\n\n"),
  };
}

// Any lasting UUID will do: names that are ours get ids that nobody else's names get.
const ownNames = "0b1f6d7c-4a0e-4f8c-9d5b-2f3a7c61e894";

/** The lasting id of a thing with this name: the same wherever the site stands. */
export function urnOf(name: string): string {
  return `urn:uuid:${uuidOf(name, ownNames)}`;
}
