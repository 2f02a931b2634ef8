import { expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { formatReportCitation } from "../../../src/publish/cite/citeClaim";
import { aReport, someSources } from "../../support/builders";

it("names the site, the outlet, the dates, the revision and the address, and says that nothing was verified", () => {
  const dossier = compileDossier(aReport(), someSources());

  const citation = formatReportCitation(dossier, { address: "https://site.example/", basePath: "/" }, "A viewer");

  expect(citation).toBe(
    "A viewer. “Deaths in Alpha in May 2020.” Claims reported by Daily Paper, article 1, published 1 June 2020 (inferred). Transcribed 2 June 2020, revision 1. https://site.example/reports/alpha-report/. Reported, not verified here.",
  );
});
