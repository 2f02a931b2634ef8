import { expect, it } from "vitest";
import { keysOf } from "../../../src/domain/report/json";

it("lists the keys of a record in the order in which they were written, and nothing that it inherits", () => {
  const record = Object.assign(Object.create({ inherited: 0 }), { second: 2, first: 1 });

  expect(keysOf(record)).toEqual(["second", "first"]);
});
