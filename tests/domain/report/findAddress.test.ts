import { expect, it } from "vitest";
import { findAddress } from "../../../src/domain/report/address";
import { aClaim, anOmission, aRelation, aReport, aToll } from "../../support/builders";

const report = aReport({
  claims: [
    aToll({ aliases: ["old-toll", "older-toll"] }),
    aClaim({ withdrawn: { date: "2020-06-03", why: "Wrong." } }),
  ],
  relations: [aRelation({ id: "link", from: "alpha-event", to: "alpha-toll" })],
  omissions: [anOmission({ id: "gap" }), anOmission({ id: "section-gap", about: { section: "tolls" } })],
});

it.each([
  ["a claim", "alpha-toll", "/reports/alpha-report/claims/alpha-toll/"],
  ["a withdrawn claim", "alpha-event", "/reports/alpha-report/claims/alpha-event/"],
  ["a claim's former name", "older-toll", "/reports/alpha-report/claims/alpha-toll/"],
  ["a relation", "link", "/reports/alpha-report/claims/alpha-event/#link"],
  ["a claim's omission", "gap", "/reports/alpha-report/claims/alpha-toll/#gap"],
  ["a section's omission", "section-gap", "/reports/alpha-report/tolls/#section-gap"],
])("finds where %s stands by its id", (_, id, address) => {
  expect(findAddress(id, report)).toBe(address);
});

it("finds nothing by a name that the report never used", () => {
  expect(findAddress("never-was", report)).toBeUndefined();
});
