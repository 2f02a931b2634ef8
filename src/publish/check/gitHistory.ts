import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileProblem, fileStart, type PlacedProblem } from "../files/placedProblem.ts";

/** What was published before today's data, as far as git knows it. */
export type EarlierVersion = {
  /** Which one it is: “3a4b7b4, where this branch left origin/main”. */
  name: string;
  /** Those of its files that are not the same today, by their path within the folder: “reports/ansarpress-7518.json”. */
  files: ReadonlyMap<string, string>;
};

/** `earlier` is null where there is no git, or where git knows no earlier version; a history that cannot be read is a problem. */
export type History = { earlier: EarlierVersion | null; problems: PlacedProblem[] };

/** What whoever checks may say: the commit that readers see today. */
export type HistorySettings = { PUBLISHED_COMMIT?: string | undefined };

/**
 * The version that a data folder is to be compared with. On a branch it is the commit where that left the main one; on the
 * main one, the state before the last change of the data, or the last commit where the data were changed since; or else
 * the commit that is named. So a clean checkout, which is all that a CI ever sees, is held against something too.
 */
export function readHistory(folder: string, { PUBLISHED_COMMIT }: HistorySettings = process.env): History {
  if (!isInRepository(folder)) return { earlier: null, problems: [] };
  try {
    const base = PUBLISHED_COMMIT ? namedCommit(folder, PUBLISHED_COMMIT) : findBase(folder);
    return { earlier: base && { name: base.name, files: filesThatDiffer(folder, base.commit) }, problems: [] };
  } catch (error) {
    if (!(error instanceof HistoryFault)) throw error;
    const file = relative(process.cwd(), folder) || ".";
    const { says, mend } = error;
    return { earlier: null, problems: [fileProblem(file, "history-can-be-read", { ...fileStart, says, mend })] };
  }
}

/** An earlier version is there, or may be, and was not read. */
class HistoryFault extends Error {
  constructor(
    readonly says: string,
    readonly mend: string,
  ) {
    super(says);
  }
}

type Base = { commit: string; name: string };

function isInRepository(folder: string): boolean {
  if (!existsSync(folder)) return false;
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (at === dirname(at)) return false;
  }
}

function namedCommit(folder: string, name: string): Base {
  const commit = findCommit(folder, name);
  if (commit !== null) return { commit, name: `${short(commit)}, which PUBLISHED_COMMIT names` };
  throw new HistoryFault(
    `PUBLISHED_COMMIT names “${name}”, and this clone has no such commit.`,
    `Fetch it, as by “${wholeHistory}”; or name a commit that is here.`,
  );
}

function findBase(folder: string): Base | null {
  const head = findCommit(folder, "HEAD");
  if (head === null) return null;
  const main = mainBranches.find((branch) => findCommit(folder, branch) !== null);
  const left = main && whereLeft(folder, main);
  if (left && left !== head) return { commit: left, name: `${short(left)}, where this branch left ${main}` };
  if (git(folder, ["--no-optional-locks", "status", "--porcelain", "--", ...lasting]) !== "") {
    return { commit: head, name: `${short(head)}, the version last committed` };
  }
  const change = git(folder, ["log", "-1", "--first-parent", "--format=%H", "--", ...lasting]).trim();
  if (change === "") return null;
  const before = findCommit(folder, `${change}^1`);
  if (before !== null) return { commit: before, name: `${short(before)}, the version before the data last changed` };
  if (isShallow(folder)) throw tooShort("what stood before the data last changed");
  return null;
}

// The first of these that is there; a clone knows its origin's own name for it.
const mainBranches = ["refs/remotes/origin/HEAD", "origin/main", "origin/master", "main", "master"];

function whereLeft(folder: string, main: string): string {
  const { status, output } = run(folder, ["merge-base", "HEAD", main]);
  if (status === 0) return output.toString().trim();
  if (isShallow(folder)) throw tooShort(`where this branch left ${main}`);
  throw new HistoryFault(
    `This branch and ${main} have no commit in common.`,
    "Name the commit that readers see today in PUBLISHED_COMMIT.",
  );
}

const wholeHistory = "git fetch --unshallow";

function tooShort(what: string): HistoryFault {
  return new HistoryFault(
    `This clone is shallow: its history is too short to hold ${what}.`,
    `Fetch the whole history: “${wholeHistory}”, or “fetch-depth: 0” where GitHub checks out.`,
  );
}

function isShallow(folder: string): boolean {
  return git(folder, ["rev-parse", "--is-shallow-repository"]).trim() === "true";
}

function findCommit(folder: string, name: string): string | null {
  const { status, output } = run(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return status === 0 ? output.toString().trim() : null;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

// What a data folder holds of which nothing may be lost.
const lasting = ["sources.json", "permalinks.txt", "reports", "records"];
const ofInterest = /^(?:sources\.json|permalinks\.txt|(?:reports|records)\/[^/]+\.json)$/;

function filesThatDiffer(folder: string, commit: string): Map<string, string> {
  const differing = [
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    "--no-ext-diff",
    "--relative",
    commit,
    "--",
    ...lasting,
  ];
  const paths = git(folder, differing)
    .split("\0")
    .filter((path) => ofInterest.test(path));
  const { output } = run(folder, ["cat-file", "--batch"], paths.map((path) => `${commit}:./${path}\n`).join(""));
  return readBatch(output, paths);
}

/** What “git cat-file --batch” prints: for each path a line that ends with the size in bytes, and so many bytes; or that there is none. */
function readBatch(output: Buffer, paths: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = output.indexOf("\n", at);
    const size = / blob (\d+)$/.exec(output.toString("utf8", at, lineEnd))?.[1];
    at = lineEnd + 1;
    if (size === undefined) continue;
    files.set(path, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return files;
}

function git(folder: string, command: readonly string[]): string {
  const { status, output, complaint } = run(folder, command);
  if (status === 0) return output.toString();
  throw new HistoryFault(`git failed: ${complaint}`, howToMend);
}

const howToMend =
  "Mend what git says; or check a copy of the files without their “.git”, which is compared with nothing.";

function run(folder: string, command: readonly string[], input = "") {
  // Within a git hook these would point elsewhere than the folder does.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  const done = spawnSync("git", command, { cwd: folder, env, input, maxBuffer: 1_000_000_000 });
  if (done.error) throw new HistoryFault(`git could not be run: ${done.error.message}.`, howToMend);
  const [complaint = ""] = done.stderr.toString().trim().split("\n");
  // “fatal” is its word for all that it cannot do: 1 is an answer, as that there is no such commit.
  if (done.status !== 0 && done.status !== 1) throw new HistoryFault(`git failed: ${complaint}`, howToMend);
  return { status: done.status, output: done.stdout, complaint };
}
