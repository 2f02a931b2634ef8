import { expect, it } from "vitest";
import { everyClaimHasASection } from "../../../../src/domain/rules/ids/everyClaimHasASection";
import { aClaim, aReport, aSection, aToll } from "../../../support/builders";

it("refuses a claim that no section shows", () => {
  const claims = [aToll(), aClaim()];

  expect(everyClaimHasASection.ofReport(aReport({ claims }))).toEqual([]);
  expect(everyClaimHasASection.ofReport(aReport({ claims, sections: [aSection()] })).map(({ at }) => at)).toEqual([
    ["claims", 1, "id"],
  ]);
});
