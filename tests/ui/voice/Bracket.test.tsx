// @vitest-environment jsdom

import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { compileRecord, factsRead } from "../../../src/domain/dossier/compileRecord";
import { Bracket, PageFacts } from "../../../src/ui/voice/Bracket";
import { aDateSlot, anArticle, aReport } from "../../support/builders";
import { aRecord, aRow } from "../../support/recordBuilders";

const fact = "https://watch.example/may";
const reasonNaming = (address: string) => `From outside the article: so said Town Watch (${address}).`;
const supplied = (reason: string) => ({ supplied: "1 June 2020", lang: null, reason, reasonLang: "en" });
const report = (reason: string) => aReport({ article: anArticle({ published: aDateSlot("2020-06-01", reason) }) });
const { record } = compileRecord(aRecord({ rows: [aRow({ url: fact })] }));

it("leads from a reason that rests on a fact from outside to the row of that fact", () => {
  const reason = reasonNaming(fact);
  render(
    <PageFacts value={factsRead(record, report(reason))}>
      <Bracket supplied={supplied(reason)} />
      <Bracket supplied={supplied("“Last month” is read as May.")} />
    </PageFacts>,
  );

  expect(screen.getAllByRole("link", { hidden: true }).map((link) => link.getAttribute("href"))).toEqual([
    "/reports/alpha-report/record/#watch-page",
  ]);
});

it.each([
  ["no reason names it", "Read from the month.", aRow({ url: fact })],
  ["it was withdrawn", reasonNaming(fact), aRow({ url: fact, withdrawn: { date: "2020-06-12", why: "Seen twice." } })],
])("leads to no row where %s", (_, reason, row) => {
  expect(factsRead({ ...record, rows: [row] }, report(reason))).toEqual({});
});
