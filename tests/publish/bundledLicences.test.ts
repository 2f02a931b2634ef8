import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { bundledLicences } from "../../src/publish/bundledLicences";

const moduleOf = (path: string) => resolve("node_modules", path);

it("gives the notice of each package in a bundle once, by name, and of nothing that is ours", () => {
  const text = bundledLicences([
    moduleOf("react-router/dist/development/index.mjs"),
    moduleOf("react/cjs/react.production.js"),
    moduleOf("react/index.js"),
    resolve("src/app/browser.tsx"),
    "\0vite/modulepreload-polyfill.js",
  ]);

  expect([...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(MIT\)$/gm)].map(([, name]) => name)).toEqual([
    "react",
    "react-router",
  ]);
  expect(text).toContain("Copyright (c) Meta Platforms, Inc.");
  expect(text).toContain("Copyright (c) React Training LLC");
});

it("refuses a package without a licence file", () => {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  mkdirSync(join(folder, "node_modules/nameless"), { recursive: true });
  writeFileSync(join(folder, "node_modules/nameless/package.json"), '{ "name": "nameless", "version": "1.0.0" }');

  expect(() => bundledLicences([join(folder, "node_modules/nameless/index.js")])).toThrow(
    "The package “nameless” is bundled into the script and has no licence file.",
  );
  rmSync(folder, { recursive: true });
});
