import { expect, it } from "vitest";
import { relationsJoinTwoClaims } from "../../../../src/domain/rules/ids/relationsJoinTwoClaims";
import { aRelation, aReport } from "../../../support/builders";

it("refuses a relation of a claim with itself", () => {
  const relations = [aRelation(), aRelation({ id: "circle", from: "alpha-toll", to: "alpha-toll" })];

  expect(relationsJoinTwoClaims.ofReport(aReport({ relations })).map(({ at }) => at)).toEqual([["relations", 1, "to"]]);
});
