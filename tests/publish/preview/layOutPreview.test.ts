import { beforeAll, describe, expect, it } from "vitest";
import { openPainter } from "../../../src/publish/preview/drawPreview";
import { layOutPreview, type PreviewLayout, previewMargin } from "../../../src/publish/preview/layOutPreview";
import type { PreviewCard, PreviewClaim } from "../../../src/publish/preview/previewCard";
import { findFonts } from "../../../src/publish/preview/previewFonts";
import { previewSize } from "../../../src/publish/preview/previewLook";
import type { Measure } from "../../../src/publish/preview/wrapWords";
import { capitalise, notVerified } from "../../../src/words/language";
import {
  aClaim,
  aDateSlot,
  aFigure,
  anArticle,
  aRelation,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";
import { everyCard } from "../../support/siteOf";
import { cardsOf, evenMeasure, firstClaimCard, publishedDossiers } from "./someContents";

const published = [...everyCard(publishedDossiers())].map(([path, card]) => ({ path, card }));

describe("the pictures of what is published", () => {
  let measure: Measure;
  beforeAll(async () => {
    const { fonts } = findFonts(new Set(JSON.stringify(published)));
    ({ measure } = await openPainter(fonts));
  });

  it.each(published)("$path shows source, bound, period and caveat whole", ({ card }) => {
    const words = wordsOf(layOutPreview(card, measure));

    expect(wordsThatMustStay(card).filter((kept) => !words.includes(kept))).toEqual([]);
  });

  it.each(published)("$path is legible a quarter of its size", ({ card }) => {
    const { texts } = layOutPreview(card, measure);
    const main = texts.filter(
      ({ text, weight }) => /^(· )?Period:/.test(text) || (weight === 700 && !text.includes(notVerified)),
    );

    expect(texts.filter(({ size }) => size < 34)).toEqual([]);
    expect(main.filter(({ size, baseline }) => size < 40 && baseline < 480)).toEqual([]);
  });

  it.each(published)("$path keeps its words off the edges and apart", ({ card }) => {
    expect(strayWords(layOutPreview(card, measure))).toEqual([]);
  });
});

describe("lines that follow each other", () => {
  const words = (statement: string) => ({ claims: [aClaim({ statement: statement.repeat(6) })] });
  const largeFigure = { claims: [aToll({ figure: aFigure({ bound: "about", low: 12_345_678, high: 123_456_789 }) })] };

  it.each([
    ["in Latin letters", words("civilians were killed "), /civilians|were|killed/, 1.27],
    ["in a script that stacks its letters", words("قُتل مدنيون في حلب "), /\p{Script=Arabic}/u, 1.45],
    ["of a large figure, of which nothing hangs below its line", largeFigure, /12,345,678|123,456,789/, 1.14],
  ])("stand as far apart as their letters need: %s", (_, report, isMeant, air) => {
    const { texts } = layOutPreview(firstClaimCard(report), evenMeasure);

    const lines = texts.filter(({ text }) => isMeant.test(text));
    const apart = lines.slice(1).map(({ baseline, size }, index) => (baseline - (lines[index]?.baseline ?? 0)) / size);
    expect(apart.length).toBeGreaterThan(0);
    for (const distance of apart) expect(distance).toBeCloseTo(air, 5);
  });
});

describe("where there is no room", () => {
  const longName = "International Commission for the Documentation of Harm to Civilians ".repeat(6).trim();
  const many = Array.from({ length: 80 }, (_, index) => `Village ${index + 1}`);
  const hard = {
    "a claim of 300 words": { claims: [aClaim({ statement: "civilians were killed ".repeat(100).trim() })] },
    "a statement that is one address of 2,000 characters": {
      claims: [aClaim({ statement: `https://example.org/${"a".repeat(1980)}` })],
    },
    "a list of 80 places": {
      claims: [
        aToll({
          figure: aFigure({ bound: "between", low: 1234567, high: 12345678 }),
          scope: { period: aDateSlot("2020-05", "Read so."), places: { value: many, asWritten: "x", basis: "stated" } },
        }),
      ],
    },
    "a very long outlet and reference": { claims: [aToll()], article: anArticle({ reference: longName }) },
    "two claims of 300 words that dispute": {
      claims: [
        aClaim({ statement: "civilians were killed ".repeat(100).trim() }),
        aToll({ withdrawn: { date: "2020-07-03", why: "Misread." } }),
      ],
      relations: [aRelation({ kind: "disputes" })],
    },
    "a question of 300 words over three tolls": {
      claims: ["a", "b", "c"].map((id) => aToll({ id })),
      sections: [aSection({ question: "who was killed ".repeat(100), claims: ["a", "b", "c"] })],
    },
  } satisfies Record<string, Parameters<typeof cardsOf>[0]>;
  const cases = Object.entries(hard).flatMap(([name, overrides]) =>
    [someSources(), someSources().map((source) => aSource({ ...source, name: `${longName} ${source.id}` }))].flatMap(
      (sources, position) =>
        [...cardsOf(overrides, sources)].map(([path, card]) => ({
          name: `${name}${position === 1 ? ", of sources with very long names" : ""} (${path})`,
          card,
        })),
    ),
  );

  it.each(cases)("$name: nothing that a claim must keep is cut, and all stands within the picture", ({ card }) => {
    const layout = layOutPreview(card, evenMeasure);

    const words = wordsOf(layout);
    expect(wordsThatMustStay(card).filter((kept) => !words.includes(kept))).toEqual([]);
    expect(strayWords(layout)).toEqual([]);
  });

  it("a statement is cut after a word, and says so", () => {
    const card = firstClaimCard({ claims: [aClaim({ statement: "civilians were killed ".repeat(100) })] });

    const { texts } = layOutPreview(card, evenMeasure);

    expect(
      texts.filter(({ text }) => text.endsWith("…")).map(({ text }) => /(were|killed|civilians)…$/.test(text)),
    ).toEqual([true]);
  });

  it("a list of places is cut after a word, and the period stays", () => {
    const card = firstClaimCard(hard["a list of 80 places"]);

    const words = wordsOf(layOutPreview(card, evenMeasure));

    expect(words).toMatch(/Place: Village 1, .*…/);
    expect(words).toContain("Period: [May 2020]");
  });
});

describe("the places of figures that stand among others", () => {
  const placesOf = (card: PreviewCard) => wordsOf(layOutPreview(card, evenMeasure)).match(/Place: \S+/g) ?? [];
  const scopeAt = (places: string[]) => ({ places: { value: places, asWritten: "x", basis: "stated" as const } });
  const cardOf = (kind: PreviewCard["kind"], places: string[]) => {
    const claims = ["a", "b"].map((id) => aToll({ id, scope: scopeAt(places) }));
    const cards = cardsOf({
      claims,
      relations: [aRelation({ from: "a", to: "b" })],
      sections: [aSection({ claims: ["a", "b"] })],
    });
    const card = [...cards.values()].find((each) => each.kind === kind);
    if (!card) throw new Error(`no ${kind}`);
    return card;
  };

  it.each(["relation", "section"] as const)("stand in the picture of a %s beside the period of each", (kind) => {
    expect(placesOf(cardOf(kind, ["Alpha"]))).toEqual(["Place: Alpha", "Place: Alpha"]);
  });

  it.each(["relation", "section"] as const)("are the first to yield in that of a %s, both together", (kind) => {
    const card = cardOf(kind, ["Alpha ".repeat(80).trim()]);

    const words = wordsOf(layOutPreview(card, evenMeasure));
    expect(placesOf(card)).toEqual([]);
    expect(words).not.toContain("…");
    expect(words.match(/Period: not stated/g)).toHaveLength(2);
  });
});

describe("words from right to left", () => {
  const [, outlet] = someSources();
  const sources = [aSource({ name: "هيئة الرصد 12" }), outlet ?? aSource()];

  it.each([
    ["Arabic", "قُتل مدنيون في ألفا في مايو 2020."],
    ["Hebrew", "נהרגו אזרחים באלפא במאי 2020."],
  ])("in %s begin at the right", (_, statement) => {
    const { texts } = layOutPreview(firstClaimCard({ claims: [aClaim({ statement })] }), evenMeasure);

    const line = texts.find(({ text }) => statement.startsWith(text));
    expect(line?.isRtl).toBe(true);
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(previewSize.width - previewMargin.inline);
  });

  it("leave the English words that say who speaks to run from left to right", () => {
    const { texts, marks } = layOutPreview(firstClaimCard({ claims: [aToll()] }, sources), evenMeasure);
    const [name, verb] = ["\u2068هيئة الرصد 12\u2069", "(monitor) in paraphrase:"].map((words) =>
      texts.find(({ text }) => text === words),
    );

    expect([name?.isRtl, verb?.isRtl]).toEqual([false, false]);
    expect(marks[0]?.x).toBeLessThan(name?.x ?? 0);
    expect(name?.x).toBeLessThan(verb?.x ?? 0);
  });

  it("begin an outlet’s own claim without turning the foot around", () => {
    const [claimant] = someSources();
    const claims = [aToll({ claimant: outlet?.id ?? "" })];
    const arabicOutlet = [claimant ?? aSource(), aSource({ ...outlet, name: "وكالة أنصار" })];

    const { texts } = layOutPreview(firstClaimCard({ claims }, arabicOutlet), evenMeasure);

    const foot = texts.find(({ text }) => text.includes("in its own voice"));
    expect(foot).toMatchObject({ isRtl: false, x: previewMargin.inline });
  });

  it("keep to themselves within an English sentence, so that no number beside them moves", () => {
    const [claimant] = someSources();
    const arabicOutlet = [claimant ?? aSource(), aSource({ ...outlet, name: "وكالة أنصار" })];

    const { texts } = layOutPreview(firstClaimCard({ claims: [aToll()] }, arabicOutlet), evenMeasure);

    expect(texts.map(({ text }) => text)).toContain("As reported by \u2068وكالة أنصار\u2069, article 1.");
  });
});

function wordsOf({ texts }: PreviewLayout): string {
  return texts.map(({ text }) => text).join(" ");
}

function wordsThatMustStay(card: PreviewCard): string[] {
  switch (card.kind) {
    case "claim": {
      const { claim, compared, outlet, marks } = card;
      const period = compared.length === 0 ? [`Period: ${claim.period}`] : [];
      const readings = compared.flatMap(({ reading }) => reading ?? []);
      return [
        ...claimWords(claim),
        ...period,
        `(${claim.tag.about}) ${claim.verb}:`,
        ...(claim.figure ? [capitalise(claim.figure.bound), claim.figure.short, claim.figure.counted] : []),
        ...compared.flatMap(figureWords),
        ...readings,
        outlet.name,
        outlet.reference,
        notVerified,
        ...marks,
      ];
    }
    case "relation":
      return [card.from, card.to]
        .flatMap((claim) => [...claimWords(claim), ...figureWords(claim)])
        .concat(card.marks, card.phrase, card.drawnBy, card.outlet.name, card.outlet.reference, notVerified);
    case "section":
      return [...card.tolls.flatMap(figureWords), card.outlet.name, card.outlet.reference, ...card.marks, notVerified];
    case "report":
      return [card.outlet.name, card.outlet.reference, card.published, card.counts, notVerified];
    case "site":
      return [card.site, notVerified];
  }
}

function claimWords({ tag, withdrawn }: PreviewClaim): string[] {
  return withdrawn ? [tag.name, withdrawn] : [tag.name];
}

function figureWords({ tag, figure, period }: PreviewClaim): string[] {
  return figure ? [tag.name, figure.words, figure.rest, `Period: ${period}`] : [];
}

/** Words that reach into the margins, or into the line above. */
function strayWords({ texts }: PreviewLayout): string[] {
  const { inline, block } = previewMargin;
  return texts
    .filter(({ x, width, baseline, size }, position) => {
      const above = texts[position - 1]?.baseline ?? 0;
      return (
        x < inline - 0.5 ||
        x + width > previewSize.width - inline + 0.5 ||
        baseline - size < block - 0.2 * size ||
        baseline > previewSize.height - block ||
        (baseline !== above && baseline - above < 0.9 * size)
      );
    })
    .map(({ text }) => text);
}
