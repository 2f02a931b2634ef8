import { describe, expect, it } from "vitest";
import { arrangeTolls } from "../../../src/domain/compare/arrangeTolls";
import { comparePair, compareTolls, countTheSame, groupReadings } from "../../../src/domain/compare/compareTolls";
import { type ComparedSlot, comparedSlots, scopeFields } from "../../../src/domain/compare/slots";
import { readDate } from "../../../src/domain/date/edtf";
import type { Scope, Toll } from "../../../src/domain/report/schema";
import { aDateSlot, aFigure, aToll, sourceId } from "../../support/builders";
import { fullScope, fullToll, inPlaces, said } from "../../support/fullToll";

const why = "It is near.";

function datesOf(...tolls: Toll[]) {
  const periods = tolls.flatMap((toll) => toll.scope.period?.value ?? []);
  return Object.fromEntries(periods.map((period) => [period, readDate(period)]));
}

function pair(a: Toll, b: Toll) {
  return comparePair(a, b, datesOf(a, b));
}

function agreement(slot: ComparedSlot, a: Toll, b: Toll) {
  return pair(a, b).slots.find((one) => one.slot === slot)?.agreement;
}

function without(slot: keyof Scope): Scope {
  return Object.fromEntries(Object.entries(fullScope).filter(([name]) => name !== slot));
}

/** A toll of another source. */
function others(id: string, scope: Partial<Scope> = {}, more: Parameters<typeof aToll>[0] = {}): Toll {
  return fullToll(id, scope, { claimant: "army", ...more });
}

describe("whether two tolls count the same thing", () => {
  it("is “yes” where all of it agrees", () => {
    expect(pair(fullToll("a"), others("b")).answer).toBe("yes");
  });

  it.each(scopeFields)("is “not-enough” where two sources both leave the %s open: silence is no agreement", (slot) => {
    const [a, b] = [
      aToll({ id: "a", scope: without(slot) }),
      aToll({ id: "b", scope: without(slot), claimant: "army" }),
    ];

    expect(agreement(slot, a, b)).toBe("not-told");
    expect(pair(a, b).answer).toBe("not-enough");
  });

  it.each(scopeFields)("is “yes” where one source leaves the %s open twice: one silence means one thing", (slot) => {
    const [a, b] = [aToll({ id: "a", scope: without(slot) }), aToll({ id: "b", scope: without(slot) })];

    expect(pair(a, b).answer).toBe("yes");
  });

  it("is “not-enough” where one source leaves a slot open once", () => {
    expect(pair(fullToll("a"), aToll({ id: "b", scope: without("method") })).answer).toBe("not-enough");
  });

  it("is “no” where they differ by the article’s own words, whatever else is open", () => {
    const other = others("b", { places: inPlaces(["Gamma"]), method: said(null) });

    expect(pair(fullToll("a"), other).answer).toBe("no");
  });

  it("is “not-as-read” where they differ by what was inferred alone", () => {
    const read = { value: ["Gamma"], asWritten: "there", basis: "inferred" as const, reason: why };

    expect(agreement("places", fullToll("a"), others("b", { places: read }))).toBe("differs-as-read");
    expect(pair(fullToll("a"), others("b", { places: read })).answer).toBe("not-as-read");
  });

  it("is not decided by a slot that was filled from no word of the article", () => {
    const fromNothing = { value: ["Gamma"], asWritten: null, basis: "inferred" as const, reason: why };

    expect(agreement("places", fullToll("a"), others("b", { places: fromNothing }))).toBe("not-told");
  });

  it("is told of a whole section pair by pair", () => {
    const tolls = [fullToll("a"), others("b"), others("c", { places: inPlaces(["Gamma"]) })];

    const { pairs } = compareTolls(tolls, datesOf(...tolls));

    expect(pairs.map(({ tolls, answer }) => [...tolls, answer])).toEqual([
      ["a", "b", "yes"],
      ["a", "c", "no"],
      ["b", "c", "no"],
    ]);
  });
});

describe("a slot", () => {
  it("agrees whatever the letters’ case, and places as a set", () => {
    expect(agreement("responsible", fullToll("a"), others("b", { responsible: said("US Airstrikes") }))).toBe("same");
    expect(agreement("places", fullToll("a"), others("b", { places: inPlaces(["beta", "Alpha"]) }))).toBe("same");
  });

  it("agrees as read where one of the two was inferred", () => {
    const read = { value: ["Alpha", "Beta"], asWritten: "there", basis: "inferred" as const, reason: why };

    expect(agreement("places", fullToll("a"), others("b", { places: read }))).toBe("same-as-read");
  });

  it("cannot be told of places that the article names and does not delimit", () => {
    expect(agreement("places", fullToll("a"), others("b", { places: inPlaces(null) }))).toBe("not-told");
  });

  it("differs where other harm is counted", () => {
    const injured = others("b", {}, { figure: aFigure({ counting: "civilians-injured" }) });

    expect(agreement("counting", fullToll("a"), injured)).toBe("differs");
  });
});

