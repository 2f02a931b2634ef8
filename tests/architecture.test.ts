import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path/posix";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { isList, isObject } from "../src/domain/report/json";

type Node = Record<string, unknown> & { type: string; start: number };
/** A module that another one names; `isErased` where only its types are taken, so that no script asks for it. */
type Import = { name: string; isErased: boolean };
type Module = { path: string; nodes: Node[]; imports: Import[]; lineOf: (node: Node) => string };

const folders = ["domain", "words", "ui", "pages", "app", "publish"];
const modules = new Map(
  scriptsIn("src")
    .filter((path) => !path.endsWith(".d.ts"))
    .map((path) => [path, readModule(path)]),
);

describe("imports point one way", () => {
  it.each(folders)("%s imports from its own folder or one further down", (folder) => {
    const allowed = folders.slice(0, folders.indexOf(folder) + 1);

    const upward = [...modules.values()].flatMap(({ path, imports }) =>
      folderOf(path) === folder
        ? imports
            .filter(({ name }) => name.startsWith("src/") && !allowed.includes(folderOf(name)))
            .map(({ name }) => `${path} imports ${name}`)
        : [],
    );

    expect([...modules.keys()].filter((path) => folderOf(path) === folder)).not.toEqual([]);
    expect(upward).toEqual([]);
  });

  it("every module stands in one of the folders", () => {
    expect([...modules.keys()].filter((path) => !folders.includes(folderOf(path)))).toEqual([]);
  });

  it.each([
    ["react-router-dom", /^react-router/, /^src\/app\//],
    ["React", /^react(-dom)?(\/|$)/, /^src\/(ui|pages|app)\//],
    ["Node", /^node:/, /^src\/publish\//],
    ["the validator", /^zod/, /^src\/domain\/report\/schema\.ts$/],
    ["the date library", /^edtf/, /^src\/domain\/date\/edtf\.ts$/],
    ["the JSON reader", /^jsonc-parser/, /^src\/publish\//],
    ["the drawing libraries", /^(@napi-rs\/canvas|sharp)/, /^src\/publish\/preview\/drawPreview\.ts$/],
    ["the CSV writer", /^csv-/, /^src\/publish\/download\//],
    ["the citation library", /^(@citation-js\/|style-chicago)/, /^src\/publish\/cite\//],
    ["the types of schema.org", /^schema-dts/, /^src\/publish\/linkedData\//],
    ["Vite", /^vite/, /^src\/publish\//],
  ])("%s is known only where it belongs", (_, library, place) => {
    const knowing = [...modules.values()]
      .filter(({ imports }) => imports.some(({ name }) => library.test(name)))
      .map(({ path }) => path);

    expect(knowing).not.toEqual([]);
    expect(knowing.filter((path) => !place.test(path))).toEqual([]);
  });

  it("nothing but what is listed comes from outside", () => {
    const outside = [...modules.values()].flatMap(({ imports }) => imports.map(({ name }) => name));
    const libraries = new Set(outside.filter((name) => !name.startsWith("src/") && !name.startsWith("node:")));

    expect([...libraries].sort()).toEqual([
      "@citation-js/core",
      "@citation-js/plugin-csl",
      "@napi-rs/canvas",
      "compression",
      "csv-stringify/sync",
      "edtf",
      "fontkitten",
      "jsonc-parser",
      "mime-types",
      "react",
      "react-dom/client",
      "react-dom/server",
      "react-router-dom",
      "schema-dts",
      "send",
      "sharp",
      "style-chicago",
      "uuid",
      "vite",
      "zod",
    ]);
  });
});

describe("what the browser loads", () => {
  const loaded = reach("src/app/browser.tsx");

  it("is the whole site", () => {
    expect(loaded).toEqual(expect.arrayContaining(["src/app/Site.tsx", "src/pages/ClaimPage.tsx", "react-router-dom"]));
  });

  it.each([
    "zod",
    "edtf",
    "jsonc-parser",
    "react-dom/server",
    "src/domain/report/schema.ts",
    "src/domain/date/edtf.ts",
    "src/pages/everyPage.tsx",
    "src/pages/describePage.ts",
    "src/pages/planPages.ts",
    "src/pages/EmbedPage.tsx",
  ])("never includes %s", (name) => {
    expect(modules.has(name) || !name.startsWith("src/")).toBe(true);
    expect(loaded).not.toContain(name);
  });

  it("includes neither a rule of the checker nor anything that publishes", () => {
    expect(loaded.filter((name) => /^src\/(publish|domain\/rules)\//.test(name) || name.startsWith("node:"))).toEqual(
      [],
    );
  });
});

it("what Vite loads to be configured asks for no style sheet: nothing could read it yet", () => {
  const loaded = reach("src/publish/sitePlugin.ts");

  expect(loaded).toContain("src/ui/page/EmbedSnippet.tsx");
  expect(loaded.filter((name) => name.endsWith(".css"))).toEqual([]);
});

describe("every module", () => {
  it.each([
    ["has a default export", (node: Node) => node.type === "ExportDefaultDeclaration"],
    ["uses any", (node: Node) => node.type === "TSAnyKeyword"],
    ["passes on whole modules", (node: Node) => node.type === "ExportAllDeclaration"],
    ["tells the compiler that nothing is missing", (node: Node) => node.type === "TSNonNullExpression"],
  ])("is without what %s", (_, isFound) => {
    expect(findAll(isFound)).toEqual([]);
  });

  it("has no style attribute, but for the HTML that stands in pages with a policy and styles of their own", () => {
    const places = findAll((node) => isAttribute(node, "style"));

    expect([...new Set(places.map((place) => place.replace(/:\d+$/, "")))]).toEqual(["src/ui/page/EmbedSnippet.tsx"]);
  });

  it("leaves HTML to React, but for parts of pages that the build alone renders", () => {
    const places = findAll((node) => isAttribute(node, "dangerouslySetInnerHTML"));

    expect(places.map((place) => place.replace(/:\d+$/, ""))).toEqual(["src/pages/FinishedPart.tsx"]);
  });

  it("that reaches a reader is written without casts", () => {
    const casts = findAll(
      ({ type, ...node }) => type === "TSTypeAssertion" || (type === "TSAsExpression" && !isConst(node)),
    );

    expect(casts.filter((place) => !place.startsWith("src/publish/"))).toEqual([]);
  });

  it("is named after its idea", () => {
    const vague = /^(index|utils?|helpers?|common|types|misc|lib)$/;
    const names = [...modules.keys(), ...scriptsIn("tests")];

    expect(names.filter((path) => vague.test(basename(path).replace(/\..*$/, "")))).toEqual([]);
  });
});

function scriptsIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return paths.filter((path) => /\.tsx?$/.test(path));
}

function readModule(path: string): Module {
  const text = readFileSync(path, "utf8");
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed.`);
  const nodes = collectNodes(program);
  return {
    path,
    nodes,
    imports: nodes.flatMap((node) => importOf(node, path)),
    lineOf: ({ start }) => `${path}:${text.slice(0, start).split("\n").length}`,
  };
}

function collectNodes(value: unknown): Node[] {
  if (isList(value)) return value.flatMap(collectNodes);
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(collectNodes);
  return isNode(value) ? [value, ...inner] : inner;
}

function isNode(value: Record<string, unknown>): value is Node {
  return typeof value.type === "string" && typeof value.start === "number";
}

// “import { type X }” stays in the output as a bare import, so that only “import type” is erased.
function importOf(node: Node, path: string): Import[] {
  const { source } = node;
  if (!/^(Import|Export)/.test(node.type) || !isObject(source) || typeof source.value !== "string") return [];
  const isErased = node.importKind === "type" || node.exportKind === "type";
  return [{ name: resolve(source.value, path), isErased }];
}

function resolve(name: string, from: string): string {
  if (!name.startsWith(".")) return name;
  const path = join(dirname(from), name);
  if (extname(path) === ".css") return path;
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate)) ?? path;
}

/** Everything that a browser which asks for a module gets with it. */
function reach(entry: string): string[] {
  const reached = new Set([entry]);
  for (const name of reached) {
    for (const { name: next, isErased } of modules.get(name)?.imports ?? []) {
      if (!isErased) reached.add(next);
    }
  }
  return [...reached];
}

function findAll(isFound: (node: Node) => boolean): string[] {
  return [...modules.values()].flatMap(({ nodes, lineOf }) => nodes.filter(isFound).map(lineOf));
}

function isAttribute({ type, name }: Node, wanted: string): boolean {
  return type === "JSXAttribute" && isObject(name) && name.name === wanted;
}

function isConst({ typeAnnotation }: Record<string, unknown>): boolean {
  return isObject(typeAnnotation) && isObject(typeAnnotation.typeName) && typeAnnotation.typeName.name === "const";
}

function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}
