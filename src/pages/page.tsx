import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import * as address from "../domain/report/address.ts";
import type { FoundParts } from "../domain/report/addressTemplate.ts";
import { keysOf } from "../domain/report/json.ts";
import type { Claim, ClaimId, Relation, ReportId, Section } from "../domain/report/schema.ts";
import { siteName } from "../ui/voice/link.ts";
import type { ToldChange } from "../words/history.ts";
import { labelled, pageWords, siteLanguage, tabWords } from "../words/language.ts";
import { articleName, claimTitle } from "../words/titles.ts";
import { ArticlePage } from "./ArticlePage.tsx";
import { ClaimPage } from "./ClaimPage.tsx";
import { type AddressQuery, ClaimsPage } from "./ClaimsPage.tsx";
import { HomePage } from "./HomePage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import type {
  CheckedBuild,
  HomeData,
  OfferedFiles,
  OfferedRecord,
  PageData,
  SourceData,
  SourcesData,
} from "./pageData.ts";
import { SectionPage } from "./SectionPage.tsx";
import { SourcePage, SourcesPage } from "./SourcesPage.tsx";

/** What each kind of page is handed. `calledBy`: the name of its claim at the address where it stands, perhaps a former one. */
type Handed = {
  home: { data: HomeData };
  overview: { dossier: Dossier };
  section: { dossier: Dossier; section: Section };
  claims: { dossier: Dossier };
  article: { dossier: Dossier };
  claim: { dossier: Dossier; claim: Claim };
  "moved-claim": { dossier: Dossier; claim: Claim; formerId: ClaimId };
  sources: { data: SourcesData };
  source: { data: SourceData };
  about: { checked: CheckedBuild };
  "not-found": { wanted: { dossier: Dossier; claim: string } | null };
  "site-changes": { changes: readonly ToldChange[]; number: number; count: number };
  downloads: { dossier: Dossier } & OfferedFiles;
  record: { dossier: Dossier } & OfferedRecord;
  "report-changes": { dossier: Dossier };
  relation: { dossier: Dossier; relation: Relation; calledBy: ClaimId };
  embed: { dossier: Dossier; claim: Claim; calledBy: ClaimId };
};

/** A page of the site with all that it is made from: of any kind, or of those that are named. */
export type Page<Kind extends address.PageKind = address.PageKind> = {
  [One in Kind]: { kind: One } & Handed[One];
}[Kind];

/** The report that a page is about, if it is about one. */
export function dossierOf(page: Page): Dossier | null {
  if ("dossier" in page) return page.dossier;
  return page.kind === "home" ? page.data.only : null;
}

/** A link that stands above every page of a report. */
export type Tab = { path: string; name: string; lang: string };

/** Which tabs of a report lead to pages of a kind, in the order of the tabs; null where none does. */
export const tabs: { readonly [Kind in address.PageKind]: ((dossier: Dossier) => readonly Tab[]) | null } = {
  home: null,
  overview: oneTab("overview", address.reportPath),
  article: oneTab("article", address.articlePath),
  section: ({ report: { id, sections, lang } }) =>
    sections.map(({ slug, title, label }) => ({ path: address.sectionPath(id, slug), name: label ?? title, lang })),
  record: (dossier) => (dossier.head.hasRecord ? oneTab("record", address.recordPath)(dossier) : []),
  claims: oneTab("claims", address.claimsPath),
  claim: null,
  "moved-claim": null,
  sources: null,
  source: null,
  about: null,
  "not-found": null,
  "site-changes": null,
  downloads: oneTab("data", address.downloadsPath),
  "report-changes": oneTab("revisions", address.reportChangesPath),
  relation: null,
  embed: null,
};

function oneTab(page: keyof typeof tabWords, pathOf: (report: ReportId) => string) {
  return ({ report: { id } }: Dossier): Tab[] => [{ path: pathOf(id), name: tabWords[page], lang: siteLanguage }];
}

/** The tabs of a report. */
export function reportTabs(dossier: Dossier): Tab[] {
  return Object.values(tabs).flatMap((tabsIn) => tabsIn?.(dossier) ?? []);
}

/** The tab under which a page stands: its own, or that of all claims for what is about one of them. */
export function tabOf(page: Page, path: string): string {
  const isOfClaim = page.kind === "claim" || page.kind === "moved-claim" || page.kind === "relation";
  return isOfClaim ? address.claimsPath(page.dossier.report.id) : path;
}

/** Whether no script takes a page over. */
export function isPlainPage(page: Page): page is Page<address.PlainKind> {
  return address.isPlainKind(page.kind);
}

type ScriptPage<Kind extends address.ScriptKind> = {
  /** The page at an address of its kind, out of the data that belong to the address. */
  find: (data: PageData, parts: FoundParts<address.TemplateOf<Kind>>) => Page<Kind> | undefined;
  /** What stands there; null where the site's name alone says it. A figure keeps its source, its bound and its period. */
  title: (page: Page<Kind>) => string | null;
  view: (page: Page<Kind>, query: AddressQuery) => ReactNode;
};

