import { publicUrl, type SitePlace } from "../domain/report/address.ts";
import type { ErrorAddress } from "../domain/report/schema.ts";
import { formatAttribution, formatCoverage, type PortableClaim } from "./claims.ts";

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
  const title = `Error in claim ${claim.id}, revision ${claim.revision} (${siteName})`;
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
    `Claim: ${publicUrl(claim.path, place)}`,
    `Id: ${claim.id}, report ${claim.report}, revision ${claim.revision}`,
    ...summary,
    "",
    "What is wrong, and where the article says so:",
    "",
  ];
}

function coverLines(claim: PortableClaim): string[] {
  const figure = claim.figure ? [`Figure: ${claim.figure.words}`] : [];
  return [`Said by: ${formatAttribution(claim)}`, ...figure, formatCoverage(claim)];
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
