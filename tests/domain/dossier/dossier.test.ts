import { expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import {
  claimIn,
  claimsOf,
  dateIn,
  passagesOf,
  sectionsWith,
  sourceIn,
  sourcesNamed,
} from "../../../src/domain/dossier/dossier";
import {
  aClaim,
  aReport,
  articleSentence,
  aSection,
  aSource,
  aToll,
  claimId,
  sectionSlug,
  someSources,
  sourceId,
} from "../../support/builders";

const both = aSection({ slug: "both", claims: ["alpha-event", "alpha-toll"] });
const context = aSection({ slug: "context", kind: "context", claims: ["alpha-event"] });
const dossier = compileDossier(aReport({ claims: [aToll(), aClaim()], sections: [both, context] }), someSources());

it("finds what the data name", () => {
  expect(sourceIn(dossier, sourceId("town-watch")).name).toBe("Town Watch");
  expect(claimIn(dossier, claimId("alpha-event")).kind).toBe("event");
  expect(dateIn(dossier, "2020-05")).toMatchObject({ year: 2020, month: 5 });
  expect(passagesOf(aToll(), dossier)).toEqual([{ paragraph: 1, start: 0, end: articleSentence.length }]);
});

it.each([
  ["a source", () => sourceIn(dossier, sourceId("nobody")), "nobody"],
  ["a claim", () => claimIn(dossier, claimId("never-said")), "never-said"],
  ["a date", () => dateIn(dossier, "1999"), "1999"],
  ["a claim's passages", () => passagesOf(aClaim({ id: "never-said" }), dossier), "never-said"],
])("throws with the name of %s that is missing, since checked data miss nothing", (_, find, name) => {
  expect(find).toThrow(`“${name}” is named in the data and missing from it.`);
});

it("gives a section's claims in the section's order", () => {
  expect(claimsOf(both, dossier).map(({ id }) => id)).toEqual(["alpha-event", "alpha-toll"]);
});

it("gives every section on which a claim is shown", () => {
  expect(sectionsWith(claimId("alpha-event"), dossier).map(({ slug }) => slug)).toEqual(["both", "context"]);
  expect(sectionsWith(claimId("alpha-toll"), dossier).map(({ slug }) => slug)).toEqual([sectionSlug("both")]);
});

it("finds with the sources that are named all to whom they belong, in the sources’ own order", () => {
  const army = aSource({ id: "army" });
  const brigade = aSource({ id: "brigade", partOf: "army" });
  const colonel = aSource({ id: "colonel", partOf: "brigade" });

  const found = sourcesNamed([sourceId("colonel"), sourceId("gone")], [army, aSource(), colonel, brigade]);

  expect(found.map(({ id }) => id)).toEqual(["army", "colonel", "brigade"]);
});
