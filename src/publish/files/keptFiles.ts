import { randomUUID } from "node:crypto";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import { replaceFile, unfinishedEnding } from "./replaceFile.ts";

// What builds keep for the next ones: each file or folder is named after all that it follows from, so that it is right for as
// long as it is there, and may be thrown away at any time.

/** Where pictures, built code, finished reports and lists are kept: thrown away with what is installed. */
export const keptPictures = "node_modules/.cache/previews";
export const keptCode = "node_modules/.cache/code";
export const keptReports = "node_modules/.cache/reports";
export const keptLists = "node_modules/.cache/lists";

const day = 24 * 3_600_000;
/** In milliseconds: how long is kept what no build needed, and how exactly it is known when one did. */
const age = { longest: 30 * day, exact: day };

/** Says of something kept that it was needed today. Where that cannot be written down, it is as before. */
export async function markNeeded(path: string): Promise<void> {
  try {
    const now = new Date();
    if (now.getTime() - (await stat(path)).mtimeMs > age.exact) await utimes(path, now, now);
  } catch {
    // It will be made again some day.
  }
}

/** Takes away what no build has needed for a month, and what one left that was killed. Where that cannot be done, it stays. */
export async function dropUnneeded(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const longest = name.endsWith(unfinishedEnding) ? age.exact : age.longest;
    const isOld = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs > longest,
      () => false,
    );
    if (isOld) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

/** A text that was kept, compressed; undefined where there is none, or not all of it, as its own checksum tells. */
export async function takeText(file: string): Promise<string | undefined> {
  try {
    const bytes = await promisify(gunzip)(await readFile(file));
    await markNeeded(file);
    return bytes.toString("utf8");
  } catch {
    return undefined;
  }
}

/** Keeps a text. Where that cannot be done, it is as if none had been made. */
export async function keepText(file: string, text: string): Promise<void> {
  try {
    const bytes = await promisify(gzip)(text, { level: constants.Z_BEST_SPEED });
    await mkdir(dirname(file), { recursive: true });
    replaceFile(file, bytes, { isLasting: false });
  } catch {
    // The next build makes it anew.
  }
}

/** Keeps a copy of a folder, and says whether it could. Two builds may do so at once: what is kept appears whole. */
export function keepFolder(folder: string, kept: string): boolean {
  const unfinished = `${kept}.${randomUUID()}${unfinishedEnding}`;
  try {
    cpSync(folder, unfinished, { recursive: true });
    renameSync(unfinished, kept);
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true, force: true });
  }
  return existsSync(kept);
}
