import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { builtFiles } from "./support/builtPages";

const { collection, doubledCollection } = inject("sites");
const report = "reports/ansarpress-7518/";

describe("a collection twice as large", () => {
  it("has twice as many reports", () => {
    const counts = [collection, doubledCollection].map(
      (folder) => builtFiles(folder, "/article/index.html").filter((file) => file.startsWith("reports/")).length,
    );

    expect(counts).toEqual([25, 50]);
  });

  it.each([
    ["the first page of reports", "index.html", 14],
    ["a report's overview", `${report}index.html`, 14],
    ["a section", `${report}tolls/index.html`, 14],
    ["a claim", `${report}claims/june-range/index.html`, 14],
    ["a source's page", "sources/airwars/index.html", 14],
    ["the list of sources", "sources/index.html", 14],
    ["the list of reports, as data", "data.json", 20],
    ["a report's data", `${report}data.json`, 20],
    ["a source's data", "sources/airwars/data.json", 20],
  ])("costs a reader of %s no more", (_what, file, kilobytes) => {
    const small = weigh(join(collection, file));
    const large = weigh(join(doubledCollection, file));

    expect(large).toBeLessThan(small * 1.05);
    expect(large).toBeLessThanOrEqual(kilobytes * 1000);
  });

  it("costs no reader more script", () => {
    const [small, large] = [collection, doubledCollection].map((folder) =>
      builtFiles(folder, ".js").map((file) => [file, weigh(join(folder, file))]),
    );

    expect(large).toEqual(small);
  });
});

it("without a git history does not say that its versions were compared", () => {
  const page = readFileSync(join(collection, "about/index.html"), "utf8");

  // React parts with an empty comment what it puts together.
  expect(page.replaceAll("<!-- -->", "")).toContain(
    "Five more rules were not run, since this build had no earlier version of the data",
  );
});

function weigh(file: string): number {
  return brotliCompressSync(readFileSync(file)).byteLength;
}
