import { expect, it } from "vitest";
import { scopeFieldLabel, scopeFields, scopeFieldsShown } from "../../src/domain/scopeField";
import { aChangeClaim, aClaim, aToll } from "../support/builders";

const method = { value: "by name", asWritten: "by name", basis: "stated" } as const;

it("gives every slot a label of its own", () => {
  expect(new Set(scopeFields.map(scopeFieldLabel)).size).toBe(scopeFields.length);
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
