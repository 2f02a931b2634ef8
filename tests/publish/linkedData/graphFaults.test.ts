import { expect, it } from "vitest";
import { context } from "../../../src/publish/linkedData/jsonLd";
import { graphFaults } from "./graphFaults";

const faultsOf = (node: object) => graphFaults({ "@context": context, "@graph": [{ "@id": "#a", ...node }] });

it("finds nothing to say of a claim", async () => {
  const claim = { "@type": "Claim", text: "So it was.", author: { "@type": "Person", "@id": "#b", name: "A" } };

  expect(await faultsOf(claim)).toEqual([]);
});

it.each([
  ["a term of no vocabulary", { "@type": "Claim", truth: "no" }, /truth/],
  ["a type of no vocabulary", { "@type": "Utterance" }, /Utterance/],
  ["a property of something else", { "@type": "Person", firstAppearance: { "@id": "#b" } }, /stands on .*Person/],
  ["a property of a thing without a type", { text: "So it was." }, /stands on a thing without a type/],
  ["words for a number", { "@type": "PropertyValue", minValue: "twelve" }, /minValue does not take/],
  ["words for a date", { "@type": "Claim", dateCreated: "last month" }, /dateCreated does not take/],
  [
    "a person for an article",
    { "@type": "Claim", appearance: { "@type": "Person", "@id": "#b", name: "A" } },
    /appearance does not take/,
  ],
  ["a superseded term", { "@type": "CreativeWork", fileFormat: "text/csv" }, /superseded/],
  ["a review", { "@type": "ClaimReview" }, /ClaimReview rates/],
  [
    "an unknown term of the annotations",
    { "@type": "oa:Annotation", "oa:hasTargets": { "@id": "#b" } },
    /no vocabulary has .*hasTargets/,
  ],
  ["an unknown motivation", { "@type": "oa:Annotation", "oa:motivatedBy": { "@id": "oa:shouting" } }, /shouting/],
  ["an unknown term of CiTO", { "@type": "Claim", "cito:contradicts": { "@id": "#b" } }, /CiTO has no .*contradicts/],
])("finds %s", async (_, node, fault) => {
  expect((await faultsOf(node)).join("\n")).toMatch(fault);
});
