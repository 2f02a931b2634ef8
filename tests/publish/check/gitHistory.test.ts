import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HistorySettings, readHistory } from "../../../src/publish/check/gitHistory";
import { commitFolder, writeDataFolder } from "../../support/dataFolder";

let folder = "";
const data = () => join(folder, "data");
const author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
const gitIn = (cwd: string, ...command: string[]) =>
  execFileSync("git", [...author, ...command], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
const git = (...command: string[]) => gitIn(folder, ...command);
const commit = () => {
  git("add", ".");
  git("commit", "--no-gpg-sign", "-m", "Change");
};
const write = (path: string, text: string) => writeFileSync(join(data(), path), text);
const read = (settings: HistorySettings = {}, at = data()) => readHistory(at, settings);
const short = (name: string) => git("rev-parse", name).slice(0, 7);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
  writeDataFolder(data(), { "permalinks.txt": "/a/\n", "reports/a.json": "{}", "reports/notes.txt": "", "x.json": "" });
  git("init", "--initial-branch=main");
  commitFolder(folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("which version today’s data are held against", () => {
  it("is the last commit while they are changed, of which it reads only what differs", () => {
    write("reports/a.json", "changed");
    write("x.json", "changed");

    const { earlier } = read();

    expect(earlier?.name).toBe(`${short("HEAD")}, the version last committed`);
    expect([...(earlier?.files ?? [])]).toEqual([["reports/a.json", "{}"]]);
  });

  it("is what stood before their last change in a clean checkout, also where other commits followed", () => {
    write("reports/a.json", "changed");
    write("permalinks.txt", "");
    commit();
    writeFileSync(join(folder, "code.ts"), "");
    commit();

    const { earlier } = read();

    expect(earlier?.name).toBe(`${short("HEAD~2")}, the version before the data last changed`);
    expect([...(earlier?.files ?? [])]).toEqual([
      ["permalinks.txt", "/a/\n"],
      ["reports/a.json", "{}"],
    ]);
  });

  it("is where a branch left the main one, however much was committed and changed on it", () => {
    git("switch", "--create", "work");
    write("reports/a.json", "changed");
    commit();
    write("reports/a.json", "changed once more");
    write("reports/b.json", "new");

    const { earlier } = read();

    expect(earlier?.name).toBe(`${short("main")}, where this branch left main`);
    expect([...(earlier?.files ?? [])]).toEqual([["reports/a.json", "{}"]]);
  });

  it("is where a clone’s main branch left its origin’s", () => {
    const clone = join(folder, "clone");
    git("clone", "--quiet", folder, clone);
    writeFileSync(join(clone, "data/reports/a.json"), "changed");
    gitIn(clone, "commit", "--all", "--no-gpg-sign", "-m", "Change");

    const { earlier } = read({}, join(clone, "data"));

    expect(earlier?.name).toBe(`${short("main")}, where this branch left refs/remotes/origin/HEAD`);
    expect(earlier?.files.get("reports/a.json")).toBe("{}");
  });

  it("is the commit that PUBLISHED_COMMIT names", () => {
    write("reports/a.json", "changed");
    commit();
    write("reports/a.json", "changed once more");
    commit();

    const { earlier } = read({ PUBLISHED_COMMIT: "HEAD~2" });

    expect(earlier?.name).toBe(`${short("HEAD~2")}, which PUBLISHED_COMMIT names`);
    expect(earlier?.files.get("reports/a.json")).toBe("{}");
  });

  it("is read with every letter, also of a file that is gone", () => {
    write("reports/a.json", "“Zoë”\n\n");
    write("reports/b.json", "after it");
    commit();
    rmSync(join(data(), "reports/a.json"));
    rmSync(join(data(), "reports/b.json"));

    expect([...(read().earlier?.files.values() ?? [])]).toEqual(["“Zoë”\n\n", "after it"]);
  });
});

describe("nothing is compared, and nothing is wrong,", () => {
  const nothing = { earlier: null, problems: [] };

  it("where there is no git", () => {
    rmSync(join(folder, ".git"), { recursive: true });

    expect(read()).toEqual(nothing);
    expect(read({}, join(folder, "elsewhere"))).toEqual(nothing);
  });

  it("where nothing was committed yet, or nothing before the data came", () => {
    expect(read()).toEqual(nothing);
    rmSync(join(folder, ".git"), { recursive: true });
    git("init");
    expect(read()).toEqual(nothing);
  });

  it("where git knows nothing of the data", () => {
    writeFileSync(join(folder, ".gitignore"), "other");
    commit();
    mkdirSync(join(folder, "other"));

    expect(read({}, join(folder, "other"))).toEqual(nothing);
  });
});

describe("what keeps it from being compared is a fault", () => {
  it("a clone that is too shallow, with the way to get the rest", () => {
    write("reports/a.json", "changed");
    commit();
    const clone = join(folder, "clone");
    git("clone", "--quiet", "--depth=1", pathToFileURL(folder).href, clone);

    const { earlier, problems } = read({}, join(clone, "data"));

    expect(earlier).toBeNull();
    expect(problems.map(({ rule, says }) => [rule, says])).toEqual([
      [
        "history-can-be-read",
        "This clone is shallow: its history is too short to hold what stood before the data last changed.",
      ],
    ]);
    expect(problems[0]?.mend).toContain("git fetch --unshallow");
  });

  it("a commit that is named and is not here", () => {
    expect(read({ PUBLISHED_COMMIT: "v9" }).problems.map(({ says }) => says)).toEqual([
      "PUBLISHED_COMMIT names “v9”, and this clone has no such commit.",
    ]);
  });

  it("a git that fails, in its own words", () => {
    writeFileSync(join(folder, ".git/HEAD"), "rubbish");

    expect(read().problems.map(({ says }) => says)).toEqual([expect.stringMatching(/^git failed: fatal: /)]);
  });

  it("a repository where git is not installed", () => {
    const before = process.env.PATH;
    process.env.PATH = folder;
    try {
      expect(read().problems.map(({ says }) => says)).toEqual([expect.stringMatching(/^git could not be run: /)]);
    } finally {
      process.env.PATH = before;
    }
  });
});
