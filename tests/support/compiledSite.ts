import type { Report, Source } from "../../src/domain/report/schema";
import type { CompiledSite } from "../../src/publish/compileSite";
import type { SiteContents } from "../../src/publish/files/siteContents";
import { aReport, someSources } from "./builders";
import { asJson } from "./dataFolder";
import { aCheckedBuild, siteFiles } from "./openPage";

type Given = {
  reports?: readonly Report[];
  sources?: readonly Source[];
  contents?: Partial<Pick<SiteContents, "name" | "place" | "errors">>;
};

/** What a build makes a site from, as it is compiled from checked data. */
export function aCompiledSite({ reports = [aReport()], sources = someSources(), contents }: Given = {}): CompiledSite {
  const files = siteFiles(reports, sources);
  return {
    files,
    checked: aCheckedBuild(),
    comparedWith: null,
    contents: {
      name: "Who says how many",
      place: { address: "https://a.example/", basePath: "/" },
      errors: null,
      dossiers: [...files.values()].flatMap((data) => (data.kind === "report" ? [data.dossier] : [])),
      sources,
      ...contents,
    },
    reportTexts: new Map(reports.map((report) => [report.id, asJson(report)])),
  };
}
