import { expect, it } from "vitest";
import { hostFiles } from "../../../src/publish/crawl/hostFiles";
import { contentType } from "../../../src/publish/files/finishedFile";

/** The headers that a host of such files sends with a path: of each rule that fits it, in the order of the rules. */
function headersOf(path: string, basePath = "/"): [name: string, value: string][] {
  const [file] = hostFiles({ address: null, basePath });
  const blocks = String(file?.body).trim().split("\n\n");
  return blocks.flatMap((block) => {
    const [pattern = "", ...headers] = block.split("\n");
    const fitting = new RegExp(`^${pattern.replace(/\./g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*")}$`);
    if (!fitting.test(path)) return [];
    return headers.map((header): [string, string] => {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(header) ?? [];
      return [name, value];
    });
  });
}

const valuesOf = (path: string, asked: string, basePath?: string) => [
  ...new Set(headersOf(path, basePath).flatMap(([name, value]) => (name === asked ? [value] : []))),
];

const claim = "/reports/a-report/claims/a-claim/";

it.each(["/", "/page_2/", "/about/", "/changes/", "/changes/page_2/", "/sources/a-source/", claim, "/404.html"])(
  "%s is asked for anew each time, and framed by its own site alone",
  (path) => {
    expect(valuesOf(path, "Cache-Control")).toEqual(["public, max-age=0, must-revalidate"]);
    expect(valuesOf(path, "Content-Security-Policy")).toEqual(["frame-ancestors 'self'"]);
  },
);

it("an embed may be framed by any site", () => {
  expect(valuesOf(`/embed${claim}`, "Content-Security-Policy")).toEqual([]);
  expect(valuesOf(`/embed${claim}`, "Cache-Control")).toEqual(["public, max-age=0, must-revalidate"]);
});

it("what is named after its content is kept for ever", () => {
  expect(valuesOf("/assets/a-1b2c.js", "Cache-Control")).toEqual(["public, max-age=31536000, immutable"]);
});

it.each([`${claim}claim.jsonld`, `${claim}claim.bib`, `${claim}claim.ris`, `${claim}claim.csv`, "/changes/feed.atom"])(
  "%s is sent as what it is",
  (path) => {
    expect(valuesOf(path, "Content-Type")).toEqual([contentType(path)]);
  },
);

it("a claim’s table names the file that says what its columns hold", () => {
  const [link = ""] = valuesOf(`${claim}claim.csv`, "Link");

  expect(link).toMatch(/^<(.*)>; rel="describedby"; type="application\/csvm\+json"$/);
  expect(new URL(/<(.*)>/.exec(link)?.[1] ?? "", `https://x.example${claim}claim.csv`).pathname).toBe(
    "/reports/a-report/claims/csv-metadata.json",
  );
});

it("no other site is told where a reader comes from", () => {
  expect(valuesOf(claim, "Referrer-Policy")).toEqual(["same-origin"]);
});

it("all of it begins with the sub-path under which the site stands", () => {
  expect(valuesOf(`/casualties${claim}`, "Content-Security-Policy", "/casualties/")).toEqual([
    "frame-ancestors 'self'",
  ]);
  expect(headersOf(claim, "/casualties/")).toEqual([]);
});
