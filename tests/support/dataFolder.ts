import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aReport, someSources } from "./builders";

/** Files of a data folder that keep every rule: one report and the sources that it names. */
export function goodFiles(): Record<string, string> {
  const sources = { $schema: "./sources.schema.json", sources: someSources() };
  const site = { $schema: "./site.schema.json", name: "Who says how many", address: null, errors: null };
  return {
    "site.json": asJson(site),
    "sources.json": asJson(sources),
    "reports/alpha-report.json": asJson(aReport()),
  };
}

/** Writes files into a data folder, by their paths within it. */
export function writeDataFolder(folder: string, files: Record<string, string | Uint8Array>): void {
  mkdirSync(join(folder, "reports"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Makes a folder a repository of its own, with everything in it committed. */
export function commitFolder(folder: string): void {
  const git = (...command: string[]) => execFileSync("git", command, { cwd: folder, stdio: "ignore" });
  git("init");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-m", "Publish", "--no-gpg-sign");
}

/** JSON as it stands in data/: one field a line. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
