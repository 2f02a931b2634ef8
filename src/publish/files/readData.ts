import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** In bytes: a larger file is no report, and is refused before it is read. */
export const largestReport = 2_000_000;
/** What the whole collection shares grows with it. */
const largestList = 100_000_000;
const lists = new Set(["sources.json", "permalinks.txt"]);

/** Where in a data folder the records stand. */
export const recordsFolder = "records";

/** A file as found on the disk. `name` is how it is printed: seen from the working directory. */
export type FoundFile = { path: string; name: string } & (
  | { state: "read"; bytes: Uint8Array }
  | { state: "missing" | "folder" | "not-a-file" }
  | { state: "too-large"; size: number; limit: number }
  | { state: "unreadable"; code: string }
);

export type DataFolder = {
  site: FoundFile;
  sources: FoundFile;
  /** The paths of the reports: one is read when its turn comes, since they may be many. */
  reports: string[];
  reportsFolder: FoundFile;
  /** What else stands in these folders: it is read by nobody. */
  strays: string[];
  /** The paths of the records, each named after the report that it stands beside. */
  records: string[];
  permalinks: FoundFile;
};

/** What is in a data folder, with nothing judged. */
export function readData(folder: string): DataFolder {
  const reportsFolder = join(folder, "reports");
  return {
    site: readDataFile(join(folder, "site.json")),
    sources: readDataFile(join(folder, "sources.json")),
    reports: listReports(folder),
    reportsFolder: readDataFile(reportsFolder),
    records: listFolder(join(folder, recordsFolder)).map((file) => join(folder, recordsFolder, file)),
    strays: ["reports", recordsFolder].flatMap((name) => straysIn(join(folder, name))),
    permalinks: readDataFile(join(folder, "permalinks.txt")),
  };
}

/** Whether a file is a record, by the folder in which it stands. */
export function isRecord(path: string): boolean {
  return basename(dirname(path)) === recordsFolder;
}

/** The paths of the reports of a data folder. */
export function listReports(folder: string): string[] {
  const reports = join(folder, "reports");
  return listFolder(reports).map((file) => join(reports, file));
}

/** One file, with its bytes or the reason for which there are none. */
export function readDataFile(path: string): FoundFile {
  const limit = lists.has(basename(path)) ? largestList : largestReport;
  const file = { path, name: relative(process.cwd(), path) || basename(path) };
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { ...file, state: "folder" };
    // A pipe or a device may never end.
    if (!stats.isFile()) return { ...file, state: "not-a-file" };
    if (stats.size > limit) return { ...file, state: "too-large", size: stats.size, limit };
    return { ...file, state: "read", bytes: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR"
      ? { ...file, state: "missing" }
      : { ...file, state: "unreadable", code };
  }
}

function listFolder(folder: string): string[] {
  return namesIn(folder).filter((file) => file.endsWith(".json"));
}

function straysIn(folder: string): string[] {
  return namesIn(folder)
    .filter((file) => !file.endsWith(".json"))
    .map((file) => join(folder, file));
}

/** The names in a folder, but those that a system or an editor hides. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => !file.startsWith(".") && !file.endsWith("~"))
      .sort();
  } catch {
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
