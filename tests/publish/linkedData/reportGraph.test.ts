import { expect, it } from "vitest";
import { reportGraph } from "../../../src/publish/linkedData/fileGraphs";
import { richDossier, richReport, settings } from "./aRichReport";
import { allOfType, oneOfType } from "./readGraph";

const graph = reportGraph(richDossier, settings);

it("holds every claim, relation and source of the report, withdrawn ones included", () => {
  expect(allOfType(graph, "Claim")).toHaveLength(richReport.claims.length);
  expect(allOfType(graph, "cito:Citation")).toHaveLength(richReport.relations.length);
  expect(allOfType(graph, "oa:Annotation")).toHaveLength(allOfType(graph, "Quotation").length);
  expect(Object.keys(richDossier.sources)).toHaveLength(
    allOfType(graph, "Person").length +
      allOfType(graph, "Thing").length +
      allOfType(graph, "Organization").filter((body) => String(body["@id"]).endsWith("#_source")).length,
  );
});

it("measures each figure with its bound, and none that was withdrawn", () => {
  const { variableMeasured } = oneOfType(graph, "Dataset");

  expect(variableMeasured).toMatchObject([
    { minValue: 12 },
    { minValue: 9, maxValue: 9 },
    { minValue: 9, maxValue: 15 },
    { maxValue: 15 },
    { value: "increase by 50 per cent" },
  ]);
});

it("says of a relation who draws it, why, and whether it was withdrawn", () => {
  const relations = allOfType(graph, "cito:Citation");

  expect(relations[0]).toMatchObject({
    name: expect.stringMatching(
      /^“A\. Spokesman.*” contradicts “Town Watch: at least 12 civilians killed, period: May 2020”$/,
    ),
    description: "Observed by the transcriber. Both speak of Alpha.",
    "cito:hasCitationCharacterization": { "@id": "cito:disagreesWith" },
  });
  expect(relations.filter(({ creativeWorkStatus }) => creativeWorkStatus)).toEqual([
    expect.objectContaining({ "@id": expect.stringMatching(/\/gone\/#_relation$/) }),
  ]);
});
