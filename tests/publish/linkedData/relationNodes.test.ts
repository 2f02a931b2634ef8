import { expect, it } from "vitest";
import { relationKinds } from "../../../src/domain/report/schema";
import { citoTerm } from "../../../src/publish/linkedData/claimNodes";
import { cito, citoTerms } from "./vocabulary";

it.each(relationKinds)("says “%s” in terms that CiTO has, from both ends", (kind) => {
  const terms = [citoTerm(kind, "from"), citoTerm(kind, "to")].map((term) => term.replace("cito:", cito));

  expect(terms.filter((term) => !citoTerms.includes(term))).toEqual([]);
});

it.each(relationKinds)("never says of “%s” who is right, or mocks", (kind) => {
  const judging = /refute|correct|confirm|retract|authority|evidence|deride|ridicule|plagiar/i;

  expect(`${citoTerm(kind, "from")} ${citoTerm(kind, "to")}`).not.toMatch(judging);
});
