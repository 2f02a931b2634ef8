import { expect, it } from "vitest";
import { contradictionsAreDeclared } from "../../../../src/domain/rules/figures/contradictionsAreDeclared";
import { aFigure, aRelation, aReport, aToll } from "../../../support/builders";

const floor = aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 20 }) });
const ceiling = aToll({ id: "ceiling", figure: aFigure({ bound: "between", low: 10, high: 15 }) });
const within = aToll({ id: "within", figure: aFigure({ bound: "exactly", low: 12 }) });
const declared = aRelation({ id: "gap", kind: "contradicts", from: "ceiling", to: "floor" });

it("accepts a contradiction that is declared, in either direction", () => {
  const reversed = { ...declared, from: declared.to, to: declared.from };

  expect(contradictionsAreDeclared.ofReport(aReport({ claims: [floor, ceiling], relations: [declared] }))).toEqual([]);
  expect(contradictionsAreDeclared.ofReport(aReport({ claims: [floor, ceiling], relations: [reversed] }))).toEqual([]);
});

it.each([
  ["is not declared", []],
  ["is declared as something else", [{ ...declared, kind: "disputes" as const }]],
  ["is declared by a withdrawn relation", [{ ...declared, withdrawn: { date: "2020-07-01", why: "It was misread." } }]],
])("refuses a contradiction that %s", (_, relations) => {
  const problems = contradictionsAreDeclared.ofReport(aReport({ claims: [floor, ceiling], relations }));

  expect(problems.map(({ at }) => at)).toEqual([["claims", 1, "figure"]]);
});

it.each([
  ["have no number in common", ceiling, "The lower figure ends at 15, and the other begins at 20."],
  [
    "share only the number at which they meet",
    aToll({ ...ceiling, figure: aFigure({ bound: "between", low: 10, high: 20 }) }),
    "The lower figure ends at 20, where the other begins: both hold only if that very number is meant.",
  ],
])("says where figures clash that %s", (_, toll, reason) => {
  expect(contradictionsAreDeclared.ofReport(aReport({ claims: [floor, toll] }))[0]?.says).toContain(reason);
});

it("refuses a declared contradiction that does not hold", () => {
  const relations = [aRelation({ kind: "contradicts", from: "within", to: "ceiling" })];

  expect(
    contradictionsAreDeclared.ofReport(aReport({ claims: [ceiling, within], relations })).map(({ at }) => at),
  ).toEqual([["relations", 0]]);
});

it("refuses a contradiction between two sources", () => {
  const claims = [floor, aToll({ ...ceiling, claimant: "daily-paper" })];

  const problems = contradictionsAreDeclared.ofReport(aReport({ claims, relations: [declared] }));

  expect(problems[0]?.says).toContain("different sources, “daily-paper” and “town-watch”");
});

it("does not hold a withdrawn claim against another", () => {
  const claims = [floor, aToll({ ...ceiling, withdrawn: { date: "2020-07-01", why: "It was misread." } })];

  expect(contradictionsAreDeclared.ofReport(aReport({ claims }))).toEqual([]);
});
