import { expect, it } from "vitest";
import { sourcesFormNoCircle } from "../../../../src/domain/rules/ids/sourcesFormNoCircle";
import { aSource } from "../../../support/builders";

it("accepts a source that is part of one that is part of another", () => {
  const sources = [aSource({ id: "a", partOf: "b" }), aSource({ id: "b", partOf: "c" }), aSource({ id: "c" })];

  expect(sourcesFormNoCircle.ofSources(sources)).toEqual([]);
});

it.each([
  ["by itself", [aSource({ id: "a", partOf: "a" })], [0]],
  ["by way of another", [aSource({ id: "a", partOf: "b" }), aSource({ id: "b", partOf: "a" })], [0, 1]],
  ["though others merely lead to it", [aSource({ id: "a", partOf: "b" }), aSource({ id: "b", partOf: "b" })], [1]],
])("refuses a source that is part of itself %s", (_, sources, places) => {
  expect(sourcesFormNoCircle.ofSources(sources).map(({ at }) => at)).toEqual(
    places.map((place) => ["sources", place, "partOf"]),
  );
});
