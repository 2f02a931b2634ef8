import { describe, expect, it } from "vitest";
import { type Comparison, compareTolls } from "../../src/domain/compare/compareTolls";
import { type ComparedSlot, comparedSlots, scopeFields } from "../../src/domain/compare/slots";
import { readDate } from "../../src/domain/date/edtf";
import type { Verdict } from "../../src/domain/date/period";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Scope, Source, Toll } from "../../src/domain/report/schema";
import { slotWords } from "../../src/words/language";
import { formatPhrase } from "../../src/words/phrase";
import {
  describeComparison,
  describeSlot,
  explainVerdict,
  type PortableSlot,
  portableSlot,
  slotLabel,
} from "../../src/words/scopes";
import { aDateSlot, aFigure, anArticle, aReport, aSource, aToll, claimId, someSources } from "../support/builders";
import { fullToll, inPlaces } from "../support/fullToll";

const monitor = aSource({ id: "town-watch", name: "Town Watch", role: "monitor" });
const army = aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" });
const sources: Record<string, Source> = Object.fromEntries([monitor, army].map((source) => [source.id, source]));

function settingOf(...tolls: Toll[]) {
  const periods = tolls.flatMap((toll) => toll.scope.period?.value ?? []);
  return {
    head: { lang: "en", article: { lang: "en" } },
    sources,
    dates: Object.fromEntries(periods.map((period) => [period, readDate(period)])),
  };
}

function stated(slot: ComparedSlot, toll: Toll) {
  return describeSlot(slot, toll, settingOf(toll));
}

function explained(slot: ComparedSlot, ...tolls: Toll[]) {
  const setting = settingOf(...tolls);
  const compared = compareTolls(tolls, setting).slots.find((row) => row.slot === slot);
  return compared && explainVerdict(compared, tolls, setting);
}

it("gives every slot a label and a phrase of its own", () => {
  expect(new Set(comparedSlots.map((slot) => slotLabel(slot))).size).toBe(comparedSlots.length);
  expect(new Set(comparedSlots.map((slot) => slotWords[slot].phrase)).size).toBe(comparedSlots.length);
});

