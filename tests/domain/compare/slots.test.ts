import { expect, it } from "vitest";
import { comparedSlots, scopeFields, scopeFieldsOf, slots } from "../../../src/domain/compare/slots";
import { aChangeClaim, aClaim, aDateSlot, aToll } from "../../support/builders";

const method = { value: "by name", asWritten: "by name", basis: "stated" } as const;

it("lists the slots by what changes the reading most, and those of a scope in the same order", () => {
  expect(comparedSlots).toEqual([
    "period",
    "places",
    "counting",
    "responsible",
    "counted-by",
    "method",
    "victims",
    "breakdown",
  ]);
  expect(scopeFields).toEqual(["period", "places", "responsible", "method", "victims", "breakdown"]);
});

it.each([
  ["a toll", aToll({ scope: {} })],
  ["a change", aChangeClaim({ scope: {} })],
  ["an allegation", aClaim({ kind: "allegation", scope: {} })],
])("asks %s for every slot, so that what is not stated is said", (_, claim) => {
  expect(scopeFieldsOf(claim)).toEqual(scopeFields);
});

it.each(["comparison", "assessment", "event", "response"] as const)(
  "asks of a claim of the kind %s what is filled",
  (kind) => {
    expect(scopeFieldsOf(aClaim({ kind, scope: {} }))).toEqual([]);
    expect(scopeFieldsOf(aClaim({ kind, scope: { method } }))).toEqual(["method"]);
  },
);

it("holds the transcriber's reason where a slot was inferred, and none where the article states it or does not say", () => {
  const reason = "The article names no year.";
  const inferred = aToll({
    scope: { period: aDateSlot("2020-05", reason) },
    chain: [{ role: "counted", actor: "town-watch", verb: null, inferred: "The article names the group alone." }],
  });

  expect(comparedSlots.map((slot) => slots[slot].findReason(inferred)).filter((found) => found !== null)).toEqual([
    reason,
    "The article names the group alone.",
  ]);
  expect(comparedSlots.map((slot) => slots[slot].findReason(aToll()))).toEqual(comparedSlots.map(() => null));
});
