import { expect, it } from "vitest";
import { tollsSetAgainst } from "../../../src/domain/compare/arrangeTolls";
import { readDates } from "../../../src/domain/date/edtf";
import type { Report, Toll } from "../../../src/domain/report/schema";
import { aClaim, aDateSlot, aRelation, aReport, aSection } from "../../support/builders";
import { fullToll, said } from "../../support/fullToll";

const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };
const own = fullToll("own");
const reading = fullToll("reading");
const army = fullToll("army-toll", { period: aDateSlot("2014/..") }, { claimant: "army" });
const unclear = fullToll("unclear", { method: said(null) }, { claimant: "army" });
const alike = fullToll("alike", {}, { claimant: "army" });
const tolls = [own, reading, unclear, army, alike];

function against(toll: Toll, report: Report): string[] {
  return tollsSetAgainst(toll, report, readDates(report)).map(({ other }) => other.id);
}

const section = (kind: "tolls" | "range", ...claims: string[]) => aSection({ kind, claims });

it("are those of a section on tolls that differ, and then those of which it cannot be told", () => {
  const report = aReport({ claims: tolls, sections: [section("tolls", ...tolls.map(({ id }) => id))] });

  expect(against(own, report)).toEqual(["army-toll", "unclear"]);
});

it("are never the toll itself, whose open end no second saying of it closes", () => {
  const report = aReport({ claims: [own, army], sections: [section("tolls", "own", "army-toll")] });

  expect(against(army, report)).toEqual(["own"]);
});

it("are those that a comparison of the article sets against each other", () => {
  const comparison = aClaim({ id: "comparison", kind: "comparison" });
  const relations = [own, army].map(({ id }) =>
    aRelation({ id: `to-${id}`, kind: "compares", from: "comparison", to: id }),
  );
  const report = aReport({ claims: [...tolls, comparison], relations, sections: [section("range", "own")] });

  expect(against(own, report)).toEqual(["army-toll"]);
  expect(against(reading, report)).toEqual([]);
});

it("are none of a section of another kind, and none that was withdrawn", () => {
  const ids = tolls.map(({ id }) => id);

  expect(against(own, aReport({ claims: tolls, sections: [section("range", ...ids)] }))).toEqual([]);
  const gone = fullToll("army-toll", { period: aDateSlot("2014/..") }, { claimant: "army", withdrawn });
  const report = aReport({ claims: [own, gone], sections: [section("tolls", "own", "army-toll")] });
  expect(against(own, report)).toEqual([]);
  expect(against(gone, report)).toEqual([]);
});