describe("what a toll says of a slot", () => {
  it.each<[ComparedSlot, string]>([
    ["period", "May 2020"],
    ["places", "Alpha and Beta"],
    ["counted-by", "Town Watch (monitor)"],
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

  it("names the claimant where the chain names no counter", () => {
    const chain = [{ role: "stated" as const, actor: "army", verb: "said" }];

    expect(stated("counted-by", fullToll("a", {}, { claimant: "army", chain }))).toBe("Army (party to the conflict)");
  });

  it("reads “not stated” where nothing is known of the counter", () => {
    const chain = [{ role: "counted" as const, actor: "nobody", verb: null }];

    expect(stated("counted-by", fullToll("a", {}, { chain }))).toBe("not stated");
  });
});

describe("places", () => {
  it("that the article does not delimit are explained in its own words", () => {
    expect(explained("places", fullToll("a"), fullToll("b", { places: inPlaces(null) }))).toBe(
      "The article writes “the region” and does not say what that takes in.",
    );
  });

  it.each([
    [["Alpha"], "All of them name Alpha, and they do not all name the same places."],
    [["Gamma"], "No place is named by all of them; whether one lies within another is not compared."],
  ])("%j differ from Alpha and Beta: %s", (places, detail) => {
    expect(explained("places", fullToll("a"), fullToll("b", { places: inPlaces(places) }))).toBe(detail);
  });
});

describe("periods", () => {
  it("with an open end are named in a sentence without what their own words say of that end", () => {
    const tolls = ["a", "b"].map((id) => fullToll(id, { period: aDateSlot("2014/..") }));

    expect(tolls.map((toll) => stated("period", toll))).toEqual(Array(2).fill("since 2014, end not stated"));
    expect(explained("period", ...tolls)).toMatch(/when the period since 2014 ends, so/);
  });

  it.each([
    ["2020-05", "2020-05", null],
    ["2020-05", "2020-05-01/2020-05-31", null],
    ["2020-05?", "2020-05", null],
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
    const tolls = [first, second].map((period, position) =>
      fullToll(`toll-${position}`, { period: aDateSlot(period) }),
    );

    expect(explained("period", ...tolls)).toBe(detail);
  });

  it.each([
    [["2020-05", "2020-06", "2020-07"], "No two of these periods overlap."],
    [["2020-05", "2020", "2020-05/2020-06"], "All of these periods overlap, and they are not all the same."],
    [["2020-05", "2020", "2020-06"], "Some of these periods overlap and some do not."],
    [
      ["2020-05", "2020", "2014/.."],
      "The article does not say when every period begins and ends, so how far they overlap is not stated.",
    ],
  ])("%j are summed up in one sentence", (periods, detail) => {
    const tolls = periods.map((period, position) => fullToll(`toll-${position}`, { period: aDateSlot(period) }));

    expect(explained("period", ...tolls)).toBe(detail);
  });
});

function aComparison(tolls: number, verdicts: Partial<Record<ComparedSlot, Verdict>>, together = 0): Comparison {
  const ids = Array.from({ length: tolls }, (_, index) => claimId(`toll-${index + 1}`));
  return {
    tolls: ids,
    slots: comparedSlots.map((slot) => ({ slot, verdict: verdicts[slot] ?? "same", restsOnReading: false })),
    comparable: together > 0 ? [ids.slice(0, together)] : [],
  };
}

it("says that figures may share a scale only where all of them may", () => {
  expect(describeComparison(aComparison(3, {}, 3))).toEqual({
    headline: "Yes: these figures may share a scale.",
    reasons: "Every part of their scopes is the same.",
  });
});

it("keeps what differs apart from what is not said", () => {
  const words = describeComparison(
    aComparison(2, { period: "differs", "counted-by": "differs", places: "not-stated", method: "not-stated" }),
  );

  expect(words).toEqual({
    headline: "Not as they stand: these two figures are not drawn on one scale.",
    reasons:
      "They differ in period and who counted. What the article says of them is not enough to compare place and how a death is counted as a civilian’s.",
  });
});

it.each([
  [
    "only silence",
    { method: "not-stated" } as const,
    /^What the article says of them is not enough to compare how a death is counted as a civilian’s\.$/,
  ],
  ["only a difference", { period: "differs" } as const, /^They differ in period\.$/],
])("gives the one kind of reason that there is: %s", (_, verdicts, reasons) => {
  expect(describeComparison(aComparison(2, verdicts)).reasons).toMatch(reasons);
});

it.each([
  [3, "Not as they stand: these three figures are not drawn on one scale."],
  [10, "Not as they stand: these ten figures are not drawn on one scale."],
  [12, "Not as they stand: these 12 figures are not drawn on one scale."],
])("counts %i figures", (tolls, headline) => {
  expect(describeComparison(aComparison(tolls, { period: "differs" })).headline).toBe(headline);
});

it("says so where some share a scale and others do not", () => {
  expect(describeComparison(aComparison(3, { period: "differs" }, 2)).headline).toBe(
    "Some of them: not all of these figures are drawn on one scale.",
  );
});

it.each<[string, Verdict, boolean, string]>([
  ["what was inferred", "differs", true, "They differ in period (as inferred)."],
  ["what the article states", "differs", false, "They differ in period."],
  ["silence, inferred or not", "not-stated", true, "What the article says of them is not enough to compare period."],
])("says whether a difference rests on an inference: %s", (_, verdict, restsOnReading, reasons) => {
  const comparison = aComparison(2, { period: verdict });
  const slots = comparison.slots.map((slot) => (slot.slot === "period" ? { ...slot, restsOnReading } : slot));

  expect(describeComparison({ ...comparison, slots }).reasons).toBe(reasons);
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
    [{ own: "حلب", lang: "ar" }, " (inferred)"],
  ],
  [
    "the article's word for a place",
    places({ value: null, asWritten: "la région", basis: "stated" }),
    [{ own: "“la région”", lang: "fr" }, ", not delimited"],
  ],
  ["what is not stated", places({ value: null, asWritten: null, ...inferred }), ["not stated", " (inferred)"]],
  ["a date", slotOf("period", { period: aDateSlot("2020") }), ["2020"]],
  ["a date that was inferred", slotOf("period", { period: aDateSlot("2020-05", "Why.") }), ["May 2020 (inferred)"]],
])("each part of %s is in the language of whoever said it", (_, { phrase, words }, parts) => {
  expect(phrase).toEqual(parts);
  expect(words).toBe(formatPhrase(phrase));
});

it("says of an uncertain date in one bracket that it was inferred, too", () => {
  expect(slotOf("period", { period: aDateSlot("2020-05-30?", "Why.") }).words).toBe(
    "30 May 2020 (uncertain, inferred)",
  );
});

it("writes nothing into a bracket that is somebody else's: it is not the place's name that was inferred", () => {
  expect(places({ value: ["Mosul (west)"], asWritten: null, ...inferred }).words).toBe("Mosul (west) (inferred)");
});
