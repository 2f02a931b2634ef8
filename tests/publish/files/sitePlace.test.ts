import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkReports } from "../../../src/publish/check/checkReports";
import { readSitePlace } from "../../../src/publish/files/sitePlace";
import { asJson, goodFiles, writeDataFolder } from "../../support/dataFolder";

it.each([
  ["nothing", {}, null, { address: null, basePath: "/" }],
  ["a sub-path alone", { BASE_PATH: "casualties" }, null, { address: null, basePath: "/casualties/" }],
  ["an address", { SITE_URL: "https://a.example" }, null, { address: "https://a.example/", basePath: "/" }],
  [
    "an address under a sub-path",
    { SITE_URL: "https://a.example/casualties" },
    null,
    { address: "https://a.example/casualties/", basePath: "/casualties/" },
  ],
  ["the data", {}, "https://b.example/x/", { address: "https://b.example/x/", basePath: "/x/" }],
  [
    "both, the builder going first",
    { SITE_URL: "http://localhost:8080/" },
    "https://b.example/x/",
    { address: "http://localhost:8080/", basePath: "/" },
  ],
  [
    "one path twice",
    { SITE_URL: "https://a.example/x/", BASE_PATH: "/x" },
    null,
    { address: "https://a.example/x/", basePath: "/x/" },
  ],
  [
    "letters that an address escapes",
    { SITE_URL: "https://a.example/tödliche zahlen/" },
    null,
    { address: "https://a.example/t%C3%B6dliche%20zahlen/", basePath: "/t%C3%B6dliche%20zahlen/" },
  ],
])("the site stands where %s says", (_, settings, configured, place) => {
  expect(readSitePlace(settings, configured)).toEqual(place);
});

it.each(["a?b", "https://example.org/x/", "C:/Program Files/Git/casualties/", "a#b"])(
  "BASE_PATH %s is refused, since a path holds none of that",
  (BASE_PATH) => {
    expect(() => readSitePlace({ BASE_PATH }, null)).toThrow(`BASE_PATH is “${BASE_PATH}”, which holds “`);
  },
);

it("says why an address that looks whole is none", () => {
  expect(() => readSitePlace({ SITE_URL: "https://bücher.example/" }, null)).toThrow(
    "which names the host “bücher.example”, which a browser reads as “xn--bcher-kva.example”: write the whole",
  );
  expect(() => readSitePlace({ SITE_URL: "https://example.org/100%/" }, null)).toThrow("write the whole address");
});

it.each(["example.org", "ftp://example.org/", "https://example.org/?a=b", "https://example.org/#a"])(
  "%s is refused with a sentence that shows what an address looks like",
  (SITE_URL) => {
    expect(() => readSitePlace({ SITE_URL }, null)).toThrow(`SITE_URL is “${SITE_URL}”: write the whole address`);
  },
);

it("an address and a sub-path that differ are refused, since one of them would be wrong on every page", () => {
  const settings = { SITE_URL: "https://a.example/x/", BASE_PATH: "/y/" };

  expect(() => readSitePlace(settings, null)).toThrow("under /y/, and its address https://a.example/x/ says /x/");
});

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = { $schema: "./site.schema.json", name: "Who says how many", address: null, errors: null };

function check(changes: Record<string, unknown>) {
  writeDataFolder(folder, { ...goodFiles(), "site.json": asJson({ ...site, ...changes }) });
  return checkReports(folder, { earlier: null });
}

it.each([
  ["a mail address", { by: "mail", to: "errors@example.org" }],
  ["an issue tracker", { by: "tracker", to: "https://example.org/issues/new?labels=data" }],
  ["nobody", null],
])("may send reports of errors to %s", (_, errors) => {
  const { problems, site } = check({ errors, address: "https://example.org/casualties/" });

  expect(problems).toEqual([]);
  expect(site).toMatchObject({ name: "Who says how many", address: "https://example.org/casualties/", errors });
});

it.each([
  ["an empty name", { name: "" }, "“name” is empty."],
  ["an address without http", { address: "example.org" }, "“address” is “example.org”."],
  ["an address with a query", { address: "https://example.org/?a=b" }, "“address” is “https://example.org/?a=b”."],
  ["a mail address that is none", { errors: { by: "mail", to: "nobody" } }, "“to” is “nobody”."],
  ["a slip in a field’s name", { adress: null }, "“adress” is no field of a file of this kind."],
  [
    "a mark that turns the direction of the text",
    { name: "N\u202e" },
    "Character 2 of this text is a mark that changes the direction of the text, U+202E.",
  ],
])("is refused with %s, and the place is said", (_, changes, says) => {
  const { problems } = check(changes);

  expect(problems.map((problem) => problem.says)).toEqual([says]);
  expect(problems[0]?.line).toBeGreaterThan(2);
  expect(problems[0]?.mend).not.toMatch(/Invalid|undefined/);
});
