import { describe, expect, it } from "vitest";
import type {
  AnnotationNode,
  CitationNode,
  ClaimNode,
  GraphNode,
  SchemaNode,
} from "../../../src/publish/linkedData/graphNode";
import { jsonLd } from "../../../src/publish/linkedData/jsonLd";

const thing = { "@id": "https://site.example/#_thing" };

// Whether these hold is found by the compiler: where a line marked as an error is none, the type check fails.
describe("does not compile:", () => {
  it("a term that schema.org does not have, alone, within another thing, after a spread, or in a graph", () => {
    const claim: SchemaNode<"Claim"> = { "@type": "Claim", text: "Homes were shelled." };

    const misspelt: GraphNode[] = [
      // @ts-expect-error
      { "@type": "Claim", claimReveiwed: "Homes were shelled." },
      // @ts-expect-error
      { "@type": "Claim", isBasedOn: { "@type": "Quotation", txt: "Homes were shelled." } },
      // @ts-expect-error
      { ...claim, apearance: thing },
    ];
    // @ts-expect-error
    const graph = jsonLd([claim, { "@type": "Dataset", variableMesured: "civilians killed" }]);

    expect([...misspelt, ...graph["@graph"]]).toHaveLength(5);
  });

  it("a term on a thing that does not have it, or a value that it does not take", () => {
    const misplaced: GraphNode[] = [
      // @ts-expect-error
      { "@type": "Organization", jobTitle: "Director" },
      // @ts-expect-error
      { "@type": "PropertyValue", minValue: "a dozen" },
      // @ts-expect-error
      { "@type": "PropertyValue", minValue: { from: 12 } },
      // @ts-expect-error
      { "@type": "Clam" },
    ];

    expect(misplaced).toHaveLength(4);
  });

  it("a term that CiTO or the Web Annotation Vocabulary does not have", () => {
    // @ts-expect-error
    const claim: ClaimNode = { "@type": "Claim", "cito:dispute": [thing] };
    const citation: CitationNode = {
      "@type": ["CreativeWork", "cito:Citation"],
      "cito:hasCitingEntity": thing,
      "cito:hasCitedEntity": thing,
      // @ts-expect-error
      "cito:hasCitationCharacterization": { "@id": "cito:dispute" },
    };
    // @ts-expect-error
    const target: AnnotationNode["oa:hasTarget"] = { "@type": "oa:SpecificResource", "oa:source": thing };

    expect([claim, citation, target]).toHaveLength(3);
  });
});

it("leaves out of what is written each term that is undefined", () => {
  const dataset: SchemaNode<"Dataset"> = { "@type": "Dataset", version: undefined, isPartOf: thing };

  expect(JSON.stringify(dataset)).toBe(`{"@type":"Dataset","isPartOf":${JSON.stringify(thing)}}`);
});
