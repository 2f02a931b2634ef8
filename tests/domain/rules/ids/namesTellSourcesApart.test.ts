import { expect, it } from "vitest";
import { namesTellSourcesApart } from "../../../../src/domain/rules/ids/namesTellSourcesApart";
import { aSource } from "../../../support/builders";

const twoCalled = (name: string) =>
  namesTellSourcesApart.ofSources([aSource({ id: "first", name: "Town Watch" }), aSource({ id: "second", name })]);

it.each([
  ["the same", "Town Watch"],
  ["the same in other letters", "TOWN WATCH"],
  ["the same with other spaces", "Town\u00a0 Watch "],
  ["the same with what nobody sees", "Town\u200b Wa\u00adtch"],
])("refuses two sources of which the names are %s", (_, name) => {
  expect(twoCalled(name).map(({ at }) => at)).toEqual([["sources", 1, "name"]]);
});

it("accepts names that differ to the eye, in any script", () => {
  expect(twoCalled("Town Watch (north)")).toEqual([]);
  expect(namesTellSourcesApart.ofSources([aSource({ id: "a", name: "का" }), aSource({ id: "b", name: "की" })])).toEqual(
    [],
  );
});
