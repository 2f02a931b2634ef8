import { dirname } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { modules, reach } from "./support/sourceModules";

/** The folders of the site, and the rooms within them: each imports from itself and from those before it. */
const folders = ["domain", "words", "ui", "pages", "app", "publish"];
const rooms = [
  ...within("domain", ["report", "article", "date", "compare"]),
  // Every subject of rules, and their list.
  ...within("domain", [
    "rules/figures",
    "rules/article",
    "rules/history",
    "rules/ids",
    "rules/words",
    "rules/record",
    "rules",
    "dossier",
  ]),
  "src/words/phrasebook",
  "src/words",
  ...within("ui", ["voice", "claim", "compare", "thread", "history", "article", "record", "page"]),
  "src/pages",
  "src/app",
  ...within("publish", ["files", "check", "cite", "download", "preview", "embed", "feed", "crawl"]),
  ...within("publish", ["linkedData", "document", "lists", "serve"]),
  "src/publish",
];

describe("imports point one way", () => {
  it.each(rooms)("%s imports from itself or from a room before it", (room) => {
    const later = rooms.slice(rooms.indexOf(room) + 1);
    const mine = [...modules.values()].filter(({ path }) => dirname(path) === room);

    const upward = mine.flatMap(({ path, imports }) =>
      imports.filter(({ name }) => later.includes(dirname(name))).map(({ name }) => `${path} imports ${name}`),
    );

    expect(mine).not.toEqual([]);
    expect(upward).toEqual([]);
  });

  it("every module stands in a room, and every room in a folder", () => {
    expect([...modules.keys()].filter((path) => !rooms.includes(dirname(path)))).toEqual([]);
    expect([...new Set(rooms.map((room) => room.split("/")[1]))]).toEqual(folders);
  });

  it("no module comes back to itself by what it imports, be it types alone", () => {
    let left = [...modules.values()];
    for (let before = 0; before !== left.length; ) {
      before = left.length;
      const named = new Set(left.flatMap(({ imports }) => imports.map(({ name }) => name)));
      const paths = new Set(left.map(({ path }) => path));
      left = left.filter(({ path, imports }) => named.has(path) && imports.some(({ name }) => paths.has(name)));
    }

    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ["react-router-dom", /^react-router/, /^src\/app\//],
    ["React", /^react(-dom)?(\/|$)/, /^src\/(ui|pages|app)\//],
    ["Node", /^node:/, /^src\/publish\//],
    ["the validator", /^zod/, /^src\/domain\/report\/(schema|recordSchema|publishedSchemas)\.ts$/],
    ["the date library", /^edtf/, /^src\/domain\/date\/edtf\.ts$/],
    ["the JSON reader", /^jsonc-parser/, /^src\/publish\//],
    ["the drawing libraries", /^(@napi-rs\/canvas|sharp)/, /^src\/publish\/preview\/drawPreview\.ts$/],
    ["the reader of styles", /^css-tree/, /^src\/publish\/document\/pageStyles\.ts$/],
    ["the CSV writer", /^csv-/, /^src\/publish\/download\//],
    ["the archiver", /^fflate/, /^src\/publish\/download\//],
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
    const named = [...modules.values()].flatMap(({ imports }) => imports.map(({ name }) => name));
    const libraries = new Set(named.filter((name) => !name.startsWith("src/") && !name.startsWith("node:")));

    expect([...libraries].sort()).toEqual([
      "@citation-js/core",
      "@citation-js/plugin-csl",
      "@napi-rs/canvas",
      "compression",
      "css-tree",
      "csv-stringify/sync",
      "edtf",
      "fflate",
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
      "terser",
      "uuid",
      "vite",
      "zod",
    ]);
  });
});

describe("the size of things", () => {
  it("no folder holds more than 33 modules: what is wider is parted by subject", () => {
    const folders = [...modules.keys()].map(dirname);

    const tooWide = [...new Set(folders)].filter((one) => folders.filter((folder) => folder === one).length > 33);

    expect(tooWide).toEqual([]);
  });

  it("of a hundred lines some ten are imports: where there are more, one idea lies in too many files", () => {
    const all = [...modules.values()];
    const lines = sum(all.map(({ lines }) => lines));
    const imports = sum(all.flatMap(({ imports }) => imports.map(({ lines }) => lines)));

    expect((imports / lines) * 100).toBeLessThan(10.2);
  });

  it("no module is longer than 250 lines, but the schema, which is one list", () => {
    const long = [...modules.values()].filter(({ lines }) => lines > 250).map(({ path }) => path);

    expect(long).toEqual(["src/domain/report/schema.ts"]);
  });
});

describe("what the browser loads", () => {
  const isPage = (name: string) => /^src\/pages\/\w+Page\.tsx$/.test(name);
  const isOfScript = (name: string) => modulesNamedBy("src/pages/page.tsx").includes(name);
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
    ...modulesNamedBy("src/pages/everyPage.tsx").filter((name) => isPage(name) && !isOfScript(name)),
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

  expect(loaded).toContain("src/app/renderPart.tsx");
  expect(loaded.filter((name) => name.endsWith(".css"))).toEqual([]);
});

function within(folder: string, rooms: readonly string[]): string[] {
  return rooms.map((room) => `src/${folder}/${room}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function modulesNamedBy(path: string): string[] {
  return modules.get(path)?.imports.map(({ name }) => name) ?? [];
}
