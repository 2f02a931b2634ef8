import { claimIn, claimsOf } from "../domain/dossier/dossier.ts";
import { changesOfSite } from "../domain/dossier/history.ts";
import {
  aboutPath,
  articlePath,
  changesPath,
  claimPath,
  claimsPath,
  downloadsPath,
  embedPath,
  homePath,
  namesOf,
  notFoundPath,
  type PageKind,
  type PlainKind,
  relationPagePath,
  reportChangesPath,
  reportPath,
  sectionPath,
  sourcePath,
  sourcesPath,
} from "../domain/report/address.ts";
import { numberedPath, partIntoPages } from "../domain/report/addressTemplate.ts";
import type { ClaimId } from "../domain/report/schema.ts";
import { siteName } from "../ui/voice/link.ts";
import { describeClaim } from "../words/claims.ts";
import { descriptionWords, labelled, notVerified, pageWords, plainPageWords, tabWords } from "../words/language.ts";
import { formatDrawnBy, formatRelation, relationName } from "../words/relations.ts";
import { articleName, claimTitle } from "../words/titles.ts";
import { ChangesPage, ReportChangesPage } from "./ChangesPage.tsx";
import { DownloadsPage } from "./DownloadsPage.tsx";
import { EmbedPage } from "./EmbedPage.tsx";
import {
  claimCrumb,
  claimCrumbs,
  claimsCrumb,
  dossiersIn,
  inEachReport,
  offeredFiles,
  type PageDescription,
  type PlainPage,
  reportCrumb,
} from "./pageDescription.ts";
import { RelationPage } from "./RelationPage.tsx";