/** What a browser must know of the pages that script takes over; all else is in everyPage, which it never loads. */
export const scriptPages: { readonly [Kind in address.ScriptKind]: ScriptPage<Kind> } = {
  home: {
    find: (data) => (data.kind === "home" ? { kind: "home", data } : undefined),
    title: () => null,
    view: ({ data }) => <HomePage data={data} />,
  },
  overview: {
    find: inReport((dossier) => ({ kind: "overview", dossier })),
    title: ({ dossier }) => dossier.report.title,
    view: ({ dossier }) => <OverviewPage dossier={dossier} />,
  },
  section: {
    find: inReport((dossier, parts) => {
      const section = dossier.report.sections.find(({ slug }) => slug === parts.section);
      return section && { kind: "section", dossier, section };
    }),
    title: ({ dossier, section }) => `${section.question} ${articleName(dossier)}`,
    view: ({ dossier, section }) => <SectionPage section={section} dossier={dossier} />,
  },
  claims: {
    find: inReport((dossier) => ({ kind: "claims", dossier })),
    title: ({ dossier }) => pageWords.claims(articleName(dossier)),
    view: ({ dossier }, query) => <ClaimsPage dossier={dossier} query={query} />,
  },
  article: {
    find: inReport((dossier) => ({ kind: "article", dossier })),
    title: ({ dossier }) => labelled(pageWords.article, articleName(dossier)),
    view: ({ dossier }) => <ArticlePage dossier={dossier} />,
  },
  claim: {
    find: inReport((dossier, parts) => {
      const claim = dossier.report.claims.find(({ id }) => id === parts.claim);
      return claim && { kind: "claim", dossier, claim };
    }),
    title: ({ dossier, claim }) => claimTitle(claim, dossier),
    view: ({ dossier, claim }) => <ClaimPage claim={claim} dossier={dossier} />,
  },
  "moved-claim": {
    find: inReport((dossier, parts) => {
      for (const claim of dossier.report.claims) {
        const formerId = claim.aliases.find((alias) => alias === parts.claim);
        if (formerId) return { kind: "moved-claim", dossier, claim, formerId };
      }
      return undefined;
    }),
    title: ({ dossier, claim, formerId }) => labelled(pageWords.renamed(formerId), claimTitle(claim, dossier)),
    view: ({ dossier, claim, formerId }) => <ClaimPage claim={claim} formerId={formerId} dossier={dossier} />,
  },
  sources: {
    find: (data) => (data.kind === "sources" ? { kind: "sources", data } : undefined),
    title: () => pageWords.sources,
    view: ({ data }) => <SourcesPage data={data} />,
  },
  source: {
    find: (data) => (data.kind === "source" ? { kind: "source", data } : undefined),
    title: ({ data }) => data.source.name,
    view: ({ data }) => <SourcePage data={data} />,
  },
  "not-found": {
    // It stands wherever no other page does.
    find: () => undefined,
    title: () => pageWords.notFound,
    view: ({ wanted }) => <NotFoundPage wanted={wanted} />,
  },
};

/** Finds a page of a report, of which one data file holds all. */
function inReport<Parts, Found>(find: (dossier: Dossier, parts: Parts) => Found | undefined) {
  return (data: PageData, parts: Parts) => (data.kind === "report" ? find(data.dossier, parts) : undefined);
}

/** The title of a page that script takes over. */
export function scriptTitle<Kind extends address.ScriptKind>(page: Page<Kind>): PageTitle {
  const own = scriptPages[page.kind].title(page);
  return { own, page: "data" in page && "number" in page.data ? page.data.number : 1 };
}

/** The page at a path, out of the data that belong to that path; without data there is no page. */
export function findPage(path: string, data: PageData | undefined): Page<address.ScriptKind> {
  if (!data) return { kind: "not-found", wanted: null };
  for (const kind of keysOf(scriptPages)) {
    const page = findOfKind(kind, path, data);
    if (page) return page;
  }
  const claim = path.split("/").filter(Boolean).at(-1) ?? "";
  return { kind: "not-found", wanted: data.kind === "report" ? { dossier: data.dossier, claim } : null };
}

function findOfKind<Kind extends address.ScriptKind>(kind: Kind, path: string, data: PageData): Page<Kind> | undefined {
  const parts = address.scriptKinds[kind].match(path);
  return parts && scriptPages[kind].find(data, parts);
}

/** The title of a page in its parts: its own words, and the site’s name, which stands beside them or alone. */
export type PageTitle = { own: string | null; page: number };

/** The title of a page where it stands apart from the site’s name. */
export function ownTitle({ own, page }: PageTitle): string {
  const title = own ?? siteName;
  return page > 1 ? pageWords.numbered(title, page) : title;
}

/** The title of a page in one line, the site’s name at its end. */
export function formatTitle(title: PageTitle): string {
  return title.own === null ? ownTitle(title) : `${ownTitle(title)} · ${siteName}`;
}
