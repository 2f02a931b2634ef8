import { execFileSync } from "node:child_process";

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
