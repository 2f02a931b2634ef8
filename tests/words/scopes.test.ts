import { describe, expect, it } from "vitest";
import { type ComparedSlot, comparedSlots, scopeFields } from "../../src/domain/compare/slots";
import { readDate } from "../../src/domain/date/edtf";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Scope, Toll } from "../../src/domain/report/schema";
import { formatPhrase } from "../../src/words/phrasebook/phrase";
import { explainDifference, type PortableSlot, portableSlot, slotLabel, tollSlotPhrase } from "../../src/words/scopes";
import { aDateSlot, aFigure, anArticle, aReport, aToll, someSources } from "../support/builders";
import { fullToll, inPlaces } from "../support/fullToll";

function datesOf(...tolls: Toll[]) {
  const periods = tolls.flatMap((toll) => toll.scope.period?.value ?? []);
  return Object.fromEntries(periods.map((period) => [period, readDate(period)]));
}

function stated(slot: ComparedSlot, toll: Toll) {
  return formatPhrase(tollSlotPhrase(slot, toll, compileDossier(aReport({ claims: [toll] }), someSources())));
}

function explained(slot: ComparedSlot, a: Toll, b: Toll) {
  return explainDifference(slot, a, b, { dates: datesOf(a, b) });
}

it("gives every slot a label of its own", () => {
  expect(new Set(comparedSlots.map((slot) => slotLabel(slot))).size).toBe(comparedSlots.length);
});

describe("what a toll says of a slot", () => {
  it.each<[ComparedSlot, string]>([
    ["period", "May 2020"],
    ["places", "Alpha and Beta"],
    ["counted-by", "Town Watch"],
    ["counting", "civilians killed"],
    ["responsible", "US airstrikes"],
    ["victims", "Residents"],
    ["method", "Named by relatives"],
    ["breakdown", "Five women, seven men"],
  ])("stands in words: %s", (slot, words) => {
    expect(stated(slot, fullToll("a"))).toBe(words);
  });

  it.each(scopeFields)("reads “not stated” where it leaves the %s open", (slot) => {
    expect(stated(slot, aToll({ scope: {} }))).toBe("not stated");
  });

  it("is in the article's own words where these delimit nothing", () => {
    expect(stated("places", fullToll("a", { places: inPlaces(null) }))).toBe("“the region”, not delimited");
  });

  it("names the harm that is counted", () => {
    expect(stated("counting", fullToll("a", {}, { figure: aFigure({ counting: "civilians-injured" }) }))).toBe(
      "civilians injured",
    );
  });

  it("reads “not stated” where the chain names no counter: whoever speaks need not have counted", () => {
    const chain = [{ role: "stated" as const, actor: "town-watch", verb: "said" }];

    expect(stated("counted-by", fullToll("a", {}, { chain }))).toBe("not stated");
  });

  it("stands in brackets where it was inferred", () => {
    const chain = [
      { role: "counted" as const, actor: "town-watch", verb: null, inferred: "It names the group alone." },
    ];

    expect(stated("counted-by", fullToll("a", {}, { chain }))).toBe("[Town Watch]");
    expect(stated("period", fullToll("a", { period: aDateSlot("2020-05", "Why.") }))).toBe("[May 2020]");
  });

  it("has in brackets only what was supplied of it", () => {
    const period = { ...aDateSlot("2020-05", "Why."), basis: "inferred" as const, reason: "Why." };

    expect(stated("period", fullToll("a", { period: { ...period, supplied: ["year"] } }))).toBe("May [2020]");
  });
});

describe("places", () => {
  it.each([
    [["Alpha"], "Both name Alpha, and they do not name the same places."],
    [["Gamma"], null],
  ])("%j differ from Alpha and Beta: %s", (places, detail) => {
    expect(explained("places", fullToll("a"), fullToll("b", { places: inPlaces(places) }))).toBe(detail);
  });
});

