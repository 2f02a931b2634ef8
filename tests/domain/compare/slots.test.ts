import { expect, it } from "vitest";
import { comparedSlots, scopeFields, scopeFieldsShown, slots } from "../../../src/domain/compare/slots";
import { aChangeClaim, aClaim, aDateSlot, aToll } from "../../support/builders";

const method = { value: "by name", asWritten: "by name", basis: "stated" } as const;

it("lists the slots in the order of the table, and those of a scope in the same", () => {
  expect(comparedSlots).toEqual([
    "period",
    "places",
    "counted-by",
    "counting",
    "responsible",
    "victims",
    "method",
    "breakdown",
  ]);
  expect(scopeFields).toEqual(["period", "places", "responsible", "victims", "method", "breakdown"]);
});

it.each([
  ["a toll", aToll({ scope: {} })],
  ["a change", aChangeClaim({ scope: {} })],
])("shows every slot of %s, so that what is not stated is said", (_, claim) => {
  expect(scopeFieldsShown(claim)).toEqual(scopeFields);
});

it("shows of a comparison what the article states of it alone: it covers what the figures cover", () => {
  expect(scopeFieldsShown(aClaim({ kind: "comparison", scope: {} }))).toEqual([]);
  expect(scopeFieldsShown(aClaim({ kind: "comparison", scope: { method } }))).toEqual(["method"]);
});

it("shows of other claims when and where, and what is stated besides", () => {
  expect(scopeFieldsShown(aClaim({ scope: {} }))).toEqual(["period", "places"]);
  expect(scopeFieldsShown(aClaim({ scope: { method } }))).toEqual(["period", "places", "method"]);
});

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
