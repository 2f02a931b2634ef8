import { createHash } from "node:crypto";
import type { PageData } from "../../pages/pageData.ts";

/**
 * Which version of the site’s code this is: of its scripts, its styles and what it says of itself wherever it stands. Script
 * reads data of its own version alone.
 */
export function codeVersion(parts: readonly unknown[]): string {
  return shortHash(JSON.stringify(parts));
}

/**
 * Which version a page and its data file are of: that of the code, and after a point that of the data. So no page changes when
 * other reports do, and script tells whether two things that it fetched belong together.
 */
export function dataVersion(code: string, data: PageData | undefined): string {
  return `${code}.${data ? versionOf(data) : ""}`;
}

// All pages of a report are of one version.
const versions = new WeakMap<PageData, string>();

function versionOf(data: PageData): string {
  const version = versions.get(data) ?? shortHash(JSON.stringify(asReport(data)));
  versions.set(data, version);
  return version;
}

/** Home shows the one report of a collection of one in full: whoever has the data of either has those of both. */
function asReport(data: PageData): PageData {
  if (data.kind !== "home" || !data.only) return data;
  const { only: dossier, ...home } = data;
  return { kind: "report", dossier, home };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
