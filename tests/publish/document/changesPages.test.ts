import { expect, it } from "vitest";
import { changesPages } from "../../../src/publish/document/planPages";
import { aReport } from "../../support/builders";
import { aDossier, firstRevision } from "../../support/changedReport";

it("parts the changes of a site into pages of 40, none lost and the newest first", () => {
  const revisions = Array.from({ length: 60 }, (_, index) => ({
    date: "2020-07-01",
    subject: "alpha-toll",
    changed: "statement",
    from: `Wording ${index}`,
    to: `Wording ${index + 1}`,
    why: "Clearer.",
  }));

  const pages = changesPages([aDossier(aReport({ revisions: [firstRevision, ...revisions] }))]);

  expect(pages.map(({ path, number, count, changes }) => [path, number, count, changes.length])).toEqual([
    ["/changes/", 1, 2, 40],
    ["/changes/page_2/", 2, 2, 21],
  ]);
  expect(pages[0]?.changes[0]?.to).toBe("Wording 60");
  expect(pages[1]?.changes.at(-1)?.kind).toBe("new-report");
});

it("has one page where nothing has happened yet", () => {
  expect(changesPages([])).toEqual([{ path: "/changes/", number: 1, count: 1, changes: [] }]);
});
