import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { shortClassName } from "../../src/publish/shortClassName";

it("gives a class of a file the same four letters in every build, wherever the file lies", () => {
  const name = shortClassName("card", "/home/a/src/ui/ClaimCard.module.css");

  expect(name).toMatch(/^[a-z]{4}$/);
  expect(shortClassName("card", "C/projects/viewer/src/ui/ClaimCard.module.css")).toBe(name);
});

it("tells classes of one name in two files apart, and two names in one file", () => {
  const names = [
    shortClassName("list", "Thread.module.css"),
    shortClassName("list", "OmissionList.module.css"),
    shortClassName("link", "Thread.module.css"),
  ];

  expect(new Set(names).size).toBe(3);
});

it("has a name of its own for every class of the site", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".module.css"),
  );
  const owners = sheets.flatMap((path) => {
    const classes = readFileSync(join("src", path), "utf8").matchAll(/\.([a-zA-Z]\w*)/g);
    return [...new Set([...classes].map(([, name = ""]) => name))].map((name) => [name, basename(path)] as const);
  });

  expect(owners.length).toBeGreaterThan(50);
  expect(new Set(owners.map(([name, file]) => shortClassName(name, file))).size).toBe(owners.length);
});

// At the end, since the names of this many classes are taken from then on.
it("stops the build where two classes would get one name, instead of styling one as the other", () => {
  const many = () => Array.from({ length: 5_000 }, (_, index) => shortClassName(`class-${index}`, "Many.module.css"));

  expect(many).toThrow(/get one class name: rename one\./);
});
