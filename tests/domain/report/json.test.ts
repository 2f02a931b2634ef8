import { describe, expect, it } from "vitest";
import { isSameJson, keysOf, valueAt } from "../../../src/domain/report/json";

describe("a path into a JSON value", () => {
  const json: unknown = JSON.parse('{"claims":[{"id":"a","__proto__":{"hidden":1}}],"title":"Alpha"}');

  it.each([
    ["a field", ["title"], "Alpha"],
    ["a field of an entry", ["claims", 0, "id"], "a"],
    ["a field that is called as one that every object has", ["claims", 0, "__proto__", "hidden"], 1],
  ])("leads to %s", (_, at, value) => {
    expect(valueAt(json, at)).toBe(value);
  });

  it.each([
    ["no such field", ["summary"]],
    ["no such entry", ["claims", 1]],
    ["nothing further in", ["title", "length"]],
    ["what only JavaScript gives to an object", ["constructor"]],
    ["what only JavaScript gives to a list", ["claims", "length"]],
  ])("ends where there is %s", (_, at) => {
    expect(valueAt(json, at)).toBeUndefined();
  });
});

describe("two JSON values", () => {
  it.each([
    ["fields in another order", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ["entries in another order", [1, 2], [2, 1], false],
    ["a field more", { a: 1 }, { a: 1, b: undefined }, false],
    ["null for an object", { a: {} }, { a: null }, false],
  ])("are the same or not by what they say: %s", (_, a, b, isSame) => {
    expect(isSameJson(a, b)).toBe(isSame);
  });
});

it("lists the keys of a record in the order in which they were written, and nothing that it inherits", () => {
  const record = Object.assign(Object.create({ inherited: 0 }), { second: 2, first: 1 });

  expect(keysOf(record)).toEqual(["second", "first"]);
});
