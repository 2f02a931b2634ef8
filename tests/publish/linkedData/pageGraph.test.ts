import { describe, expect, it } from "vitest";
import { claimIn } from "../../../src/domain/dossier/dossier";
import { dataPath } from "../../../src/domain/report/address";
import { describePage } from "../../../src/pages/describePage";
import { findPage } from "../../../src/pages/page";
import { compileSite } from "../../../src/publish/compileSite";
import { claimGraph } from "../../../src/publish/linkedData/fileGraphs";
import { pageGraph } from "../../../src/publish/linkedData/pageGraph";
import { claimId } from "../../support/builders";
import { manySources, richDossier, richReport, settings } from "./aRichReport";
import { allOfType, oneOfType } from "./readGraph";

const { files } = compileSite([richReport], manySources);
const graphAt = (path: string) => pageGraph(describePage(findPage(path, files.get(dataPath(path)))), settings);
const site = "https://site.example/reports/";
const report = `${site}reports/alpha-report/`;

it("tells the way to a claim from the first page", () => {
  const { itemListElement } = oneOfType(graphAt("/reports/alpha-report/claims/alpha-toll/"), "BreadcrumbList");

  expect(itemListElement).toMatchObject([
    { position: 1, name: "Reports", item: { "@id": site } },
    { position: 2, name: "Deaths in Alpha in May 2020", item: { "@id": report } },
    { position: 3, name: "Claims", item: { "@id": `${report}claims/` } },
    { position: 4, name: expect.stringContaining("at least 12"), item: { "@id": `${report}claims/alpha-toll/` } },
  ]);
});

it("tells of a claim on its page whose it is, with its bound, its period and its place, and leaves the rest to its file", () => {
  const graph = graphAt("/reports/alpha-report/claims/alpha-toll/");
  const whole = claimGraph(claimIn(richDossier, claimId("alpha-toll")), richDossier, settings);
  const { isBasedOn, comment, ...told } = oneOfType(whole, "Claim");

  expect(oneOfType(graph, "Claim")).toEqual(told);
  expect(isBasedOn).toBeDefined();
  expect(comment).toBeDefined();
  expect(oneOfType(graph, "Organization").name).toBe("Town Watch");
  expect(allOfType(graph, "Quotation")).toEqual([]);
});

it("describes a renamed claim at its own address", () => {
  expect(graphAt("/reports/alpha-report/claims/former-toll/")).toEqual(
    graphAt("/reports/alpha-report/claims/alpha-toll/"),
  );
});

describe("a list of claims", () => {
  it.each(["/reports/alpha-report/tolls/", "/reports/alpha-report/claims/"])(
    "names where each is described, and no figure that might lose its bound on the way: %s",
    (path) => {
      const claims = allOfType(graphAt(path), "Claim");

      expect(claims).toHaveLength(richReport.claims.length);
      expect(claims.map((claim) => claim["@id"])).toContain(`${report}claims/alpha-toll/#_claim`);
      expect(allOfType(graphAt(path), "PropertyValue")).toEqual([]);
    },
  );

  it("marks those that were withdrawn", () => {
    const withdrawn = allOfType(graphAt("/reports/alpha-report/claims/"), "Claim").filter(
      ({ creativeWorkStatus }) => creativeWorkStatus,
    );

    expect(withdrawn).toEqual([expect.objectContaining({ "@id": expect.stringContaining("/claims/") })]);
  });

  it("of a source names them, and leaves their figures to their own pages", () => {
    const graph = graphAt("/sources/spokesman/");

    expect(allOfType(graph, "Claim").map((claim) => claim["@id"])).toEqual([`${report}claims/alpha-event/#_claim`]);
    expect(oneOfType(graph, "Person")).toMatchObject({
      jobTitle: "Town Watch spokesman",
      affiliation: { "@id": `${site}sources/town-watch/#_source` },
    });
  });
});

describe("a report", () => {
  const dataset = oneOfType(graphAt("/reports/alpha-report/"), "Dataset");

  it("says what it is made from and where its files are", () => {
    expect(dataset).toMatchObject({
      isBasedOn: { "@id": "https://paper.example/article/1" },
      distribution: [
        { contentUrl: `${report}data/report.json`, encodingFormat: "application/json" },
        { contentUrl: `${report}data/claims.csv`, encodingFormat: "text/csv" },
        { contentUrl: `${report}data/report.jsonld`, encodingFormat: "application/ld+json" },
      ],
    });
  });

  it("covers what its claims cover, and says what was inferred", () => {
    expect(dataset).toMatchObject({
      temporalCoverage: ["2020-05", "[May 2020]"],
      spatialCoverage: [{ name: "Alpha" }, { name: "Beta", description: "Inferred by the transcriber" }],
    });
  });

  it("claims no licence, since none is known", () => {
    expect(dataset).not.toHaveProperty("license");
  });

  it("is described on the first page too where it is the only one", () => {
    expect(oneOfType(graphAt("/"), "Dataset")).toEqual(dataset);
  });
});
