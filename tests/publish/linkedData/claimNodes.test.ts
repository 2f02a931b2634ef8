import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { spatialCoverage, statedDate, temporalCoverage } from "../../../src/publish/linkedData/claimNodes";
import { portableSlot } from "../../../src/words/scopes";
import { aDateSlot, aReport, aToll, someSources } from "../../support/builders";

function slotOf(value: string, reason?: string) {
  const period = aDateSlot(value, reason);
  return portableSlot(period, compileDossier(aReport({ claims: [aToll({ scope: { period } })] }), someSources()));
}

describe("a period", () => {
  it.each(["2020", "2020-05", "2020-05-30", "2014/..", "2019/2020-05", "2020-05-01/2020-05-03"])(
    "that the article states is given as ISO 8601 has it: %s",
    (value) => {
      expect(temporalCoverage(slotOf(value))).toBe(value);
    },
  );

  it.each([
    ["2020-05-30?", "30 May 2020 (uncertain)"],
    ["2020-05~", "about May 2020"],
    ["2020-21", "spring 2020"],
    ["../2020", "until 2020, start not stated"],
    ["202X", "2020s (year unknown)"],
  ])("that ISO 8601 cannot say is in words: %s", (value, words) => {
    expect(temporalCoverage(slotOf(value))).toBe(words);
  });

  it("that was inferred says so, and is never a bare date", () => {
    expect(temporalCoverage(slotOf("2020-05", "The article is of June."))).toBe("[May 2020]");
  });

  it("that is not stated is left out", () => {
    expect(temporalCoverage(portableSlot(undefined, compileDossier(aReport(), someSources())))).toBeUndefined();
  });
});

describe("a date", () => {
  it("is given where the article states it", () => {
    expect(statedDate(slotOf("2020-06-01"))).toBe("2020-06-01");
  });

  it.each([
    ["inferred", slotOf("2020-06-01", "It is read so.")],
    ["uncertain", slotOf("2020-06-01?")],
    ["a season", slotOf("2020-21")],
    ["a span", slotOf("2020/2021")],
  ])("is not given where it is %s", (_, slot) => {
    expect(statedDate(slot)).toBeUndefined();
  });
});

describe("a place", () => {
  const setting = compileDossier(aReport(), someSources());

  it("stands by itself where the article names several", () => {
    const slot = portableSlot({ value: ["Iraq", "Syria"], asWritten: "in Iraq and Syria", basis: "stated" }, setting);

    expect(spatialCoverage(slot).map(({ name }) => name)).toEqual(["Iraq", "Syria"]);
  });

  it("that was inferred says so, with the reason", () => {
    const slot = portableSlot({ value: ["Iraq"], asWritten: null, basis: "inferred", reason: "It is near." }, setting);

    expect(spatialCoverage(slot)).toEqual([{ "@type": "Place", name: "Iraq", description: "Inferred: It is near." }]);
  });

  it("that is not delimited stays in the article’s word", () => {
    const slot = portableSlot({ value: null, asWritten: "the region", basis: "stated" }, setting);

    expect(spatialCoverage(slot)).toEqual([{ "@type": "Place", name: "“the region”, not delimited" }]);
  });
});
