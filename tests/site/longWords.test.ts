import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aReport, aSection, aToll, someSources } from "../support/builders";
import { asJson, goodFiles, writeDataFolder } from "../support/dataFolder";
import { buildSite } from "./support/buildSite";
import { openSite } from "./support/openSite";

const word = "Rindfleischetikettierungsüberwachungsaufgabengesetz";
const url = `https://town-watch.example/${"long-address-".repeat(8)}`;
const folder = mkdtempSync(join(tmpdir(), "long-words-"));
const site = openSite({ folder: join(folder, "site") });
const report = "/reports/alpha-report/";
const paths = [
  "/",
  "/sources/",
  "/sources/town-watch/",
  "/changes/",
  ...["", "article/", "tolls/", "claims/", "claims/alpha-toll/", "data/", "changes/"].map((path) => `${report}${path}`),
  `/embed${report}claims/alpha-toll/`,
];

beforeAll(async () => {
  const statement = `${word}: at least 12 civilians were killed in Alpha in May 2020.`;
  const written = aReport({
    title: `${word} in May`,
    summary: `${word}.`,
    claims: [aToll({ statement })],
    sections: [aSection({ title: word, question: `What of ${word}?`, claims: ["alpha-toll"] })],
    omissions: [
      { id: "method", about: { claim: "alpha-toll" }, text: `The article does not say what ${word} is.`, short: word },
    ],
  });
  const [watch, paper] = someSources();
  writeDataFolder(join(folder, "data"), {
    ...goodFiles(),
    "sources.json": asJson({
      $schema: "./sources.schema.json",
      sources: [{ ...watch, name: word, url, description: `${word}.` }, paper],
    }),
    "reports/alpha-report.json": asJson(written),
  });
  await buildSite({ dataFolder: join(folder, "data"), siteFolder: join(folder, "site"), basePath: "/" });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it.each([390, 1280])("words that are not ours break anywhere, on a screen of %i pixels", async (width) => {
  const found = await site.visit(
    paths,
    (page) =>
      page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) if (!part.name) part.open = true;
        return [document.documentElement.scrollWidth - innerWidth];
      }),
    { viewport: { width, height: 844 } },
  );

  expect(found.size).toBe(paths.length);
  expect([...found].filter(([, [tooWide = 0]]) => tooWide > 0)).toEqual([]);
});
