import { expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Scope } from "../../src/domain/report/schema";
import { formatPhrase } from "../../src/words/phrase";
import { type PortableSlot, portableSlot } from "../../src/words/scopes";
import { aDateSlot, anArticle, aReport, aToll, someSources } from "../support/builders";

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
