import { describe, expect, it } from "vitest";
import {
  findContradictoryPairs,
  relationsOf,
  relationTraits,
  sharedOrigins,
} from "../../../src/domain/compare/relation";
import { readDates } from "../../../src/domain/date/edtf";
import { keysOf } from "../../../src/domain/report/json";
import { aChangeClaim, aClaim, aFigure, aRelation, aReport, aToll, claimId } from "../../support/builders";

const range = aFigure({ bound: "between", low: 529, high: 744 });
const atLeast = aFigure({ bound: "at-least", low: 744 });
const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };

function pairsIn(...claims: ReturnType<typeof aToll>[]) {
  const report = aReport({ claims });
  return findContradictoryPairs(report, readDates(report));
}

describe("a relation", () => {
  it("is seen from both its ends, and from no other claim", () => {
    const relation = aRelation({ from: "a", to: "b" });
    const report = aReport({ claims: ["a", "b", "c"].map((id) => aClaim({ id })), relations: [relation] });

    expect(relationsOf(claimId("a"), report)).toEqual([{ relation, direction: "from", other: "b" }]);
    expect(relationsOf(claimId("b"), report)).toEqual([{ relation, direction: "to", other: "a" }]);
    expect(relationsOf(claimId("c"), report)).toEqual([]);
  });
});

describe("the kind of a relation", () => {
  const kindsThat = (isMeant: (traits: (typeof relationTraits)["answers"]) => boolean) =>
    keysOf(relationTraits).filter((kind) => isMeant(relationTraits[kind]));

  it("tells whether it changes how a claim is read", () => {
    const telling = ["contradicts", "disputes", "answers", "qualifies", "compares", "supersedes"];

    expect(kindsThat(({ isTelling }) => isTelling)).toEqual(telling);
  });

  it("tells whether it contests a claim, and which", () => {
    expect(kindsThat(({ contests }) => contests === "both")).toEqual(["contradicts"]);
    expect(kindsThat(({ contests }) => contests === "its-end")).toEqual(["disputes", "supersedes"]);
  });

  it("tells which part it has in an exchange", () => {
    expect(kindsThat(({ part }) => part === "reply")).toEqual(["disputes", "answers"]);
    expect(kindsThat(({ part }) => part === "reason")).toEqual(["supports"]);
  });
});

describe("a contradiction", () => {
  it("is a pair of one claimant and one scope whose bounds cannot both hold", () => {
    const pairs = pairsIn(aToll({ id: "a", figure: range }), aToll({ id: "b", figure: atLeast }));

    expect(pairs).toEqual([
      { claims: ["a", "b"], conflict: { reason: "touching", lower: range, upper: atLeast, number: 744 } },
    ]);
  });

  it("is found in every pair of three", () => {
    const claims = [1, 2, 3].map((low) => aToll({ id: `toll-${low}`, figure: aFigure({ bound: "exactly", low }) }));

    expect(pairsIn(...claims).map((pair) => pair.claims)).toEqual([
      ["toll-1", "toll-2"],
      ["toll-1", "toll-3"],
      ["toll-2", "toll-3"],
    ]);
  });

  it.each([
    ["another claimant's", { claimant: "army" }],
    ["of another scope", { scope: {} }],
    ["withdrawn", { withdrawn }],
    ["within the range", { figure: aFigure({ bound: "at-least", low: 600 }) }],
  ])("is not made by a figure that is %s", (_, overrides) => {
    const other = aToll({ id: "b", figure: atLeast, ...overrides });

    expect(pairsIn(aToll({ id: "a", figure: range }), other)).toEqual([]);
  });
});

describe("a shared origin", () => {
  const chain = (...counters: string[]) => [
    ...counters.map((actor) => ({ role: "counted" as const, actor, verb: null })),
    { role: "reported" as const, actor: "daily-paper", verb: null },
  ];

  it("joins tolls and changes that one source counted first, whoever states them", () => {
    const report = aReport({
      claims: [
        aToll({ id: "a", chain: chain("town-watch") }),
        aChangeClaim({ id: "b", claimant: "army", chain: chain("town-watch", "army") }),
        aToll({ id: "c", chain: chain("army") }),
      ],
    });

    expect(sharedOrigins(report)).toEqual([{ counter: "town-watch", claims: ["a", "b"] }]);
  });

  it("is not seen in claims without a figure, without a counter, or withdrawn", () => {
    const report = aReport({
      claims: [
        aToll({ id: "a" }),
        aClaim({ id: "b" }),
        aToll({ id: "c", chain: chain() }),
        aToll({ id: "d", chain: chain() }),
        aToll({ id: "e", withdrawn }),
      ],
    });

    expect(sharedOrigins(report)).toEqual([]);
  });
});
