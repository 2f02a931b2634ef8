import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readCommittedVersion } from "../../../src/publish/check/committedVersion";
import { commitFolder, writeDataFolder } from "../../support/dataFolder";

let folder = "";
const data = () => join(folder, "data");
const git = (...command: string[]) => execFileSync("git", command, { cwd: folder, stdio: "ignore" });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "committed-"));
  writeDataFolder(data(), { "permalinks.txt": "/a/\n", "reports/a.json": "{}", "reports/notes.txt": "", "x.json": "" });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("reads reports, sources and addresses as last committed, not as they stand", () => {
  commitFolder(folder);
  writeFileSync(join(data(), "reports/a.json"), "changed");

  const committed = readCommittedVersion(data());

  expect(committed?.get("reports/a.json")).toBe("{}");
  expect([...(committed?.keys() ?? [])].sort()).toEqual(["permalinks.txt", "reports/a.json"]);
});

it("reads nothing where there is no commit, no repository or no folder", () => {
  expect(readCommittedVersion(data())).toBeNull();
  git("init");
  expect(readCommittedVersion(data())).toBeNull();
  expect(readCommittedVersion(join(folder, "elsewhere"))).toBeNull();
});
