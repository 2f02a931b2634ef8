import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { rmdir, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Lock, takeLock } from "./folderLock.ts";
import { foreignEntries, recordEntries } from "./siteEntries.ts";

/** Where the listings of its reports stand in the folder of a site that is not finished (lists/listingFile). Readers never get them. */
export const listingsFolder = ".listings";

/** Where a build works until its site is whole: beside the folder of the finished one, so that a rename can put it there. */
export type BuildPlace = {
  /** The site that is being written. */
  unfinished: string;
  /** The script, the styles and the renderer that it is written with. */
  code: string;
  /** The site that it replaced, for as long as that takes. */
  replaced: string;
  /** Held by the one build that may write. */
  lock: string;
  /** All of these. */
  folder: string;
};

/** The build place of a site folder: “dist” has “.dist.build”. */
export function buildPlaceOf(siteFolder: string): BuildPlace {
  const site = realPath(siteFolder);
  const folder = join(dirname(site), `.${basename(site)}.build`);
  const within = (name: string) => join(folder, name);
  return {
    unfinished: within("site"),
    code: within("code"),
    replaced: within("replaced"),
    lock: within("lock"),
    folder,
  };
}

export type OpenSiteFolder = BuildPlace & {
  /** Puts the whole site in its place; until then, and where this fails, the old one stands. In the end that one is gone. */
  putInPlace(): Promise<void>;
  /** Lets the next build write, and takes away what only this one needed. */
  close(): void;
};

/**
 * Begins a build of a site folder. Throws a sentence where the folder may hold what no build wrote, or where another build
 * writes it. What a build left that was killed is cleaned up: a site that it had set aside stands again.
 */
export function openSiteFolder(
  siteFolder: string,
  dataFolder: string,
  kind: "whole" | "part" = "whole",
): OpenSiteFolder {
  const site = realPath(siteFolder);
  const place = buildPlaceOf(siteFolder);
  refuseUnfit(site, siteFolder, { dataFolder, kind });
  fs.mkdirSync(place.folder, { recursive: true });
  const lock = takeLock(place.lock, siteFolder);
  try {
    restoreReplaced(site, place);
    for (const left of [place.unfinished, place.code, place.replaced]) removeLeft(left);
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    ...place,
    async putInPlace() {
      if (!lock.isHeld()) throw new Error(`Another build took ${siteFolder}/ over from this one, which is given up.`);
      recordEntries(place.unfinished);
      flush(place.unfinished);
      if (fs.existsSync(site)) fs.renameSync(site, place.replaced);
      try {
        fs.renameSync(place.unfinished, site);
      } catch (error) {
        restoreReplaced(site, place);
        throw error;
      }
      // The new site stands, whatever becomes of the old one.
      if (fs.existsSync(place.replaced)) await removeFolder(place.replaced).catch(() => warnOfLeft(place.replaced));
    },
    close: () => release(lock, place, [place.unfinished, place.code]),
  };
}

/** Begins to finish the site of which the parts stand in its folder. Throws a sentence where none do, or another build writes it. */
export function openPartsFolder(siteFolder: string): BuildPlace & Pick<OpenSiteFolder, "close"> {
  const site = realPath(siteFolder);
  const place = { ...buildPlaceOf(siteFolder), unfinished: site };
  if (!fs.existsSync(join(site, listingsFolder))) {
    throw new Error(
      `“${siteFolder}” holds no part of a site: copy into it all that “npm run build -- --shard 1/2” and its like have written, ${listingsFolder}/ too.`,
    );
  }
  fs.mkdirSync(place.folder, { recursive: true });
  const lock = takeLock(place.lock, siteFolder);
  return { ...place, close: () => release(lock, place, [place.code]) };
}

/** Has the system write to its disk what it may hold in memory still: after a power cut the new site must not be empty files. */
function flush(folder: string): void {
  if (process.platform !== "win32") spawnSync("sync", process.platform === "linux" ? ["-f", folder] : []);
}

