import { describe, expect, it } from "vitest";
import { type RelationTraits, relationsOf, relationTraits, sharedOrigins } from "../../../src/domain/compare/relation";
import { keysOf } from "../../../src/domain/report/json";
import { aChangeClaim, aClaim, aRelation, aReport, aToll, claimId } from "../../support/builders";

const withdrawn = { date: "2020-06-03", why: "Copied wrongly." };

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
  const kindsThat = (isMeant: (traits: RelationTraits) => boolean) =>
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

describe("a shared origin", () => {
  const chain = (...counters: string[]) => [
    ...counters.map((actor) => ({ role: "counted" as const, actor, verb: null })),
    { role: "reported" as const, actor: "daily-paper", verb: null },
  ];

  it("joins tolls that one source counted first, whoever states them; a percentage is no count of people", () => {
    const report = aReport({
      claims: [
        aToll({ id: "a", chain: chain("town-watch") }),
        aToll({ id: "b", claimant: "army", chain: chain("town-watch", "army") }),
        aChangeClaim({ id: "d", chain: chain("town-watch") }),
        aToll({ id: "c", chain: chain("army") }),
      ],
    });

    expect(sharedOrigins(report)).toEqual([{ counter: "town-watch", claims: ["a", "b"], isRead: false }]);
  });

  it("rests on a reading where the article does not say itself who counted", () => {
    const read = [{ role: "counted" as const, actor: "town-watch", verb: null, inferred: "It names the group alone." }];
    const report = aReport({
      claims: [aToll({ id: "a", chain: chain("town-watch") }), aToll({ id: "b", chain: read })],
    });

    expect(sharedOrigins(report).map(({ isRead }) => isRead)).toEqual([true]);
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
