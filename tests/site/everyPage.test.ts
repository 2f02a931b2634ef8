import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { type BuiltPage, builtFiles, builtPages } from "./support/builtPages";
import { documentOf, inlineTexts } from "./support/documentOf";
import { subPath } from "./support/siteSetup";

const sites = inject("sites");
const host = "http://site.test";

const built = [
  ["the published site", sites.published, "/"],
  ["the site under a sub-path", sites.underPath, subPath],
  ["a collection, one report of which has a history", sites.collection, "/"],
] as const;
// The others are copies of that report: their pages would say nothing new.
const isOfCopy = ({ path }: BuiltPage) => /-r\d+\//.test(path);

describe.each(built)("every page of %s", (_name, folder, basePath) => {
  const all = builtPages(folder);
  const pages = all
    .filter((page) => !isOfCopy(page))
    .map((page) => ({
      ...page,
      ids: idsIn(page),
      document: documentOf(page.html, `${host}${basePath}${page.path.slice(1)}`),
    }));
  const idsByFile = new Map(all.map((page) => [page.file, idsIn(page)]));
  const findings = (find: (page: (typeof pages)[number]) => readonly string[]) =>
    pages.flatMap((page) => find(page).map((words) => `${page.path}: ${words}`));

  it("is valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

    const reports = await Promise.all(pages.map(({ html, file }) => validator.validateString(html, file)));

    const messages = reports.flatMap(({ results }) => results).flatMap((result) => sayMessages(result));
    expect(messages).toEqual([]);
  });

  it("has one heading of the first rank, a language and a title of its own", () => {
    const headings = findings(({ document }) =>
      document.querySelectorAll("h1").length === 1 ? [] : ["not one heading of the first rank"],
    );
    const languages = findings(({ document }) => (document.documentElement.lang ? [] : ["no language"]));
    const titles = pages.map(({ document }) => document.title);
    const repeated = titles.filter((title, index) => title === "" || titles.indexOf(title) !== index);

    expect(headings).toEqual([]);
    expect(languages).toEqual([]);
    expect(repeated).toEqual([]);
  });

  it("tells no other site where its readers come from", () => {
    const telling = findings(({ document }) =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter(({ origin, protocol, rel }) => /^http/.test(protocol) && origin !== host && !/\bnoreferrer\b/.test(rel))
        .map(({ href }) => href),
    );

    expect(telling).toEqual([]);
  });

  it("names no id twice, and points to none that is missing", () => {
    const repeated = findings(({ document }) => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    const dangling = findings(({ document }) =>
      ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)]
          .flatMap((element) => (element.getAttribute(name) ?? "").split(/\s+/))
          .filter((id) => document.getElementById(id) === null)
          .map((id) => `${name}=“${id}”`),
      ),
    );

    expect(repeated).toEqual([]);
    expect(dangling).toEqual([]);
  });

  it("lets in styles and script by their hash alone, from its first line on", () => {
    const faults = findings(policyFaults);

    expect(faults).toEqual([]);
  });

  it("has all its styles in its style element and all its script in script elements", () => {
    const faults = findings(({ document }) =>
      [...document.querySelectorAll("*")].flatMap(({ attributes, localName }) =>
        [...attributes]
          .filter(({ name, value }) => name === "style" || /^on/.test(name) || /^javascript:/i.test(value))
          .map(({ name }) => `<${localName} ${name}>`),
      ),
    );

    expect(faults).toEqual([]);
  });

  it("leads only to pages and places that exist", () => {
    const broken = findings(({ document }) =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter(({ href }) => new URL(href).origin === host)
        .filter(({ href }) => !isInSite(new URL(href), basePath, idsByFile) && !isFile(new URL(href), basePath, folder))
        .map(({ href }) => href),
    );

    expect(broken).toEqual([]);
  });

  it("fetches from no other host, and nothing that is missing", () => {
    const faults = findings(({ document, html }) => [
      // What stands within the page itself is not fetched.
      ...fetchedAddresses(document).filter((address) => {
        if (address.startsWith("data:")) return false;
        const url = new URL(address, document.URL);
        const isHere = url.origin === host && url.pathname.startsWith(basePath);
        return !isHere || !existsSync(join(folder, url.pathname.slice(basePath.length)));
      }),
      ...inlineTexts(html).flatMap((text) => text.match(/@import|url\((?!["']?#)[^)]*\)/g) ?? []),
    ]);

    expect(faults).toEqual([]);
  });

  it("comes in one request of 14 kB at most", () => {
    const heavy = findings(({ html }) => tooHeavy(Buffer.from(html), 14));

    expect(heavy).toEqual([]);
  });
});

describe("what a page fetches after its text", () => {
  it("is 95 kB of script at most", () => {
    const scripts = builtFiles(sites.published, ".js").map((file) => readFileSync(join(sites.published, file)));

    expect(scripts.length).toBeGreaterThan(0);
    // Each is sent by itself, and what one holds does not help to compress another.
    expect(scripts.reduce((sum, script) => sum + brotliCompressSync(script).byteLength, 0)).toBeLessThan(95_000);
  });

  it("is the same React where a machine asks for that of developers", () => {
    const reactIn = (folder: string) => builtFiles(folder, ".js").filter((file) => file.includes("/react-"));

    expect(reactIn(sites.underPath)).toEqual(reactIn(sites.published));
    expect(reactIn(sites.published)).toHaveLength(1);
  });

  it("is 20 kB of data a report at most", () => {
    const files = builtFiles(sites.published, "data.json");

    const heavy = files.flatMap((file) =>
      tooHeavy(readFileSync(join(sites.published, file)), 20).map((words) => `${file}: ${words}`),
    );

    expect(files.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });
});

function idsIn({ html }: BuiltPage): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
}

type Result = {
  filePath: string | null;
  messages: { line: number; column: number; ruleId: string; message: string }[];
};

function sayMessages({ filePath, messages }: Result): string[] {
  return messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column}: ${ruleId}: ${message}`);
}

function policyFaults({ document, html }: { document: Document; html: string }): string[] {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')];
  const [meta] = metas;
  if (!meta || metas.length !== 1) return ["not one policy"];
  const policy = meta.content;
  const loading = [...document.querySelectorAll("style, script, link, base, img")];
  const early = loading.filter((element) => !(meta.compareDocumentPosition(element) & followsIt));
  const hashes = inlineTexts(html).map((text) => createHash("sha256").update(text).digest("base64"));
  return [
    ...(policy.includes("default-src 'none'") ? [] : ["the policy does not begin by forbidding"]),
    ...(policy.match(/unsafe-\w+|https?:|\*/g) ?? []),
    ...early.map(({ localName }) => `<${localName}> before the policy`),
    ...hashes.filter((hash) => !policy.includes(`'sha256-${hash}'`)).map((hash) => `${hash} is not in the policy`),
  ];
}

// Node.DOCUMENT_POSITION_FOLLOWING, which Node has no name for.
const followsIt = 4;

function isInSite(url: URL, basePath: string, idsByFile: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (!url.pathname.startsWith(basePath)) return false;
  const file = decodeURIComponent(url.pathname.slice(basePath.length));
  const ids = idsByFile.get(file.endsWith(".html") ? file : `${file}index.html`);
  const id = decodeURIComponent(url.hash.slice(1));
  return ids !== undefined && (id === "" || ids.has(id));
}

/** A file to take away: a feed, a table, a reference. */
function isFile(url: URL, basePath: string, folder: string): boolean {
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  return (
    url.pathname.startsWith(basePath) && /(?:\.(?!html$)\w+|SHA256SUMS)$/.test(path) && existsSync(join(folder, path))
  );
}

/** What a browser asks for by itself; a link to follow and the address of a quotation's source are not fetched. */
function fetchedAddresses(document: Document): string[] {
  return ["src", "srcset", "poster", "data", "href", "xlink:href", "data-scripts"].flatMap((name) =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.hasAttribute(name) && element.localName !== "a")
      .flatMap((element) => element.getAttribute(name)?.split(" ") ?? [])
      .filter((address) => !address.startsWith("#")),
  );
}

function tooHeavy(bytes: Buffer, kilobytes: number): string[] {
  // The hardest compression takes twenty times as long: it is asked only where a quicker one leaves too much.
  const quick = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
  if (quick <= kilobytes * 1000) return [];
  const weight = brotliCompressSync(bytes).byteLength;
  return weight <= kilobytes * 1000 ? [] : [`${(weight / 1000).toFixed(1)} kB compressed, over ${kilobytes} kB`];
}
