import { expect, it } from "vitest";
import { claimKindWords, claimStatus } from "../../src/domain/claimWords";
import { claimKinds } from "../../src/domain/schema";
import { aClaim } from "../support/builders";

const withdrawn = aClaim({ withdrawn: { date: "2020-06-03", why: "Read wrongly." } });

it("has a word of its own for every kind of claim", () => {
  expect(new Set(claimKinds.map(claimKindWords)).size).toBe(claimKinds.length);
});

it.each([
  ["current", aClaim(), false],
  ["revised", aClaim(), true],
  ["withdrawn", withdrawn, false],
  ["withdrawn", withdrawn, true],
])("a claim is %s", (status, claim, isRevised) => {
  expect(claimStatus(claim, isRevised)).toBe(status);
});
