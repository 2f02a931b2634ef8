import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";
let before = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "code-"));
  for (const path of ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  before = versionIn(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Which version of the code a checkout says that it has. */
function versionIn(checkout: string, name = "A site"): string {
  const module = JSON.stringify(join(process.cwd(), "src/publish/builtCode.ts"));
  const settings = JSON.stringify({ name, place: { address: null, basePath: "/" } });
  const script = `import { readCodeVersion } from ${module}; process.stdout.write(readCodeVersion(${settings}));`;
  const tsx = import.meta.resolve("tsx");
  return execFileSync(process.execPath, ["--import", tsx, "--input-type=module", "-e", script], {
    cwd: checkout,
    encoding: "utf8",
  });
}

it("is the same for the same code", () => {
  expect(before).toMatch(/^[0-9a-f]{40}$/);
  expect(versionIn(folder)).toBe(before);
});

it("is another for a site of another name", () => {
  expect(versionIn(folder, "Another site")).not.toBe(before);
});

it.each([
  "src/words/english.ts",
  "src/ui/styles/tokens.css",
  "index.html",
  "public/favicon.svg",
  "vite.config.ts",
  "package-lock.json",
])("is another where %s has changed, so that nothing that was kept before is taken", (path) => {
  appendFileSync(join(folder, path), "\n");

  expect(versionIn(folder)).not.toBe(before);
});

it("is another where a file was added", () => {
  const version = versionIn(folder);
  writeFileSync(join(folder, "src/words/more.ts"), "");

  expect(versionIn(folder)).not.toBe(version);
});
