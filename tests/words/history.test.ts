import { describe, expect, it } from "vitest";
import { changesOf } from "../../src/domain/dossier/history";
import type { Report } from "../../src/domain/report/schema";
import { tellChange } from "../../src/words/history";
import { aClaim, aFigure, anOmission, aRelation, aReport, aToll } from "../support/builders";
import { aChangedReport, aDossier, firstRevision } from "../support/changedReport";

function newestOf(report: Report) {
  const [newest] = changesOf(aDossier(report));
  if (newest === undefined) throw new Error("Nothing happened.");
  return tellChange(newest);
}

const revision = { date: "2020-07-01", from: "Old.", to: "New.", why: "Clearer.", changed: "text" };

it("names what happened to what", () => {
  expect(changesOf(aDossier(aChangedReport())).map((change) => tellChange(change).happened)).toEqual([
    "Claim revised",
    "Claim withdrawn",
    "Claim renamed",
    "Claim revised",
    "New report",
  ]);
});

describe("the claims that a change speaks of", () => {
  const claims = [aToll(), aToll({ id: "beta-toll", figure: aFigure({ bound: "exactly", low: 30 }) }), aClaim()];
  const ids = (report: Report) => {
    const { about, mentioned } = newestOf(report);
    return { about: about.map(({ id }) => id), mentioned: mentioned.map(({ id }) => id) };
  };
  const reportWith = (parts: Partial<typeof revision> & { subject: string }) =>
    aReport({
      claims,
      relations: [aRelation()],
      omissions: [
        anOmission(),
        anOmission({
          id: "alpha-count-omitted",
          about: { section: "tolls" },
          text: "It does not say who counted the 30.",
        }),
      ],
      revisions: [firstRevision, { ...revision, ...parts }],
    });

  it.each([
    ["the claim itself", { subject: "alpha-toll" }, { about: ["alpha-toll"], mentioned: [] }],
    ["both ends of a relation", { subject: "alpha-relation" }, { about: ["alpha-event", "alpha-toll"], mentioned: [] }],
    [
      "the claim that an omission is about",
      { subject: "alpha-method-omitted" },
      { about: ["alpha-toll"], mentioned: [] },
    ],
    [
      "those whose figure a sentence about a section names",
      { subject: "alpha-count-omitted" },
      { about: [], mentioned: ["beta-toll"] },
    ],
    [
      "those whose figure an old value names",
      { subject: "report", changed: "summary", from: "Of 30 killed." },
      { about: [], mentioned: ["beta-toll"] },
    ],
    [
      "another whose figure the reason names, though not its own",
      { subject: "alpha-toll", why: "The 30 are not among the 12." },
      { about: ["alpha-toll"], mentioned: ["beta-toll"] },
    ],
  ])("are %s", (_, parts, expected) => {
    expect(ids(reportWith(parts))).toEqual(expected);
  });
});

it("a relation is told with its verb, its reason, and its two claims", () => {
  const change = newestOf(
    aReport({
      claims: [aToll(), aClaim()],
      relations: [aRelation()],
      revisions: [firstRevision, { ...revision, subject: "alpha-relation" }],
    }),
  );

  expect(change.related).toBe("The first claim below supports the second.");
  expect(change.words).toEqual(["Both speak of Alpha."]);
});
