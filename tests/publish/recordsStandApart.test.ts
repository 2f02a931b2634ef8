import { describe, expect, it } from "vitest";
import { aRecord, aRow } from "../support/recordBuilders";
import { aFolder, writeSite } from "../support/writtenSite";

// A number that the article does not have: wherever it stands, a figure of the record has got there.
const rows = [
  aRow({ words: "at least 4,711", figure: { bound: "at-least", low: 4711, high: null, counting: "civilians-killed" } }),
];
const bears = [{ on: "alpha-toll", how: "figure differs" as const }];
const record = aRecord({ rows: rows.map((row) => ({ ...row, bears })) });
const withRecord = await writeSite({ record });
const without = await writeSite();
const figure = /4,?711/;

describe("what stands outside the article", () => {
  it("stands on its own page, and beside the claim and the section that it bears on", () => {
    const holding = Object.entries(withRecord.files).flatMap(([path, body]) => (figure.test(body) ? [path] : []));

    expect(holding.filter((path) => path.endsWith(".html"))).toEqual([
      "reports/alpha-report/claims/alpha-toll/index.html",
      "reports/alpha-report/claims/old-toll/index.html",
      "reports/alpha-report/record/index.html",
      "reports/alpha-report/tolls/index.html",
    ]);
  });

  it("is in no file, no citation, no embed and no picture of the report", () => {
    const leaving = (files: Record<string, string>) =>
      Object.entries(files).filter(
        ([path]) =>
          path.startsWith("embed/") ||
          // What holds everything holds the record too, in a folder of its own.
          !/index\.html$|\/data\.json$|^sitemap|^data\.json$|\/record\/|\/record\.schema|SHA256SUMS$|case-file\.zip$|\/feed\./.test(
            path,
          ),
      );

    expect(leaving(withRecord.files)).toEqual(leaving(without.files));
    expect(leaving(withRecord.files).length).toBeGreaterThan(40);
  });

  it("has entries of its own in the feeds, which say what they are and lead to its page; the others stay", () => {
    const entries = ({ files }: typeof without): { url: string; title: string }[] =>
      JSON.parse(files["changes/feed.json"] ?? "").items;
    const [own, ...others] = entries(withRecord);

    expect(own?.title).toMatch(/^New record outside the article: /);
    expect(own?.url).toBe("https://a.example/reports/alpha-report/record/");
    expect(others).toEqual(entries(without));
  });

  it("is in no figure, no answer and no note of the article’s pages, but within its own frame alone", () => {
    for (const [path, body] of Object.entries(withRecord.files)) {
      if (!path.endsWith(".html") || path.includes("/record/")) continue;
      expect(body.replace(/<aside[^>]*>.*?<\/aside>/gs, ""), path).not.toMatch(figure);
    }
  });

  it("changes no report that has no record: no tab, no page, no frame", () => {
    const pages = Object.entries(without.files).filter(([path]) => path.endsWith(".html"));

    expect(pages.filter(([path, body]) => path.includes("/record/") || body.includes("Outside the article:"))).toEqual(
      [],
    );
    expect(pages.filter(([, body]) => body.includes("/record/"))).toEqual([]);
  });

  it("is finished anew where it has changed, and its report with it", async () => {
    const keptFolder = aFolder();
    await writeSite({ record, keptFolder });

    const changed = { record: aRecord({ rows: [aRow()] }), keptFolder };

    expect((await writeSite({ record, keptFolder })).written[0]?.isKept).toBe(true);
    expect((await writeSite(changed)).written[0]?.isKept).toBe(false);
  });
});
