import { describe, expect, it } from "vitest";
import { compareTolls } from "../../../src/domain/compare/compareTolls";
import { type ComparedSlot, comparedSlots, sameScope, scopeFields } from "../../../src/domain/compare/slots";
import { readDate } from "../../../src/domain/date/edtf";
import type { Scope, Source, Toll } from "../../../src/domain/report/schema";
import { aDateSlot, aFigure, aSource, aToll, sourceId } from "../../support/builders";
import { fullScope, fullToll, inPlaces, said } from "../../support/fullToll";

const monitor = aSource({ id: "town-watch", name: "Town Watch", role: "monitor" });
const otherMonitor = aSource({ id: "field-count", name: "Field Count", role: "monitor" });
const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });
const rebels = aSource({ id: "rebels", name: "Rebels", kind: "military", role: "party-to-the-conflict" });
const stranger = aSource({ id: "stranger", name: "Stranger", kind: "unnamed", role: "not-stated" });
const sources: Record<string, Source> = Object.fromEntries(
  [monitor, otherMonitor, army, rebels, stranger].map((source) => [source.id, source]),
);

function compare(...tolls: Toll[]) {
  const periods = tolls.flatMap((toll) => toll.scope.period?.value ?? []);
  const dates = Object.fromEntries(periods.map((period) => [period, readDate(period)]));
  return compareTolls(tolls, { sources, dates });
}

function rowOf(slot: ComparedSlot, ...tolls: Toll[]) {
  return compare(...tolls).slots.find((row) => row.slot === slot);
}

function without(slot: keyof Scope): Scope {
  return Object.fromEntries(Object.entries(fullScope).filter(([name]) => name !== slot));
}

const countedBy = (source: Source) => ({
  claimant: "town-watch",
  chain: [
    { role: "counted" as const, actor: source.id, verb: null },
    { role: "stated" as const, actor: sourceId("town-watch"), verb: null },
  ],
});

describe("a shared scale", () => {
  it("belongs to tolls that say the same in every slot", () => {
    const comparison = compare(fullToll("a"), fullToll("b"));

    expect(comparison.slots.map((row) => row.verdict)).toEqual(comparedSlots.map(() => "same"));
    expect(comparison.comparable).toEqual([["a", "b"]]);
  });

  it.each(scopeFields)("is refused where both leave the %s open", (slot) => {
    const silent = without(slot);

    const comparison = compare(aToll({ id: "a", scope: silent }), aToll({ id: "b", scope: silent }));

    expect(comparison.slots.find((row) => row.slot === slot)?.verdict).toBe("not-stated");
    expect(comparison.comparable).toEqual([]);
  });

  it("belongs to groups within many tolls, each in the table's order", () => {
    const army = { responsible: said("Army shelling") };

    const comparison = compare(
      fullToll("a"),
      fullToll("b", army),
      fullToll("c"),
      fullToll("d", { method: said(null) }),
      ...["e", "f", "g", "h", "i"].map((id) => fullToll(id, army)),
      fullToll("j", { places: inPlaces(["Gamma"]) }),
    );

    expect(comparison.comparable).toEqual([
      ["a", "c"],
      ["b", "e", "f", "g", "h", "i"],
    ]);
    expect(comparison.tolls).toHaveLength(10);
  });

  it("is nobody's where one toll stands alone", () => {
    expect(compare(fullToll("a")).comparable).toEqual([]);
  });
});

describe("a slot's verdict", () => {
  it("is not-stated where one toll does not say", () => {
    expect(rowOf("method", fullToll("a"), aToll({ id: "b", scope: without("method") }))?.verdict).toBe("not-stated");
  });

  it("is differs where two tolls already differ, whatever a third leaves open", () => {
    const row = rowOf(
      "method",
      fullToll("a"),
      fullToll("b", { method: said("Seen in pictures") }),
      aToll({ id: "c", scope: without("method") }),
    );

    expect(row?.verdict).toBe("differs");
  });

  it("does not depend on letters' case", () => {
    expect(rowOf("responsible", fullToll("a"), fullToll("b", { responsible: said("US Airstrikes") }))?.verdict).toBe(
      "same",
    );
  });

  it("differs where other harm is counted", () => {
    const injured = fullToll("b", {}, { figure: aFigure({ counting: "civilians-injured" }) });

    expect(rowOf("counting", fullToll("a"), injured)?.verdict).toBe("differs");
  });

  it("tells where it rests on what was inferred of any toll", () => {
    const inferred = fullToll("b", { period: aDateSlot("2020-05", "The article names no year.") });

    expect(rowOf("period", fullToll("a"), inferred)).toEqual({ slot: "period", verdict: "same", restsOnReading: true });
    expect(rowOf("places", fullToll("a"), inferred)).toEqual({
      slot: "places",
      verdict: "same",
      restsOnReading: false,
    });
  });

  it("of one toll alone is whether it is stated", () => {
    expect(rowOf("method", fullToll("a"))?.verdict).toBe("same");
    expect(rowOf("method", aToll({ scope: without("method") }))?.verdict).toBe("not-stated");
    expect(rowOf("period", fullToll("a", { period: aDateSlot("2014/..") }))?.verdict).toBe("same");
  });
});

