import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** A report of a part: what it was made from, and whether all of its files and no others stand there. */
export type BuiltReport = { id: string; origin: string; isWhole: boolean };

/** The reports that stand in a folder of parts (lists/listingFile), those too that no listing names. */
export function readParts(siteFolder: string): BuiltReport[] {
  const folder = join(siteFolder, listingsFolder);
  const listed = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const parts = listed.map((name) => {
    const { id, origin, files } = readHead(join(folder, name));
    return { id, origin, isWhole: countFiles(siteFolder, id) === files };
  });
  const known = new Set<string>(parts.map(({ id }) => id));
  const strays = foldersIn(join(siteFolder, "reports")).filter((name) => !known.has(name));
  return [...parts, ...strays.map((id) => ({ id, origin: "", isWhole: false }))];
}

type ListingHead = { origin: string; files: number; setting: { head: Pick<OrderedReport, "id"> } };

function readHead(file: string): { id: string; origin: string; files: number } {
  try {
    const { origin, files, setting }: ListingHead = JSON.parse(readFileSync(file, "utf8"));
    return { id: setting.head.id, origin, files };
  } catch {
    throw new Error(`The parts make no site. ${file} is not whole: copy the part that holds it again.`);
  }
}

/** How many files stand below the addresses of a report. */
function countFiles(siteFolder: string, id: string): number {
  const folders = [`reports/${id}`, `embed/reports/${id}`].map((path) => join(siteFolder, path));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile()).length;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}

/** Throws a sentence where the parts are not all that the data make, or were made from other data or by another code. */
export function checkParts(parts: readonly BuiltReport[], reports: readonly OrderedReport[]): void {
  const built = new Map(parts.map(({ id, origin }) => [id, origin]));
  const known = new Set<string>(reports.map(({ id }) => id));
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
    [
      "They lack files of, or hold more than were written for,",
      parts.filter(({ id, isWhole }) => known.has(id) && !isWhole),
      "begin with an empty folder, and copy every part whole",
    ],
  ] as const;
  const told = faults.filter(([, wrong]) => wrong.length > 0);
  if (told.length === 0) return;
  const sentences = told.map(([says, wrong, mend]) => `${says} ${nameSome(wrong)}: ${mend}.`);
  throw new Error(`The parts make no site. ${sentences.join(" ")}`);
}

function nameSome(reports: readonly { id: string }[]): string {
  const [first, ...others] = reports;
  return `the report “${first?.id}”${others.length === 0 ? "" : ` and ${others.length} more`}`;
}
