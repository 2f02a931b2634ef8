import { pageKinds } from "../domain/address.ts";
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

/** The page at a path, out of the data that belong to that path; without data there is no page. */
export function findPage(path: string, data: PageData | undefined): Page {
  switch (data?.kind) {
    case "home":
      return pageKinds.home.match(path) ? { kind: "home", data } : notFound;
    case "report":
      return findReportPage(path, data.dossier);
    case "sources":
      return pageKinds.sources.match(path) ? { kind: "sources", data } : notFound;
    case "source":
      return pageKinds.source.match(path) ? { kind: "source", data } : notFound;
    case "about":
      return pageKinds.about.match(path) ? { kind: "about", data } : notFound;
    case undefined:
      return notFound;
  }
}

const notFound: Page = { kind: "not-found", wanted: null };

function findReportPage(path: string, dossier: Dossier): Page {
  const { report } = dossier;
  if (pageKinds.overview.match(path)) return { kind: "overview", dossier };
  if (pageKinds.claims.match(path)) return { kind: "claims", dossier };
  if (pageKinds.article.match(path)) return { kind: "article", dossier };

  const slug = pageKinds.section.match(path)?.section;
  const section = report.sections.find((candidate) => candidate.slug === slug);
  if (section) return { kind: "section", dossier, section };

  const wanted = pageKinds.claim.match(path)?.claim;
  const claim = report.claims.find(({ id }) => id === wanted);
  if (claim) return { kind: "claim", dossier, claim };
  const renamed = report.claims.find(({ aliases }) => aliases.some((alias) => alias === wanted));
  if (renamed && wanted) return { kind: "moved-claim", dossier, claim: renamed, formerId: wanted };
  return { kind: "not-found", wanted: { dossier, claim: path.split("/").filter(Boolean).at(-1) ?? "" } };
}
