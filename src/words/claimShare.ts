import { publicUrl, type SitePlace } from "../domain/report/address.ts";
import type { ErrorAddress } from "../domain/report/schema.ts";
import {
  formatAttribution,
  formatCoverage,
  furtherCaveats,
  leadingMarks,
  type PortableClaim,
  publishedAttribution,
} from "./claims.ts";
import { formatDay } from "./dates.ts";
import { formatBoundFigure } from "./figures.ts";
import {
  caveatWords,
  errorReportWords,
  labelled,
  labelWords,
  leavingWords,
  noted,
  notVerified,
  quoted,
  sayingWords,
} from "./language.ts";

/** How one claim may be copied, cited, taken away and shown elsewhere: texts that stand in its page, made by the build. */
export type ClaimShare = {
  /** The claim's own address, whole where the site's is known. */
  address: string;
  /** The article's words with who says them, through whom, their bound, period and caveat, as plain text. */
  quotation: string;
  citations: readonly Citation[];
  downloads: readonly DownloadableFile[];
  /** HTML that shows the claim within another page. */
  embedSnippet: string;
  /** The page that the snippet shows. */
  embedPath: string;
  /** Where to report an error, prefilled; null where the site names no place. */
  errorReport: string | null;
};

/** A reference to a claim in one style. `path` leads to the same text as a file that reference managers open. */
export type Citation = { style: CitationStyle; text: string; path: string | null };

export type CitationStyle = "chicago" | "apa" | "wikipedia" | "bibtex" | "ris" | "csl-json";

/** A file to take away: where it stands, what is in it, and how many bytes it has. */
export type DownloadableFile = { path: string; format: string; explanation: string; bytes: number };

// A quotation that brings nine sentences of its own is not quoted with them. The most telling stand first
// (words/caveats): that it was withdrawn, that the article contradicts itself.
const caveatsQuoted = 3;

/** The article's words with all that they must not be quoted without, as plain text: each voice on lines of its own. */
export function quoteClaim(claim: PortableClaim, place: SitePlace): string {
  const { statement, figure, revision, revised } = claim;
  return [
    ...leadingMarks(claim),
    ...quoteLines(claim),
    labelled(labelWords.paraphrase, statement),
    ...(figure ? [`${labelled(labelWords.figure, formatBoundFigure(figure))}.`] : []),
    formatCoverage(claim),
    ...caveatLines(claim),
    `${notVerified} ${leavingWords.revision(revision, formatDay(revised))}`,
    publicUrl(claim.path, place),
  ].join("\n");
}

/** The words quoted and whose they are: the claimant's own only where the article quotes them, else the outlet's. */
function quoteLines(claim: PortableClaim): string[] {
  const { quotes, article, voice } = claim;
  const who = `${publishedAttribution(claim)}.`;
  const outlets = quotes.map(({ exact, paragraph }) =>
    labelled(sayingWords.reference(article.name, leavingWords.paragraph(paragraph)), quoted(exact)),
  );
  switch (voice) {
    case "direct":
      return [...quotedParagraphs(claim), `— ${who}`];
    case "indirect":
      return [...outlets, labelled(labelWords.claimInReportedSpeech, who)];
    case "outlet":
      return [...outlets, labelled(labelWords.claim, who)];
  }
}

/** Each quotation with its paragraph: “‘…’ (paragraph 3)”. */
export function quotedParagraphs({ quotes }: PortableClaim): string[] {
  return quotes.map(({ exact, paragraph }) => noted(quoted(exact), leavingWords.paragraph(paragraph)));
}

function caveatLines(claim: PortableClaim): string[] {
  const caveats = furtherCaveats(claim);
  if (caveats.length === 0) return [];
  const rest = caveats.length > caveatsQuoted ? [caveatWords.some(caveatsQuoted, caveats.length)] : [];
  return [labelled(noted(labelWords.viewersNotes, ...rest), caveats.slice(0, caveatsQuoted).join(" "))];
}

// Mail programs and trackers cut or refuse addresses that are much longer than this.
const longestAddress = 1900;

/**
 * Where to report an error in a claim, as a mail or an issue that already names the claim's address, id and revision;
 * null where the site names no place. What the claim says is shortened or left out where the address would grow too
 * long, its address and revision never.
 */
export function errorReportUrl(
  claim: PortableClaim,
  place: SitePlace,
  errors: ErrorAddress | null,
  siteName: string,
): string | null {
  if (errors === null) return null;
  const title = errorReportWords.title(claim.id, claim.revision, siteName);
  const write = (summary: readonly string[]) => writeAddress(errors, title, bodyLines(claim, place, summary));
  const cover = coverLines(claim);
  const withCover = write(cover);
  // The figure is given whole or not at all: cut in two it would lose its bound or its period.
  if (withCover.length > longestAddress) return write([]);
  const statement = cutEncoded(claim.statement, longestAddress - withCover.length);
  return statement === "" ? withCover : write([statement, ...cover]);
}

function bodyLines(claim: PortableClaim, place: SitePlace, summary: readonly string[]): string[] {
  return [
    labelled(labelWords.claim, publicUrl(claim.path, place)),
    errorReportWords.id(claim.id, claim.report, claim.revision),
    ...summary,
    "",
    errorReportWords.question,
    "",
  ];
}

function coverLines(claim: PortableClaim): string[] {
  const figure = claim.figure ? [labelled(labelWords.figure, claim.figure.words)] : [];
  return [labelled(labelWords.saidBy, formatAttribution(claim)), ...figure, formatCoverage(claim)];
}

function writeAddress(errors: ErrorAddress, title: string, lines: readonly string[]): string {
  switch (errors.by) {
    case "mail": {
      const [, name = "", host = ""] = /^(.*)@(.*)$/.exec(errors.to) ?? [];
      // Lines of a mail end in CR LF, also within an address (RFC 6068, section 5).
      return `mailto:${encode(name)}@${host}?subject=${encode(title)}&body=${encode(lines.join("\r\n"))}`;
    }
    case "tracker": {
      const [, page = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(errors.to) ?? [];
      const separator = query === "" ? "?" : query === "?" ? "" : "&";
      return `${page}${query}${separator}title=${encode(title)}&body=${encode(lines.join("\n"))}${fragment}`;
    }
  }
}

/** As much of a text as stays within `room` characters once encoded with its line break, ended with “…” where it is cut. */
function cutEncoded(text: string, room: number): string {
  const lineBreak = 6;
  if (encode(text).length + lineBreak <= room) return text;
  let left = room - lineBreak - encode("…").length;
  const characters = [...text].map((character) => ({ character, size: encode(character).length }));
  const end = characters.findIndex(({ size }) => {
    left -= size;
    return left < 0;
  });
  const kept = characters.slice(0, Math.max(end, 0)).map(({ character }) => character);
  // Whole words where there are any: scripts without spaces are cut where the room ends.
  const words = kept.join("").replace(/\s+\S*$/u, "");
  return words === "" ? "" : `${words}…`;
}

/** Encodes what an apostrophe or a bracket would end where the address is pasted into a text or a link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