describe("places", () => {
  it("compare as a set, in any order and case", () => {
    expect(rowOf("places", fullToll("a"), fullToll("b", { places: inPlaces(["beta", "Alpha"]) }))?.verdict).toBe(
      "same",
    );
  });

  it("that the article does not delimit are not stated", () => {
    expect(rowOf("places", fullToll("a"), fullToll("b", { places: inPlaces(null) }))?.verdict).toBe("not-stated");
  });

  it.each([[["Alpha"]], [["Gamma"]]])("%j differ from Alpha and Beta", (places) => {
    expect(rowOf("places", fullToll("a"), fullToll("b", { places: inPlaces(places) }))?.verdict).toBe("differs");
  });
});

describe("who counted", () => {
  it.each([
    ["one counter twice", monitor, monitor, "same"],
    ["two monitors", monitor, otherMonitor, "same"],
    ["a monitor and a party to the conflict", monitor, army, "differs"],
    ["a counter whose role is not stated", monitor, stranger, "not-stated"],
    ["one counter of no stated role twice", stranger, stranger, "same"],
    ["two parties to the conflict, who may be on opposite sides", army, rebels, "differs"],
    ["one party to the conflict twice", army, army, "same"],
  ])("%s: %#", (_, first, second, verdict) => {
    const row = rowOf("counted-by", fullToll("a", {}, countedBy(first)), fullToll("b", {}, countedBy(second)));

    expect(row?.verdict).toBe(verdict);
  });

  it("is the claimant where the chain names no counter", () => {
    const stated = { claimant: "army", chain: [{ role: "stated" as const, actor: "army", verb: "said" }] };

    expect(rowOf("counted-by", fullToll("a"), fullToll("b", {}, stated))?.verdict).toBe("differs");
  });

  it("rests on a reading where the article does not say itself who counted", () => {
    const reason = "The article names the group alone.";
    const inferred = { chain: [{ role: "counted" as const, actor: "town-watch", verb: null, inferred: reason }] };

    expect(rowOf("counted-by", fullToll("a"), fullToll("b", {}, inferred))?.restsOnReading).toBe(true);
  });
});

describe("periods", () => {
  it.each([
    ["2020-05", "2020-05", "same"],
    ["2020-05", "2020-05-01/2020-05-31", "same"],
    ["2020-05?", "2020-05", "same"],
    ["2020-05", "2020-06", "differs"],
    ["2020-05", "2020", "differs"],
    ["2020", "2020-05", "differs"],
    ["2020-05/2020-07", "2020-06/2020-08", "differs"],
    ["2020-05", "2014/..", "differs"],
    ["2020-05", "2020-06/..", "differs"],
    ["2014/..", "2014/..", "not-stated"],
    ["2014/..", "2014/2016", "not-stated"],
    ["../2014", "2013/2014", "not-stated"],
    ["2014~", "2014~", "not-stated"],
    ["2014~", "2016", "differs"],
  ])("%s beside %s: %s", (first, second, verdict) => {
    const row = rowOf(
      "period",
      fullToll("a", { period: aDateSlot(first) }),
      fullToll("b", { period: aDateSlot(second) }),
    );

    expect(row?.verdict).toBe(verdict);
  });

  it.each([
    [["2020-05", "2020-06", "2020-07"]],
    [["2020-05", "2020", "2020-05/2020-06"]],
    [["2020-05", "2020", "2020-06"]],
    [["2020-05", "2020", "2014/.."]],
  ])("%j differ where two of them do", (periods) => {
    const tolls = periods.map((period, position) => fullToll(`toll-${position}`, { period: aDateSlot(period) }));

    expect(rowOf("period", ...tolls)?.verdict).toBe("differs");
  });
});

describe("one scope, as far as a source says", () => {
  const dates = Object.fromEntries(["2020-05", "2020-06", "2014/.."].map((text) => [text, readDate(text)]));
  const bare = aToll({ id: "a", scope: {} });

  it("is shared by two tolls that leave the same slots open", () => {
    expect(sameScope(bare, aToll({ id: "b", scope: {} }), dates)).toBe(true);
    expect(sameScope(fullToll("a"), fullToll("b", { places: inPlaces(["beta", "alpha"]) }), dates)).toBe(true);
  });

  it("is shared by two tolls with the same open end", () => {
    const open = { period: aDateSlot("2014/..") };

    expect(sameScope(aToll({ scope: open }), aToll({ id: "b", scope: open }), dates)).toBe(true);
  });

  it.each<[string, Toll]>([
    ["another period", fullToll("b", { period: aDateSlot("2020-06") })],
    ["other places", fullToll("b", { places: inPlaces(["Alpha"]) })],
    ["another agent", fullToll("b", { responsible: said("Army shelling") })],
    ["a slot that one leaves open", aToll({ id: "b", scope: without("victims") })],
    ["other harm", fullToll("b", {}, { figure: aFigure({ counting: "people-killed" }) })],
  ])("is not shared with %s", (_, other) => {
    expect(sameScope(fullToll("a"), other, dates)).toBe(false);
  });
});
