import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCode, namesFile, sumsOf } from "../../src/publish/builtCode";

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
  "src/words/phrasebook/english.ts",
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

describe("built code that was kept", () => {
  const keep = () => {
    const kept = join(folder, "kept");
    rmSync(kept, { recursive: true, force: true });
    for (const file of ["served/assets/browser.js", "press/press.mjs"]) {
      mkdirSync(dirname(join(kept, file)), { recursive: true });
      writeFileSync(join(kept, file), "1;");
    }
    const names = { styles: "", plainStyles: "", sheet: "", scripts: ["assets/browser.js"] };
    writeFileSync(join(kept, namesFile), JSON.stringify({ names, sums: sumsOf(kept) }));
    return kept;
  };

  it("is taken where each of its files is as it was written", () => {
    expect(findCode(keep(), "v")?.names.scripts).toEqual(["assets/browser.js"]);
  });

  it.each<[string, (kept: string) => void]>([
    ["a script is empty", (kept) => writeFileSync(join(kept, "served/assets/browser.js"), "")],
    ["a script is gone", (kept) => rmSync(join(kept, "served/assets/browser.js"))],
    ["what renders pages is cut short", (kept) => writeFileSync(join(kept, "press/press.mjs"), "1")],
    ["something else stands among it", (kept) => writeFileSync(join(kept, "served/more.js"), "")],
    ["its names are cut short", (kept) => writeFileSync(join(kept, namesFile), '{"names"')],
    ["it is not there", (kept) => rmSync(kept, { recursive: true })],
  ])("is built again where %s", (_, damage) => {
    const kept = keep();
    damage(kept);

    expect(findCode(kept, "v")).toBeUndefined();
  });
});
