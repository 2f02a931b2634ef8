import { expect, it } from "vitest";
import { sectionsListAClaimOnce } from "../../../../src/domain/rules/ids/sectionsListAClaimOnce";
import { aReport, aSection } from "../../../support/builders";

it("refuses a claim that a section lists twice, and not one that two sections list", () => {
  const once = aReport({ sections: [aSection(), aSection({ slug: "context", kind: "context" })] });
  const twice = aReport({ sections: [aSection({ claims: ["alpha-toll", "alpha-toll"] })] });

  expect(sectionsListAClaimOnce.ofReport(once)).toEqual([]);
  expect(sectionsListAClaimOnce.ofReport(twice).map(({ at }) => at)).toEqual([["sections", 0, "claims", 1]]);
});
