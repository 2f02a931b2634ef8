import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import {
  claimPath,
  claimsPath,
  type PageKind,
  type PlainKind,
  recordPath,
  reportPath,
  type SitePlace,
} from "../domain/report/address.ts";
import type { Claim, Relation, ReportId } from "../domain/report/schema.ts";
import { claimName, portableClaim } from "../words/claims.ts";
import { tabWords } from "../words/language.ts";
import type { Page, PageTitle } from "./page.tsx";
import type {
  CheckedBuild,
  HomeData,
  OfferedFiles,
  OfferedRecord,
  PageData,
  SourceData,
  SourcesData,
} from "./pageData.ts";

/** What a page is about, for whoever describes it to machines; `words`: no record of the data, only its own words. */
export type Shown =
  | { kind: "words" }
  | { kind: "changes" }
  | { kind: "reports"; data: HomeData }
  | { kind: "report"; dossier: Dossier }
  | { kind: "report-in-brief"; dossier: Dossier }
  | { kind: "article"; dossier: Dossier }
  | { kind: "claims"; dossier: Dossier; claims: readonly Claim[] }
  | { kind: "claim"; dossier: Dossier; claim: Claim }
  | { kind: "embedded-claim"; dossier: Dossier; claim: Claim }
  | { kind: "relation"; dossier: Dossier; relation: Relation }
  | ({ kind: "record"; dossier: Dossier } & OfferedRecord)
  | { kind: "sources"; data: SourcesData }
  | { kind: "source"; data: SourceData };

/** What a page is in the terms of schema.org. */
export type PageType = "WebPage" | "AboutPage" | "CollectionPage" | "ProfilePage";

/** What the build must know of one kind of page. */
export type PageDescription<Kind extends PageKind> = {
  /** Which pages of this kind a site has. */
  plan: (contents: PageContents) => readonly Page<Kind>[];
  /** Where a page stands. */
  path: (page: Page<Kind>) => string;
  /** The address to keep, where it is not the one at which the page stands; null where there is none to keep. */
  canonical?: (page: Page<Kind>) => string | null;
  /** What it says in a sentence or two. What is said of a claim holds all that must travel with it. */
  description: (page: Page<Kind>) => string;
  /** The way to it from the first page, its own step last. */
  crumbs: (page: Page<Kind>) => readonly Crumb[];
  /** The page whose picture stands for it, where that is not the nearest one on the way to it. */
  picture?: (page: Page<Kind>) => string;
  shows: (page: Page<Kind>) => Shown;
  /** A web page, unless something more is to be said. */
  type?: PageType;
  /** Whether it stands within another site's page: without a way through this one, and not to be found by itself. */
  isEmbedded?: true;
};

/** What the build must know besides of one kind of plain page: the browser knows of it nothing but its address. */
export type PlainPage<Kind extends PlainKind> = {
  /** What stands there. A figure keeps its source, its bound and its period. */
  title: (page: Page<Kind>) => string;
  view: (page: Page<Kind>, place: SitePlace) => ReactNode;
};

/** A page as it is described. */
export type DescribedPage = {
  path: string;
  title: PageTitle;
  description: string;
  canonical: string | null;
  crumbs: readonly Crumb[];
  /** The pages whose picture may stand for this one, the nearest first. */
  pictures: readonly string[];
  shows: Shown;
  type: PageType;
  /** Whether it is about one report. */
  isAboutReport: boolean;
  isEmbedded: boolean;
};

/** All that some pages are made from: those of a report, of a list, or of a whole site. */
export type PageContents = {
  data: readonly PageData[];
  offered: ReadonlyMap<ReportId, OfferedFiles>;
  /** What stands outside the articles, by the reports that have a record. */
  records: ReadonlyMap<ReportId, OfferedRecord>;
  /** Null where only some pages of a site are made, not those that stand once. */
  checked: CheckedBuild | null;
  /** What happened on the site, in the parts that have a page each. */
  changes: readonly ChangesPart[];
};

export type ChangesPart = Pick<Page<"site-changes">, "changes" | "number" | "count">;

/** The reports that pages are made of. */
export function dossiersIn({ data }: PageContents): Dossier[] {
  return data.flatMap((data) => (data.kind === "report" ? [data.dossier] : []));
}

/** The reports that have a record, each with it. */
export function recordedIn(contents: PageContents): ({ dossier: Dossier } & OfferedRecord)[] {
  return dossiersIn(contents).flatMap((dossier) => {
    const record = contents.records.get(dossier.report.id);
    return record ? [{ dossier, ...record }] : [];
  });
}

/** The same pages in each report of a site. */
export function inEachReport<Planned>(plan: (dossier: Dossier) => readonly Planned[]) {
  return (contents: PageContents): Planned[] => dossiersIn(contents).flatMap(plan);
}

/** The files of a report. That a report has some is for the build to see to. */
export function offeredFiles({ report }: Dossier, { offered }: PageContents): OfferedFiles {
  const files = offered.get(report.id);
  if (files === undefined) throw new Error(`The files of the report “${report.id}” were not made.`);
  return files;
}

/** One step of the way from the first page to another. */
export type Crumb = { name: string; path: string };

export function reportCrumb({ report }: Dossier): Crumb {
  return { name: report.title, path: reportPath(report.id) };
}

export function recordCrumb({ report }: Dossier): Crumb {
  return { name: tabWords.record, path: recordPath(report.id) };
}

export function claimsCrumb({ report }: Dossier): Crumb {
  return { name: tabWords.claims, path: claimsPath(report.id) };
}

export function claimCrumb(claim: Claim, dossier: Dossier): Crumb {
  return { name: claimName(portableClaim(claim, dossier)), path: claimPath(dossier.report.id, claim.id) };
}

/** The way to a claim's own page. */
export function claimCrumbs(claim: Claim, dossier: Dossier): Crumb[] {
  return [reportCrumb(dossier), claimsCrumb(dossier), claimCrumb(claim, dossier)];
}
