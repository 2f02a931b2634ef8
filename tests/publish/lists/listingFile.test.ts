import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readListings, storeListing, writeListing } from "../../../src/publish/lists/listingFile";
import { listReport } from "../../../src/publish/lists/reportListing";
import { aChangedReport, aDossier } from "../../support/changedReport";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("a listing that was written says what the report’s own does, whatever its letters", () => {
  const dossier = aDossier(aChangedReport({ lang: "ar", title: "قُتل 12 مدنيًا 🕯", summary: "قُتل مدنيون." }));
  const finished = {
    origin: "o",
    pages: [{ path: "/a/", changed: "2020-01-01" }],
    files: 1,
    picture: undefined,
    only: null,
  };
  const listing = listReport(dossier, null);

  writeListing(folder, dossier.report.id, storeListing(dossier, null, finished));
  const [read, ...more] = readListings(folder);

  expect(more).toEqual([]);
  expect(read).toMatchObject({
    origin: "o",
    setting: listing.setting,
    sources: listing.sources,
    changes: listing.changes,
  });
  for (const { id } of listing.sources) expect(read?.readSource(id)).toEqual(plain(listing.readSource(id)));
  for (const place of listing.changes.keys()) expect(read?.readChange(place)).toEqual(plain(listing.readChange(place)));
});

/** As it is once it was written: what is not there is left out. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