/** Lets the next build write, and takes away what only this one needed. */
function release(lock: Lock, { folder }: BuildPlace, needless: readonly string[]): void {
  if (!lock.isHeld()) return;
  for (const own of needless) remove(own);
  lock.release();
  // Another build may have begun in it.
  if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

/** Puts back a site that a build had set aside when it was killed, just before the new one stood in its place. */
function restoreReplaced(site: string, { replaced }: BuildPlace): void {
  if (!fs.existsSync(site) && fs.existsSync(replaced)) fs.renameSync(replaced, site);
}

/** Folder after folder, and the files of each at a time: of a large site that is done in half the time. */
async function removeFolder(folder: string): Promise<void> {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const [folders, files] = [entries.filter(isFolder), entries.filter((entry) => !isFolder(entry))];
  await Promise.all(files.map(({ name }) => unlink(join(folder, name))));
  for (const { name } of folders) await removeFolder(join(folder, name));
  await rmdir(folder);
}

function isFolder(entry: fs.Dirent): boolean {
  return entry.isDirectory();
}

/** Takes away what an earlier build left, or throws a sentence. */
function removeLeft(path: string): void {
  try {
    remove(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`What an earlier build left cannot be taken away: remove ${path} (${why}).`);
  }
}

function warnOfLeft(path: string): void {
  console.warn(`The new site stands. The old one could not be taken away, and stops the next build: remove ${path}.`);
}

function remove(path: string): void {
  fs.rmSync(path, { recursive: true, force: true });
}

/** Where a folder really stands, also one that is yet to be made; a link leads to what it names. */
function realPath(folder: string): string {
  const path = resolve(folder);
  if (fs.existsSync(path)) return fs.realpathSync(path);
  // A build may have been killed just when nothing stood where it leads.
  if (fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    return realPath(resolve(dirname(path), fs.readlinkSync(path)));
  return fs.existsSync(dirname(path)) ? join(fs.realpathSync(dirname(path)), basename(path)) : path;
}

type Wanted = { dataFolder: string; kind: "whole" | "part" };

function refuseUnfit(site: string, named: string, { dataFolder, kind }: Wanted): void {
  const refuse = (why: string) => {
    throw new Error(
      `The site cannot be written to “${named}”: ${why} Name another folder in SITE_FOLDER: an empty or a new one, or that of an earlier build.`,
    );
  };
  const liesIn = (inner: string, outer: string) =>
    `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
  const sources = [dataFolder, "src", "public", "tests", "node_modules"].map(realPath);
  if ([realPath("."), ...sources].some((path) => liesIn(path, site))) refuse("it holds what the site is built from.");
  if (sources.some((path) => liesIn(site, path))) refuse("it lies within what the site is built from.");
  if (!fs.existsSync(site)) return;
  if (!fs.statSync(site).isDirectory()) refuse("it is no folder.");
  if (fs.existsSync(join(site, ".git"))) refuse("it is a git repository, which would be thrown away.");
  if (isTracked(site)) refuse("git keeps files in it.");
  if (fs.statSync(site).dev !== fs.statSync(dirname(site)).dev)
    refuse("another disk is mounted there, which no rename replaces.");
  if (fs.readdirSync(site).length === 0) return;
  if (!isEarlierSite(site)) refuse("there are files in it that no build wrote.");
  const foreign = foreignEntries(site);
  if (foreign.length > 0) {
    const names = foreign.slice(0, 3).join(", ");
    refuse(`no build wrote ${names}, which would be lost. Put what a host needs into public/: each build copies it.`);
  }
  if (kind === "part" && isFinished(site)) refuse("a finished site stands there, which a part would replace.");
}

function isTracked(folder: string): boolean {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "--", "."], { cwd: folder, encoding: "utf8" });
  // Of many files the answer may be cut off: some are enough.
  return Boolean(stdout) && status !== 128;
}

/** The page for unknown addresses is written by every build, and by nobody else in this form; listings by that of a part. */
function isEarlierSite(folder: string): boolean {
  return fs.existsSync(join(folder, listingsFolder)) || isFinished(folder);
}

/** Lists are written last. */
function isFinished(folder: string): boolean {
  const page = join(folder, "404.html");
  return fs.existsSync(page) && fs.readFileSync(page, "utf8").includes('id="page_root"');
}
