import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listingsFolder } from "./files/siteFolder.ts";
import type { OrderedReport } from "./pressOrder.ts";

// A site may be built in parts, each on another machine: of its reports each part holds some.

/** A part of the reports of a site: which, and of how many. */
export type Shard = { number: number; of: number };

/** Reads “2/4”, or throws a sentence. */
export function readShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of) {
    throw new Error(`--shard is “${text}”: write which part of how many, like 2/4 for the second of four.`);
  }
  return { number, of };
}

/** What a shard holds of all things that are parted: one of each so many, so that none has all that are large. */
export function inShard<Thing>(things: readonly Thing[], { number, of }: Shard): Thing[] {
  return things.filter((_, place) => place % of === number - 1);
}

/** What each report that stands in a folder of parts was made from (lists/listingFile). */
export function readOrigins(siteFolder: string): OrderedReport[] {
  const folder = join(siteFolder, listingsFolder);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => {
    const listing: { origin: string; setting: { head: Pick<OrderedReport, "id"> } } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return { id: listing.setting.head.id, origin: listing.origin };
  });
}

/** Throws a sentence where the parts are not all that the data make, or were made from other data or by another code. */
export function checkParts(parts: readonly OrderedReport[], reports: readonly OrderedReport[]): void {
  const built = new Map(parts.map(({ id, origin }) => [id, origin]));
  const known = new Set(reports.map(({ id }) => id));
  const faults = [
    [
      "They lack",
      reports.filter(({ id }) => !built.has(id)),
      "build the part that holds it, and copy it into the folder",
    ],
    ["They hold what is not in the data:", parts.filter(({ id }) => !known.has(id)), "begin with an empty folder"],
    [
      "They hold from other data, or by other code or for another address than are here:",
      reports.filter(({ id, origin }) => built.has(id) && built.get(id) !== origin),
      "build its part again",
    ],
  ] as const;
  const told = faults.filter(([, wrong]) => wrong.length > 0);
  if (told.length === 0) return;
  const sentences = told.map(([says, wrong, mend]) => `${says} ${nameSome(wrong)}: ${mend}.`);
  throw new Error(`The parts make no site. ${sentences.join(" ")}`);
}

function nameSome(reports: readonly OrderedReport[]): string {
  const [first, ...others] = reports;
  return `the report “${first?.id}”${others.length === 0 ? "" : ` and ${others.length} more`}`;
}
