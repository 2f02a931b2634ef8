import { describe, expect, it } from "vitest";
import { claimPath, relationPagePath, reportPath, sectionPath } from "../../../src/domain/report/address";
import { portableClaim } from "../../../src/words/claims";
import { notVerified } from "../../../src/words/language";
import { aClaim, aFigure, aRelation, aSection, aSource, aToll, someSources } from "../../support/builders";
import { everyCard } from "../../support/siteOf";
import { cardsOf, firstClaimCard, publishedDossiers } from "./someContents";

const published = publishedDossiers();
const cards = everyCard(published);
const claims = published.flatMap((dossier) =>
  dossier.report.claims.map((claim) => ({ id: claim.id, portable: portableClaim(claim, dossier) })),
);

describe("every page that is shared for itself has a picture", () => {
  it("that is the home, each report, section, claim and relation", () => {
    const expected = published.flatMap(({ report }) => [
      reportPath(report.id),
      ...report.sections.map(({ slug }) => sectionPath(report.id, slug)),
      ...report.claims.map(({ id }) => claimPath(report.id, id)),
      ...report.relations.map((relation) => relationPagePath(report.id, relation)),
    ]);

    expect([...cards.keys()]).toEqual(["/", ...expected]);
  });

  it("and a former address of a claim has none of its own", () => {
    const renamed = cardsOf({ claims: [aToll({ aliases: [claimAlias] })] });

    expect([...renamed.keys()].filter((path) => path.includes(claimAlias))).toEqual([]);
  });
});