it("shows who counted, and never weighs it", () => {
  const countedBy = (actor: string) => ({ chain: [{ role: "counted" as const, actor: sourceId(actor), verb: null }] });
  const [a, b] = [fullToll("a", {}, countedBy("town-watch")), others("b", {}, countedBy("army"))];

  expect(agreement("counted-by", a, b)).toBe("differs");
  expect(pair(a, b).answer).toBe("yes");
});

describe("periods", () => {
  it.each([
    ["2020-05", "2020-05", "same"],
    ["2020-05", "2020-05-01/2020-05-31", "same"],
    ["2020-05?", "2020-05", "same"],
    ["2020-05", "2020-06", "differs"],
    ["2020-05", "2020", "differs"],
    ["2020-05/2020-07", "2020-06/2020-08", "differs"],
    ["2020-05", "2014/..", "differs"],
    ["2014", "2014/..", "differs"],
    ["2020-05", "2020-06/..", "differs"],
    ["2014/..", "2014/..", "not-told"],
    ["2014/..", "2014/2016", "not-told"],
    ["../2014", "2013/2014", "not-told"],
    ["2014~", "2014~", "not-told"],
    ["2014~", "2016", "differs"],
    ["[2020-05-01..]", "2020-05-01", "not-told"],
    ["[2020-05-01..]", "2020-04", "differs"],
  ])("%s beside %s: %s", (first, second, found) => {
    const [a, b] = [fullToll("a", { period: aDateSlot(first) }), others("b", { period: aDateSlot(second) })];

    expect(agreement("period", a, b)).toBe(found);
  });

  const read = (value: string, supplied?: ("year" | "month" | "day")[]) => ({
    value,
    asWritten: "in May",
    basis: "inferred" as const,
    reason: why,
    ...(supplied && { supplied }),
  });

  it.each([
    ["a month against an open span, whichever year is read", read("2020-05", ["year"]), "2014/..", "differs"],
    ["a month against another one", read("2020-05", ["year"]), "2020-06", "differs"],
    ["a month against a year", read("2020-05", ["year"]), "2020", "differs"],
    ["one month of two years, of which one is supplied", read("2020-05", ["year"]), "2019-05", "differs-as-read"],
    ["a month that is supplied whole", read("2020-05"), "2020-06", "differs-as-read"],
    ["one month, its year supplied", read("2020-05", ["year"]), "2020-05", "same-as-read"],
  ])("differ in words where the supplied part does not matter: %s", (_, period, other, found) => {
    const [a, b] = [fullToll("a", { period }), others("b", { period: aDateSlot(other) })];

    expect(agreement("period", a, b)).toBe(found);
  });

  it("that the article names and does not date cannot be told", () => {
    const named = { value: null, asWritten: "during the battle", basis: "stated" as const };

    expect(agreement("period", fullToll("a"), others("b", { period: named }))).toBe("not-told");
  });
});

describe("tolls of a section", () => {
  const arrange = (...tolls: Toll[]) => arrangeTolls(tolls, datesOf(...tolls));

  it("of one source for one scope are readings of one count", () => {
    const [a, b, c] = [fullToll("a"), fullToll("b"), others("c")];

    expect(countTheSame(a, b, datesOf(a, b))).toBe(true);
    expect(countTheSame(a, c, datesOf(a, c))).toBe(false);
    expect(groupReadings([a, c, b], datesOf(a, b, c)).map((group) => group.map(({ id }) => id))).toEqual([
      ["a", "b"],
      ["c"],
    ]);
  });

  it("stand alone, as a pair, or in groups of one time and place", () => {
    const gamma = { places: inPlaces(["Gamma"]) };

    expect(arrange()).toBeUndefined();
    expect(arrange(fullToll("a"), fullToll("b"))?.kind).toBe("alone");
    expect(arrange(fullToll("a"), fullToll("b"), others("c"))?.kind).toBe("pair");
    const groups = arrange(fullToll("a"), others("b"), others("c", gamma), fullToll("d", gamma));
    expect(groups?.kind).toBe("groups");
    expect(
      groups?.kind === "groups" && groups.groups.map(({ members }) => members.map(({ readings: [{ id }] }) => id)),
    ).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("differ as a pair where any of their readings do, and tell in which slots", () => {
    const arranged = arrange(fullToll("a"), fullToll("b"), others("c", { period: aDateSlot("2014/..") }));

    expect(arranged?.kind === "pair" && arranged.pair.answer).toBe("no");
    expect(
      arranged?.kind === "pair" &&
        arranged.pair.slots.filter(({ agreement }) => agreement === "differs").map(({ slot }) => slot),
    ).toEqual(["period"]);
    expect(arranged?.kind === "pair" && arranged.pair.slots.map(({ slot }) => slot)).toEqual(comparedSlots);
  });
});
