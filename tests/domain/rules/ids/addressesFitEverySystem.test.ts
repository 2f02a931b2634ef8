import { describe, expect, it } from "vitest";
import { addressesFitEverySystem } from "../../../../src/domain/rules/ids/addressesFitEverySystem";
import { aClaim, anOmission, aRelation, aReport, aSection, aSource, aToll } from "../../../support/builders";

const placesOf = (fields: Parameters<typeof aReport>[0]) =>
  addressesFitEverySystem.ofReport(aReport(fields)).map(({ at }) => at);

describe("a name that Windows keeps for a device is refused", () => {
  it.each([
    ["a report", { id: "con" }, ["id"]],
    ["a section", { sections: [aSection({ slug: "nul" })] }, ["sections", 0, "slug"]],
    ["a claim", { claims: [aToll({ id: "com1" })] }, ["claims", 0, "id"]],
    ["a former name", { claims: [aToll({ aliases: ["lpt9"] })] }, ["claims", 0, "aliases", 0]],
    ["a relation", { relations: [aRelation({ id: "aux" })] }, ["relations", 0, "id"]],
  ])("for %s", (_, fields, at) => {
    expect(placesOf(fields)).toEqual([at]);
  });

  it("for a source", () => {
    const problems = addressesFitEverySystem.ofSources([aSource(), aSource({ id: "prn" })]);

    expect(problems.map(({ at }) => at)).toEqual([["sources", 1, "id"]]);
  });

  it("and nothing else is: no longer name, and no omission, which has no folder", () => {
    expect(placesOf({ claims: [aToll({ id: "con-artists" })], omissions: [anOmission({ id: "nul" })] })).toEqual([]);
  });
});

describe("paths that are too long for some system are refused", () => {
  const long = "a".repeat(80);

  it("of a claim in a report, at the claim", () => {
    expect(placesOf({ id: long, claims: [aToll({ id: long })] })).toEqual([["claims", 0, "id"]]);
  });

  it("of a relation on top of these, at the relation", () => {
    const id = "a".repeat(60);
    const claims = [aToll({ id }), aClaim({ id: "other" })];

    expect(placesOf({ id, claims, relations: [aRelation({ id: "b".repeat(60), from: id, to: "other" })] })).toEqual([
      ["relations", 0, "id"],
    ]);
  });

  it("and one long id is none of them", () => {
    expect(placesOf({ claims: [aToll({ id: long })] })).toEqual([]);
  });
});