describe("the picture of a claim", () => {
  it.each(claims)(
    "$id carries its source, bound, period, place, outlet and caveat, in words and in its alternative",
    ({ portable }) => {
      const card = cards.get(portable.path);
      if (card?.kind !== "claim") throw new Error("no claim");

      expect(card.claim).toMatchObject({ period: portable.period.words, places: portable.places.words });
      expect(card.claim.tag).toMatchObject({
        name: portable.claimantInferred ? `[${portable.claimant.name}]` : portable.claimant.name,
        kind: portable.claimant.kind,
      });
      expect(card.claim.tag.about).toContain(portable.claimantRole);
      expect(card.outlet).toMatchObject({ name: portable.outlet.name, reference: portable.article.reference });
      expect(card.claim.verb).toBe("in paraphrase");
      expect(card.claim.figure === null).toBe(portable.figure === null);
      if (portable.figure) {
        expect(card.claim.figure?.short.toLowerCase()).toBe(portable.figure.short.toLowerCase());
        expect(card.claim.figure).toMatchObject({
          counted: portable.figure.counted,
          bound: portable.figure.boundWords,
        });
        expect(card.alt).toContain(`: ${portable.figure.words} (bound: ${portable.figure.boundWords})`);
      }
      for (const words of [portable.claimant.name, portable.period.words, portable.places.words, notVerified]) {
        expect(card.alt).toContain(words);
      }
    },
  );

  it("says at the end of its alternative what others may cut off: the statement", () => {
    const { alt, claim } = firstClaimCard({});

    expect(alt.endsWith(`reports of ${claim.tag.name} (monitor) (paraphrase): ${claim.statement}`)).toBe(true);
  });

  it.each([
    ["unqualified", "603", "603 civilians killed", "(no bound word given)"],
    ["about", "About 603", "About 603 civilians killed", ""],
    ["up-to", "Up to 603", "Up to 603 civilians killed", ""],
    ["at-least", "At least 603", "At least 603 civilians killed", ""],
  ] as const)("says of the bound “%s” that it is one, also in a line among others", (bound, short, words, rest) => {
    const figure = aFigure({ bound, [bound === "up-to" ? "high" : "low"]: 603 });

    const card = firstClaimCard({ claims: [aToll({ figure })] });

    expect(card.claim.figure).toMatchObject({ short, words, rest });
  });

  it("says that it was withdrawn, and when", () => {
    const { claim, alt } = firstClaimCard({ claims: [aToll({ withdrawn: { date: "2020-07-03", why: "Misread." } })] });

    expect(claim.withdrawn).toBe("Withdrawn on 3 July 2020");
    expect(alt).toMatch(/^Withdrawn on 3 July 2020\./);
  });

  it("says that its source is a party to the conflict, and sets in brackets who is read as it", () => {
    const sources = [aSource({ role: "party-to-the-conflict" }), ...someSources().slice(1)];

    const card = firstClaimCard({ claims: [aToll({ claimantInferred: "Named later." })] }, sources);

    expect(card.claim.tag).toMatchObject({ name: "[Town Watch]", about: "party to the conflict" });
  });

  it("says that it is disputed, though not by a dispute that was withdrawn", () => {
    const claims = [aToll(), aClaim()];
    const dispute = { kind: "disputes", from: "alpha-event", to: "alpha-toll" } as const;

    const disputed = firstClaimCard({ claims, relations: [aRelation(dispute)] });
    const settled = firstClaimCard({
      claims,
      relations: [aRelation({ ...dispute, withdrawn: { date: "2020-07-03", why: "Misread." } })],
    });

    expect(disputed.marks).toEqual(["Disputed by another claim."]);
    expect(settled.marks).toEqual([]);
  });

  it("shows beside a comparison the tolls that it compares, and that the article does not say enough to set them beside each other", () => {
    const comparison = aClaim({ id: "a-comparison", kind: "comparison", statement: "12 is more than 9." });
    const tolls = [aToll(), aToll({ id: "beta-toll", figure: aFigure({ low: 9 }), scope: {} })];
    const relations = tolls.map(({ id }) =>
      aRelation({ id: `to-${id}`, kind: "compares", from: comparison.id, to: id }),
    );

    const card = firstClaimCard({ claims: [comparison, ...tolls], relations });

    expect(card.compared.map(({ figure }) => figure?.words)).toEqual([
      "At least 12 civilians killed",
      "At least 9 civilians killed",
    ]);
    expect(card.marks).toEqual(["The article does not say enough."]);
  });

  it("says beside a compared toll where it was the transcriber who read that this one is meant", () => {
    const card = firstClaimCard(aComparison);

    const reading = "(read so here)";
    expect(card.compared.map((toll) => toll.reading)).toEqual([reading, null]);
    expect(card.alt.split("It compares").map((words) => words.startsWith(` ${reading}: [Town Watch]`))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

const aComparison = {
  claims: [
    aClaim({ id: "a-comparison", kind: "comparison", statement: "12 is more than 9." }),
    aToll({ claimantInferred: "Named later." }),
    aToll({ id: "beta-toll", figure: aFigure({ low: 9 }), scope: {} }),
  ],
  relations: [
    aRelation({ id: "one", kind: "compares", from: "a-comparison", to: "alpha-toll", drawnBy: "viewer" }),
    aRelation({ id: "other", kind: "compares", from: "a-comparison", to: "beta-toll", drawnBy: "article" }),
  ],
} satisfies Parameters<typeof cardsOf>[0];

describe("the picture of a relation", () => {
  const relations = published.flatMap((dossier) =>
    dossier.report.relations.map((relation) => ({
      id: relation.id,
      path: relationPagePath(dossier.report.id, relation),
      ends: [relation.from, relation.to].map((end) => claims.find(({ id }) => id === end)?.portable),
    })),
  );

  it.each(relations)("$id carries both claims, each with source, bound and period", ({ path, ends }) => {
    const card = cards.get(path);
    if (card?.kind !== "relation") throw new Error("no relation");

    for (const [position, end] of [card.from, card.to].entries()) {
      const portable = ends[position];
      expect(end.tag.name).toContain(portable?.claimant.name);
      expect(end.period).toBe(portable?.period.words);
      expect(end.statement).toBe(portable?.statement);
      expect(end.figure?.bound).toBe(portable?.figure?.boundWords);
      if (portable?.figure)
        expect(card.alt).toContain(`${portable.figure.words} (bound: ${portable.figure.boundWords})`);
    }
    expect(card.alt).toContain(notVerified);
  });

  it("says who draws it", () => {
    const card = cardsOf({ claims: [aToll(), aClaim()], relations: [aRelation({ drawnBy: "viewer" })] });

    expect([...card.values()].find(({ kind }) => kind === "relation")).toMatchObject({
      phrase: "supports",
      drawnBy: "this link is ours",
    });
  });
});

describe("what a picture of a relation must not be read without", () => {
  const marksOf = (overrides: Parameters<typeof cardsOf>[0]) => relationCards(overrides).map(({ marks }) => marks);
  const tolls = [aToll(), aToll({ id: "beta-toll", figure: aFigure({ low: 9 }), scope: {} })];
  const between = { from: "alpha-toll", to: "beta-toll" };

  it("is that the article does not say enough of the figures of its comparison", () => {
    expect(marksOf(aComparison)).toEqual([["The article does not say enough."], ["The article does not say enough."]]);
  });

  it("stands in its alternative too", () => {
    const [card] = relationCards(aComparison);

    expect(card?.alt).toContain("The article does not say enough.");
    expect(card?.alt).toContain("[Town Watch] (monitor): at least 12");
  });

  it("is that the article does not say enough where one is compared with the other", () => {
    expect(marksOf({ claims: tolls, relations: [aRelation({ kind: "compares", ...between })] })).toEqual([
      ["The article does not say enough."],
    ]);
    expect(marksOf({ claims: tolls, relations: [aRelation({ kind: "qualifies", ...between })] })).toEqual([[]]);
  });
});

describe("the picture of a section", () => {
  const manyTolls = ["a", "b", "c", "d"].map((id) => aToll({ id, figure: aFigure({ low: id.charCodeAt(0) }) }));
  const sectionCard = (overrides: Parameters<typeof cardsOf>[0]) => {
    const card = [...cardsOf(overrides).values()].find(({ kind }) => kind === "section");
    if (card?.kind !== "section") throw new Error("no section");
    return card;
  };

  it("shows few tolls in the section's order, whatever their size", () => {
    const claims = manyTolls.slice(0, 3);
    const sections = [aSection({ claims: ["b", "c", "a"].map((id) => id) })];

    const card = sectionCard({ claims, sections });

    expect(card.tolls.map(({ figure }) => figure?.short)).toEqual(["At least 98", "At least 99", "At least 97"]);
  });

  it("shows none of many, but who speaks", () => {
    const card = sectionCard({ claims: manyTolls });

    expect(card.tolls).toEqual([]);
    expect(card.sources.map(({ name }) => name)).toEqual(["Town Watch"]);
  });

  it("leaves out what was withdrawn", () => {
    const card = sectionCard({ claims: [aToll({ withdrawn: { date: "2020-07-03", why: "Misread." } }), aClaim()] });

    expect(card.tolls).toEqual([]);
  });
});

const claimAlias = "former-name";

function relationCards(overrides: Parameters<typeof cardsOf>[0]) {
  return [...cardsOf(overrides).values()].filter((card) => card.kind === "relation");
}
