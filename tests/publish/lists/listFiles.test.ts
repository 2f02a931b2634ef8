import { expect, it } from "vitest";
import { aReport } from "../../support/builders";
import { aChangedReport, aDossier, firstRevision } from "../../support/changedReport";
import { changesOfSite } from "../../support/siteOf";

it("the site tells the newest changes of all its reports, of one day those of newer reports first, and no more than asked for", () => {
  const later = aReport({
    id: "beta-report",
    transcribed: "2020-07-02",
    revisions: [{ ...firstRevision, date: "2020-07-02" }],
  });

  const changes = changesOfSite([aDossier(aChangedReport()), aDossier(later)], 4);

  expect(changes.map(({ date, report, kind }) => `${date} ${report.id} ${kind}`)).toEqual([
    "2020-07-03 alpha-report revised",
    "2020-07-02 beta-report new-report",
    "2020-07-02 alpha-report withdrawn",
    "2020-07-02 alpha-report renamed",
  ]);
});
