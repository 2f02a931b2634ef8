import { execFileSync } from "node:child_process";
import { join, relative } from "node:path";
import { openText } from "../files/openFile.ts";
import { fileProblem, fileStart, type PlacedProblem } from "../files/placedProblem.ts";
import type { DataFolder } from "../files/readData.ts";
import { findVanishedPermalinks } from "./permalinks.ts";

/** The files of a data folder as last committed, by their path within it: “reports/ansarpress-7518.json”. */
export type CommittedFiles = ReadonlyMap<string, string>;

/** Reads what was last committed of a data folder, or null where there is no git, no repository or no commit. */
export function readCommittedVersion(folder: string): CommittedFiles | null {
  try {
    const paths = git(folder, ["ls-tree", "-r", "-z", "--name-only", "HEAD", "--", "."]).split("\0");
    const ofInterest = paths.filter((path) => /^(?:sources\.json|permalinks\.txt|reports\/[^/]+\.json)$/.test(path));
    return new Map(ofInterest.map((path) => [path, git(folder, ["show", `HEAD:./${path}`])]));
  } catch {
    return null;
  }
}

function git(folder: string, command: string[]): string {
  // Within a git hook these would point elsewhere than the folder does.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
  return execFileSync("git", command, { cwd: folder, env, stdio, encoding: "utf8", maxBuffer: 64_000_000 });
}

/** What was committed as a whole file or as a published address, and is gone. */
export function findVanished(folder: string, data: DataFolder, committed: CommittedFiles | null): PlacedProblem[] {
  if (committed === null) return [];
  const today = new Set(data.reports.map(({ path }) => relative(folder, path)));
  const reports = [...committed.keys()]
    .filter((path) => path.startsWith("reports/") && !today.has(path))
    .map((path) => ({
      file: relative(process.cwd(), join(folder, path)),
      rule: "ids-never-vanish",
      ...fileStart,
      says: "This report was committed and is gone.",
      mend: "Put it back; its addresses go on working. Claims that no longer stand are withdrawn one by one.",
    }));
  return [...reports, ...vanishedAddresses(data, committed)];
}

function vanishedAddresses({ permalinks }: DataFolder, committed: CommittedFiles): PlacedProblem[] {
  const earlier = committed.get("permalinks.txt");
  if (earlier === undefined) return [];
  const text = openText(permalinks);
  if ("problem" in text) return [text.problem];
  return findVanishedPermalinks(text.text, earlier).map((address) =>
    fileProblem(permalinks.name, "published-addresses-stay", {
      ...fileStart,
      says: `The published address ${address} is gone from the list.`,
      mend: "Put the line back: the list only grows.",
    }),
  );
}