describe("periods", () => {
  it("with an open end are named in a sentence without what their own words say of that end", () => {
    const [a, b] = [fullToll("a", { period: aDateSlot("2014/..") }), fullToll("b", { period: aDateSlot("2014/..") })];

    expect(stated("period", a)).toBe("since 2014, end not stated");
    expect(explained("period", a, b)).toMatch(/when the period since 2014 ends, so/);
  });

  it.each([
    ["2020-05", "2020-06", "May 2020 and June 2020 do not overlap."],
    ["2020-05", "2020", "May 2020 lies within 2020, which is longer."],
    ["2020", "2020-05", "May 2020 lies within 2020, which is longer."],
    [
      "2020-05/2020-07",
      "2020-06/2020-08",
      "May–July 2020 and June–August 2020 overlap, and neither lies within the other.",
    ],
    [
      "2020-05",
      "2014/..",
      "The article does not say when the period since 2014 ends, so how far the two periods overlap is not stated.",
    ],
    ["2020-05", "2020-06/..", "May 2020 and the period since June 2020 do not overlap."],
    [
      "2014/..",
      "2014/..",
      "The article does not say when the period since 2014 ends, so how far the two periods overlap is not stated.",
    ],
    [
      "2014/..",
      "2014/2016",
      "The article does not say when the period since 2014 ends, so how far the two periods overlap is not stated.",
    ],
    [
      "../2014",
      "2013/2014",
      "The article does not say when the period until 2014 begins, so how far the two periods overlap is not stated.",
    ],
    ["2014~", "2014~", "The dates are not exact enough to tell whether they are the same."],
    ["2014~", "2016", "The period about 2014 and 2016 do not overlap."],
  ])("%s beside %s: %s", (first, second, detail) => {
    const [a, b] = [fullToll("a", { period: aDateSlot(first) }), fullToll("b", { period: aDateSlot(second) })];

    expect(explained("period", a, b)).toBe(detail);
  });
});

/** A slot of a report in Arabic on an article in French. */
function slotOf(field: keyof Scope, scope: Scope): PortableSlot {
  const report = aReport({ lang: "ar", article: anArticle({ lang: "fr" }), claims: [aToll({ scope })] });
  return portableSlot(scope[field], compileDossier(report, someSources()));
}

function places(slot: Scope["places"]): PortableSlot {
  return slotOf("places", { places: slot });
}

const inferred = { basis: "inferred", reason: "It is near." } as const;

it.each([
  ["places", places({ value: ["حلب"], asWritten: "à Alep", basis: "stated" }), [{ own: "حلب", lang: "ar" }]],
  [
    "places that were inferred",
    places({ value: ["حلب"], asWritten: null, ...inferred }),
    [{ supplied: "حلب", lang: "ar", reason: "It is near.", reasonLang: "ar" }],
  ],
  [
    "the article's word for a place",
    places({ value: null, asWritten: "la région", basis: "stated" }),
    [{ own: "“la région”", lang: "fr" }, ", not delimited"],
  ],
  ["what is not stated", places({ value: null, asWritten: null, ...inferred }), ["not stated"]],
  ["a date", slotOf("period", { period: aDateSlot("2020") }), ["2020"]],
  [
    "a date that was inferred",
    slotOf("period", { period: aDateSlot("2020-05", "Why.") }),
    [{ supplied: "May 2020", lang: null, reason: "Why.", reasonLang: "ar" }],
  ],
])("each part of %s is in the language of whoever said it", (_, { phrase, words }, parts) => {
  expect(phrase).toEqual(parts);
  expect(words).toBe(formatPhrase(phrase));
});

it("says of an uncertain date in one bracket that it was inferred, too", () => {
  expect(slotOf("period", { period: aDateSlot("2020-05-30?", "Why.") }).words).toBe("[30 May 2020 (uncertain)]");
});

it("writes nothing into a bracket that is somebody else's: it is not the place's name that was inferred", () => {
  expect(places({ value: ["Mosul (west)"], asWritten: null, ...inferred }).words).toBe("[Mosul (west)]");
});