/** What the build must know of each kind of page. */
export const everyPage: { readonly [Kind in PageKind]: PageDescription<Kind> } = {
  home: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "home" ? [{ kind: "home", data }] : [])),
    path: ({ data }) => numberedPath(homePath, data.number),
    picture: ({ data }) => (data.only ? reportPath(data.only.report.id) : homePath),
    description: ({ data }) => data.only?.report.summary ?? descriptionWords.site,
    crumbs: () => [],
    shows: ({ data }) => ({ kind: "reports", data }),
    type: "CollectionPage",
  },
  overview: {
    plan: inEachReport((dossier) => [{ kind: "overview", dossier }]),
    path: ({ dossier }) => reportPath(dossier.report.id),
    description: ({ dossier }) => dossier.report.summary,
    crumbs: ({ dossier }) => [reportCrumb(dossier)],
    shows: ({ dossier }) => ({ kind: "report", dossier }),
  },
  section: {
    plan: inEachReport((dossier) => dossier.report.sections.map((section) => ({ kind: "section", dossier, section }))),
    path: ({ dossier, section }) => sectionPath(dossier.report.id, section.slug),
    description: ({ dossier, section }) => labelled(section.title, dossier.report.summary),
    crumbs: ({ dossier, section }) => [
      reportCrumb(dossier),
      { name: section.title, path: sectionPath(dossier.report.id, section.slug) },
    ],
    shows: ({ dossier, section }) => ({ kind: "claims", dossier, claims: claimsOf(section, dossier) }),
  },
  claims: {
    plan: inEachReport((dossier) => [{ kind: "claims", dossier }]),
    path: ({ dossier }) => claimsPath(dossier.report.id),
    description: ({ dossier }) => descriptionWords.claims(dossier.head.claimCount),
    crumbs: ({ dossier }) => [reportCrumb(dossier), claimsCrumb(dossier)],
    shows: ({ dossier }) => ({ kind: "claims", dossier, claims: dossier.report.claims }),
    type: "CollectionPage",
  },
  article: {
    plan: inEachReport((dossier) => [{ kind: "article", dossier }]),
    path: ({ dossier }) => articlePath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.article} ${dossier.report.summary}`,
    crumbs: ({ dossier }) => [reportCrumb(dossier), { name: tabWords.article, path: articlePath(dossier.report.id) }],
    shows: ({ dossier }) => ({ kind: "article", dossier }),
  },
  claim: {
    plan: inEachReport((dossier) => dossier.report.claims.map((claim) => ({ kind: "claim", dossier, claim }))),
    path: ({ dossier, claim }) => claimPath(dossier.report.id, claim.id),
    description: describeClaim,
    crumbs: ({ dossier, claim }) => claimCrumbs(claim, dossier),
    shows: ({ dossier, claim }) => ({ kind: "claim", dossier, claim }),
  },
  "moved-claim": {
    plan: inEachReport((dossier) =>
      dossier.report.claims.flatMap((claim) =>
        claim.aliases.map((formerId) => ({ kind: "moved-claim", dossier, claim, formerId })),
      ),
    ),
    path: ({ dossier, formerId }) => claimPath(dossier.report.id, formerId),
    canonical: ({ dossier, claim }) => claimPath(dossier.report.id, claim.id),
    description: describeClaim,
    crumbs: ({ dossier, claim }) => claimCrumbs(claim, dossier),
    shows: ({ dossier, claim }) => ({ kind: "claim", dossier, claim }),
  },
  sources: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "sources" ? [{ kind: "sources", data }] : [])),
    path: ({ data }) => numberedPath(sourcesPath, data.number),
    description: () => descriptionWords.sources,
    crumbs: ({ data }) => [{ name: pageWords.sources, path: numberedPath(sourcesPath, data.number) }],
    shows: ({ data }) => ({ kind: "sources", data }),
    type: "CollectionPage",
  },
  source: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "source" ? [{ kind: "source", data }] : [])),
    path: ({ data }) => numberedPath(sourcePath(data.source.id), data.number),
    description: ({ data }) => data.source.description,
    crumbs: ({ data }) => [
      { name: pageWords.sources, path: sourcesPath },
      { name: data.source.name, path: numberedPath(sourcePath(data.source.id), data.number) },
    ],
    shows: ({ data }) => ({ kind: "source", data }),
    type: "ProfilePage",
  },
  about: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "about" ? [{ kind: "about", data }] : [])),
    path: () => aboutPath,
    description: () => descriptionWords.about,
    crumbs: () => [{ name: pageWords.about, path: aboutPath }],
    shows: () => ({ kind: "words" }),
    type: "AboutPage",
  },
  "not-found": {
    plan: () => [{ kind: "not-found", wanted: null }],
    path: () => notFoundPath,
    canonical: () => null,
    description: () => descriptionWords.notFound,
    crumbs: () => [],
    shows: () => ({ kind: "words" }),
  },
  "site-changes": {
    plan: (contents) =>
      partIntoPages(changesOfSite(dossiersIn(contents)), changesOnPage).map(({ entries: changes, number, count }) => ({
        kind: "site-changes",
        changes,
        number,
        count,
      })),
    path: ({ number }) => numberedPath(changesPath, number),
    description: () => descriptionWords.changes,
    crumbs: ({ number }) => [{ name: plainPageWords.changes, path: numberedPath(changesPath, number) }],
    shows: () => ({ kind: "changes" }),
  },
  downloads: {
    plan: (contents) =>
      dossiersIn(contents).map((dossier) => ({ kind: "downloads", dossier, ...offeredFiles(dossier, contents) })),
    path: ({ dossier }) => downloadsPath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.downloads} ${dossier.report.summary}`,
    crumbs: ({ dossier }) => [reportCrumb(dossier), { name: tabWords.data, path: downloadsPath(dossier.report.id) }],
    shows: ({ dossier }) => ({ kind: "report", dossier }),
  },
  "report-changes": {
    plan: inEachReport((dossier) => [{ kind: "report-changes", dossier }]),
    path: ({ dossier }) => reportChangesPath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.revisions} ${dossier.report.summary}`,
    crumbs: ({ dossier }) => [
      reportCrumb(dossier),
      { name: plainPageWords.changes, path: reportChangesPath(dossier.report.id) },
    ],
    shows: ({ dossier }) => ({ kind: "report-in-brief", dossier }),
  },
  relation: {
    plan: inEachReport((dossier) =>
      dossier.report.relations.flatMap((relation) =>
        namesOf(claimIn(dossier, relation.from)).map((calledBy) => ({ kind: "relation", dossier, relation, calledBy })),
      ),
    ),
    path: ({ dossier, relation, calledBy }) => relationPagePath(dossier.report.id, { id: relation.id, from: calledBy }),
    canonical: ({ dossier, relation }) => relationPagePath(dossier.report.id, relation),
    description: ({ dossier, relation }) =>
      `${formatRelation(relation, dossier)}. ${formatDrawnBy(relation)} ${descriptionWords.relation(articleName(dossier))} ${notVerified} ${relation.explanation}`,
    crumbs: ({ dossier, relation }) => [
      ...claimCrumbs(claimIn(dossier, relation.from), dossier),
      { name: relationName(relation, dossier), path: relationPagePath(dossier.report.id, relation) },
    ],
    shows: ({ dossier, relation }) => ({ kind: "relation", dossier, relation }),
  },
  embed: {
    plan: inEachReport((dossier) =>
      dossier.report.claims.flatMap((claim) =>
        namesOf(claim).map((calledBy) => ({ kind: "embed", dossier, claim, calledBy })),
      ),
    ),
    path: ({ dossier, calledBy }) => embedPath(dossier.report.id, calledBy),
    canonical: ({ dossier, claim }) => claimPath(dossier.report.id, claim.id),
    description: describeClaim,
    crumbs: ({ dossier, claim }) => [
      reportCrumb(dossier),
      claimCrumb(claim, dossier),
      { ...claimCrumb(claim, dossier), path: embedPath(dossier.report.id, claim.id) },
    ],
    shows: ({ dossier, claim }) => ({ kind: "embedded-claim", dossier, claim }),
    isEmbedded: true,
  },
};

/** What the build must know besides of each kind of plain page. */
export const plainPages: { readonly [Kind in PlainKind]: PlainPage<Kind> } = {
  "site-changes": {
    title: () => plainPageWords.changes,
    view: ({ changes, number, count }) => <ChangesPage changes={changes} number={number} count={count} />,
  },
  downloads: {
    title: ({ dossier }) => labelled(plainPageWords.downloads, articleName(dossier)),
    view: ({ dossier, files, tables, citation }) => (
      <DownloadsPage dossier={dossier} files={files} tables={tables} citation={citation} />
    ),
  },
  "report-changes": {
    title: ({ dossier }) => labelled(tabWords.revisions, articleName(dossier)),
    view: ({ dossier }) => <ReportChangesPage dossier={dossier} />,
  },
  relation: {
    title: ({ dossier, relation, calledBy }) => titleAt(calledBy, relation.from, formatRelation(relation, dossier)),
    view: ({ dossier, relation }) => <RelationPage relation={relation} dossier={dossier} />,
  },
  embed: {
    title: ({ dossier, claim, calledBy }) =>
      titleAt(calledBy, claim.id, labelled(plainPageWords.embed, claimTitle(claim, dossier))),
    view: ({ dossier, claim }, place) => (
      <EmbedPage claim={claim} dossier={dossier} place={place} siteName={siteName} />
    ),
  },
};

// So that what a reader fetches does not grow with the collection.
const changesOnPage = 40;

/** A title, which says first at an address that a claim had before that it was renamed. */
function titleAt(calledBy: ClaimId, id: ClaimId, title: string): string {
  return calledBy === id ? title : labelled(plainPageWords.renamed, title);
}
