import { matchPath } from "react-router-dom";
import { aboutPath, homePath, sourcesPath } from "../domain/address.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Claim, Section } from "../domain/schema.ts";
import type { AboutData, HomeData, PageData, SourceData, SourcesData } from "../pages/pageData.ts";

/** What stands at an address, with all that its page needs. */
export type Page =
  | { kind: "home"; data: HomeData }
  | { kind: "overview"; dossier: Dossier }
  | { kind: "section"; dossier: Dossier; section: Section }
  | { kind: "claims"; dossier: Dossier }
  | { kind: "claim"; dossier: Dossier; claim: Claim }
  | { kind: "moved-claim"; dossier: Dossier; claim: Claim; formerId: string }
  | { kind: "article"; dossier: Dossier }
  | { kind: "sources"; data: SourcesData }
  | { kind: "source"; data: SourceData }
  | { kind: "about"; data: AboutData }
  | { kind: "not-found"; wanted: { dossier: Dossier; claim: string } | null };

/** An address as the site writes it: with a slash at its end, and without the file's name that some servers show. */
export function canonicalPath(path: string): string {
  const folder = path.replace(/(?<=\/)index\.html$/, "");
  return folder.endsWith("/") || folder.endsWith(".html") ? folder : `${folder}/`;
}

/** The page at a path, out of the data that belong to that path; without data there is no page. */
export function findPage(path: string, data: PageData | undefined): Page {
  switch (data?.kind) {
    case "home":
      return path === homePath || matchPath("/:page", path) ? { kind: "home", data } : notFound;
    case "report":
      return findReportPage(path, data.dossier);
    case "sources":
      return path.startsWith(sourcesPath) ? { kind: "sources", data } : notFound;
    case "source":
      return path.startsWith(sourcesPath) ? { kind: "source", data } : notFound;
    case "about":
      return path === aboutPath ? { kind: "about", data } : notFound;
    case undefined:
      return notFound;
  }
}

const notFound: Page = { kind: "not-found", wanted: null };

function findReportPage(path: string, dossier: Dossier): Page {
  const { report } = dossier;
  if (matchPath("/reports/:report/", path)) return { kind: "overview", dossier };
  if (matchPath("/reports/:report/claims/", path)) return { kind: "claims", dossier };
  if (matchPath("/reports/:report/article/", path)) return { kind: "article", dossier };

  const slug = matchPath("/reports/:report/:slug/", path)?.params.slug;
  const section = report.sections.find((candidate) => candidate.slug === slug);
  if (section) return { kind: "section", dossier, section };

  const wanted = matchPath("/reports/:report/claims/:claim/", path)?.params.claim;
  const claim = report.claims.find(({ id }) => id === wanted);
  if (claim) return { kind: "claim", dossier, claim };
  const renamed = report.claims.find(({ aliases }) => aliases.some((alias) => alias === wanted));
  if (renamed && wanted) return { kind: "moved-claim", dossier, claim: renamed, formerId: wanted };
  return { kind: "not-found", wanted: { dossier, claim: wanted ?? slug ?? path.split("/").at(-2) ?? "" } };
}
