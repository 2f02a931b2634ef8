import { expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { claimIn } from "../../src/domain/dossier/dossier";
import { caveatsOf } from "../../src/words/caveats";
import {
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anOmission,
  aRelation,
  aReport,
  aSource,
  aToll,
  claimId,
  someSources,
} from "../support/builders";

const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });

function caveatsIn(parts: Parameters<typeof aReport>[0], id: string): string[] {
  const dossier = compileDossier(aReport(parts), [...someSources(), army]);
  return caveatsOf(claimIn(dossier, claimId(id)), dossier);
}

const withdrawn = { date: "2020-06-03", why: "The article does not say so." };
const denial = aClaim({ id: "denial", kind: "response", claimant: "army", statement: "None was killed" });

it("says first that a claim was withdrawn, when and why", () => {
  expect(caveatsIn({ claims: [aClaim({ withdrawn, claimant: "army" })] }, "alpha-event")).toEqual([
    "Withdrawn on 3 June 2020: The article does not say so.",
  ]);
});

it("says why somebody is read as the claimant, and of no side alone that it is a party to the conflict", () => {
  const claimantInferred = "The sentence before names the army.";

  expect(caveatsIn({ claims: [aClaim({ claimant: "army", claimantInferred })] }, "alpha-event")).toEqual([
    "Who says it is read so: The sentence before names the army.",
  ]);
});

it("says of each slot that was inferred why", () => {
  const scope = { period: aDateSlot("2020-05", "May is named and not the year") };

  expect(caveatsIn({ claims: [aClaim({ scope })] }, "alpha-event")).toEqual([
    "Period read so: May is named and not the year.",
  ]);
});

it("gives the article's words for what they name without delimiting", () => {
  const scope = { places: { value: null, asWritten: "the region", basis: "stated" as const } };

  expect(caveatsIn({ claims: [aClaim({ scope })] }, "alpha-event")).toEqual([
    "Place: the article writes “the region” and does not say what that takes in.",
  ]);
});

it.each([
  ["a toll", aToll({ scope: {} }), "Not stated in the article: "],
  ["a change", aChangeClaim(), "Not stated in the article: "],
])("says of %s which slots the article leaves open", (_, claim, beginning) => {
  const [caveat] = caveatsIn({ claims: [claim] }, claim.id);

  expect(caveat).toMatch(new RegExp(`^${beginning}period, .* and .*\\.$`));
});

it("leaves a claim without a figure, with nothing inferred and nobody against it, without a caveat", () => {
  expect(caveatsIn({ claims: [aClaim()] }, "alpha-event")).toEqual([]);
});

it("says of both figures which other bound the article gives, and what they come to as one count, without a verdict", () => {
  const claims = [
    aToll({ figure: aFigure({ bound: "up-to", high: 12 }) }),
    aToll({ id: "floor", figure: aFigure({ low: 30 }) }),
  ];
  const relations = [aRelation({ kind: "contradicts", from: "floor", to: "alpha-toll" })];

  for (const id of ["alpha-toll", "floor"]) {
    expect(caveatsIn({ claims, relations }, id)[0]).toBe(
      `Paragraph 1 gives another bound: ${id === "floor" ? "up to 12" : "at least 30"}. Read as one count, they cannot both hold. The article does not explain it.`,
    );
  }
});

it("says of a comparison whether the figures that it sets against each other count the same thing", () => {
  const claims = [
    aToll(),
    aToll({ id: "army-toll", claimant: "army", scope: {} }),
    aClaim({ id: "higher", kind: "comparison", claimant: "daily-paper" }),
  ];
  const comparison = (to: string, parts = {}) =>
    aRelation({ id: `to-${to}`, kind: "compares", from: "higher", to, ...parts });
  const caveats = (parts = {}) =>
    caveatsIn({ claims, relations: [comparison("alpha-toll"), comparison("army-toll", parts)] }, "higher").join(" ");

  expect(caveats()).toContain(
    "Do the figures that it sets against each other count the same thing? The article does not say enough.",
  );
  expect(caveats({ withdrawn })).not.toContain("count the same thing");
});

it.each([
  ["disputes", "is disputed by"],
  ["answers", "is answered by"],
  ["qualifies", "is qualified by"],
  ["supersedes", "is replaced by"],
] as const)("says of a claim that another %s it who does, and in which words", (kind, phrase) => {
  const relations = [aRelation({ kind, from: "denial", to: "alpha-event" })];

  expect(caveatsIn({ claims: [aClaim(), denial], relations }, "alpha-event")).toEqual([
    `As the transcriber reads it, this claim ${phrase} another: Army: None was killed.`,
  ]);
});

it("names the other claim's figure with its bound and its period", () => {
  const relations = [aRelation({ kind: "disputes", from: "denial", to: "alpha-toll" })];

  expect(caveatsIn({ claims: [aToll(), denial], relations }, "denial")).toContain(
    "As the transcriber reads it, this claim disputes another: Town Watch: at least 12 civilians killed, period: May 2020.",
  );
});

it.each([
  ["a relation that does not change how a claim is read", { kind: "supports" as const }],
  ["a relation that was withdrawn", { kind: "disputes" as const, withdrawn }],
])("leaves out %s", (_, relation) => {
  const relations = [aRelation({ ...relation, from: "denial", to: "alpha-event" })];

  expect(caveatsIn({ claims: [aClaim(), denial], relations }, "alpha-event")).toEqual([]);
});

it("says what the article leaves out of this claim, and not what it leaves out of another or what was withdrawn", () => {
  const omissions = [
    anOmission({ about: { claim: "alpha-event" } }),
    anOmission({ id: "other", about: { claim: "denial" }, text: "The article does not say who denies it." }),
    anOmission({ id: "gone", about: { claim: "alpha-event" }, text: "The article does not say when.", withdrawn }),
  ];

  expect(caveatsIn({ claims: [aClaim(), denial], omissions }, "alpha-event")).toEqual([
    "The article does not say how the deaths were counted.",
  ]);
});

it("calls a relation the transcriber's reading only where the article does not draw it", () => {
  const relations = [aRelation({ kind: "disputes", from: "denial", to: "alpha-event", drawnBy: "article" })];

  expect(caveatsIn({ claims: [aClaim(), denial], relations }, "alpha-event")[0]).toMatch(/^This claim is disputed by /);
});
