import { claimIn, claimsOf } from "../domain/dossier/dossier.ts";
import * as address from "../domain/report/address.ts";
import { numberedPath } from "../domain/report/addressTemplate.ts";
import type { ClaimId } from "../domain/report/schema.ts";
import { siteName } from "../ui/voice/link.ts";
import { answerSection } from "../words/answers.ts";
import { describeClaim } from "../words/claims.ts";
import {
  descriptionWords,
  labelled,
  notVerified,
  pageWords,
  plainPageWords,
  recordWords,
  tabWords,
} from "../words/language.ts";
import { describeFitting, formatPhrase } from "../words/phrasebook/phrase.ts";
import { formatRelation, relationDescription, relationName } from "../words/relations.ts";
import { articleName, claimTitle } from "../words/titles.ts";
import { AboutPage } from "./AboutPage.tsx";
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
  recordCrumb,
  recordedIn,
  reportCrumb,
} from "./pageDescription.ts";
import { RecordPage } from "./RecordPage.tsx";
import { RelationPage } from "./RelationPage.tsx";

/** What the build must know of each kind of page. */
export const everyPage: { readonly [Kind in address.PageKind]: PageDescription<Kind> } = {
  home: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "home" ? [{ kind: "home", data }] : [])),
    path: ({ data }) => numberedPath(address.homePath, data.number),
    picture: ({ data }) => (data.only ? address.reportPath(data.only.report.id) : address.homePath),
    description: ({ data }) => data.only?.report.summary ?? descriptionWords.site,
    crumbs: () => [],
    shows: ({ data }) => ({ kind: "reports", data }),
    type: "CollectionPage",
  },
  overview: {
    plan: inEachReport((dossier) => [{ kind: "overview", dossier }]),
    path: ({ dossier }) => address.reportPath(dossier.report.id),
    description: ({ dossier }) => dossier.report.summary,
    crumbs: ({ dossier }) => [reportCrumb(dossier)],
    shows: ({ dossier }) => ({ kind: "report", dossier }),
  },
  section: {
    plan: inEachReport((dossier) => dossier.report.sections.map((section) => ({ kind: "section", dossier, section }))),
    path: ({ dossier, section }) => address.sectionPath(dossier.report.id, section.slug),
    description: ({ dossier, section }) => {
      const answer = answerSection(section, dossier);
      const answered = answer ? ` ${formatPhrase([answer.verdict ?? "", " ", ...answer.rest])}` : "";
      return describeFitting(`${section.question}${answered} ${notVerified}`, `${section.question} ${notVerified}`);
    },
    crumbs: ({ dossier, section }) => [
      reportCrumb(dossier),
      { name: section.title, path: address.sectionPath(dossier.report.id, section.slug) },
    ],
    shows: ({ dossier, section }) => ({ kind: "claims", dossier, claims: claimsOf(section, dossier) }),
  },
  claims: {
    plan: inEachReport((dossier) => [{ kind: "claims", dossier }]),
    path: ({ dossier }) => address.claimsPath(dossier.report.id),
    description: ({ dossier }) => descriptionWords.claims(dossier.head.claimCount),
    crumbs: ({ dossier }) => [reportCrumb(dossier), claimsCrumb(dossier)],
    shows: ({ dossier }) => ({ kind: "claims", dossier, claims: dossier.report.claims }),
    type: "CollectionPage",
  },
  article: {
    plan: inEachReport((dossier) => [{ kind: "article", dossier }]),
    path: ({ dossier }) => address.articlePath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.article} ${articleName(dossier)}.`,
    crumbs: ({ dossier }) => [
      reportCrumb(dossier),
      { name: tabWords.article, path: address.articlePath(dossier.report.id) },
    ],
    shows: ({ dossier }) => ({ kind: "article", dossier }),
  },
  claim: {
    plan: inEachReport((dossier) => dossier.report.claims.map((claim) => ({ kind: "claim", dossier, claim }))),
    path: ({ dossier, claim }) => address.claimPath(dossier.report.id, claim.id),
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
    path: ({ dossier, formerId }) => address.claimPath(dossier.report.id, formerId),
    canonical: ({ dossier, claim }) => address.claimPath(dossier.report.id, claim.id),
    description: describeClaim,
    crumbs: ({ dossier, claim }) => claimCrumbs(claim, dossier),
    shows: ({ dossier, claim }) => ({ kind: "claim", dossier, claim }),
  },
  sources: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "sources" ? [{ kind: "sources", data }] : [])),
    path: ({ data }) => numberedPath(address.sourcesPath, data.number),
    description: () => descriptionWords.sources,
    crumbs: ({ data }) => [{ name: pageWords.sources, path: numberedPath(address.sourcesPath, data.number) }],
    shows: ({ data }) => ({ kind: "sources", data }),
    type: "CollectionPage",
  },
  source: {
    plan: ({ data }) => data.flatMap((data) => (data.kind === "source" ? [{ kind: "source", data }] : [])),
    path: ({ data }) => numberedPath(address.sourcePath(data.source.id), data.number),
    description: ({ data }) => data.source.description,
    crumbs: ({ data }) => [
      { name: pageWords.sources, path: address.sourcesPath },
      { name: data.source.name, path: numberedPath(address.sourcePath(data.source.id), data.number) },
    ],
    shows: ({ data }) => ({ kind: "source", data }),
    type: "ProfilePage",
  },
  about: {
    plan: ({ checked }) => (checked ? [{ kind: "about", checked }] : []),
    path: () => address.aboutPath,
    description: () => descriptionWords.about,
    crumbs: () => [{ name: pageWords.about, path: address.aboutPath }],
    shows: () => ({ kind: "words" }),
    type: "AboutPage",
  },
  "not-found": {
    plan: ({ checked }) => (checked ? [{ kind: "not-found", wanted: null }] : []),
    path: () => address.notFoundPath,
    canonical: () => null,
    description: () => descriptionWords.notFound,
    crumbs: () => [],
    shows: () => ({ kind: "words" }),
  },
  "site-changes": {
    plan: ({ changes }) => changes.map((part) => ({ kind: "site-changes", ...part })),
    path: ({ number }) => numberedPath(address.changesPath, number),
    description: () => descriptionWords.changes,
    crumbs: ({ number }) => [{ name: plainPageWords.changes, path: numberedPath(address.changesPath, number) }],
    shows: () => ({ kind: "changes" }),
  },
  downloads: {
    plan: (contents) =>
      dossiersIn(contents).map((dossier) => ({ kind: "downloads", dossier, ...offeredFiles(dossier, contents) })),
    path: ({ dossier }) => address.downloadsPath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.downloads} ${articleName(dossier)}.`,
    crumbs: ({ dossier }) => [
      reportCrumb(dossier),
      { name: tabWords.data, path: address.downloadsPath(dossier.report.id) },
    ],
    shows: ({ dossier }) => ({ kind: "report", dossier }),
  },
  record: {
    plan: (contents) => recordedIn(contents).map((recorded) => ({ kind: "record", ...recorded })),
    path: ({ dossier }) => address.recordPath(dossier.report.id),
    description: ({ compiled }) => `${recordWords.kicker} ${compiled.record.method}`,
    crumbs: ({ dossier }) => [reportCrumb(dossier), recordCrumb(dossier)],
    shows: (page) => page,
  },
  "report-changes": {
    plan: inEachReport((dossier) => [{ kind: "report-changes", dossier }]),
    path: ({ dossier }) => address.reportChangesPath(dossier.report.id),
    description: ({ dossier }) => `${descriptionWords.revisions} ${articleName(dossier)}.`,
    crumbs: ({ dossier }) => [
      reportCrumb(dossier),
      { name: plainPageWords.changes, path: address.reportChangesPath(dossier.report.id) },
    ],
    shows: ({ dossier }) => ({ kind: "report-in-brief", dossier }),
  },
  relation: {
    plan: inEachReport((dossier) =>
      dossier.report.relations.flatMap((relation) =>
        address
          .namesOf(claimIn(dossier, relation.from))
          .map((calledBy) => ({ kind: "relation", dossier, relation, calledBy })),
      ),
    ),
    path: ({ dossier, relation, calledBy }) =>
      address.relationPagePath(dossier.report.id, { id: relation.id, from: calledBy }),
    canonical: ({ dossier, relation }) => address.relationPagePath(dossier.report.id, relation),
    description: ({ dossier, relation }) => relationDescription(relation, dossier),
    crumbs: ({ dossier, relation }) => [
      ...claimCrumbs(claimIn(dossier, relation.from), dossier),
      { name: relationName(relation, dossier), path: address.relationPagePath(dossier.report.id, relation) },
    ],
    shows: ({ dossier, relation }) => ({ kind: "relation", dossier, relation }),
  },
  embed: {
    plan: inEachReport((dossier) =>
      dossier.report.claims.flatMap((claim) =>
        address.namesOf(claim).map((calledBy) => ({ kind: "embed", dossier, claim, calledBy })),
      ),
    ),
    path: ({ dossier, calledBy }) => address.embedPath(dossier.report.id, calledBy),
    canonical: ({ dossier, claim }) => address.claimPath(dossier.report.id, claim.id),
    description: describeClaim,
    crumbs: ({ dossier, claim }) => [
      reportCrumb(dossier),
      claimCrumb(claim, dossier),
      { ...claimCrumb(claim, dossier), path: address.embedPath(dossier.report.id, claim.id) },
    ],
    shows: ({ dossier, claim }) => ({ kind: "embedded-claim", dossier, claim }),
    isEmbedded: true,
  },
};

/** What the build must know besides of each kind of plain page. */
export const plainPages: { readonly [Kind in address.PlainKind]: PlainPage<Kind> } = {
  about: { title: () => pageWords.about, view: ({ checked }) => <AboutPage checked={checked} /> },
  "site-changes": {
    title: () => plainPageWords.changes,
    view: ({ changes, number, count }) => <ChangesPage changes={changes} number={number} count={count} />,
  },
  downloads: {
    title: ({ dossier }) => labelled(plainPageWords.downloads, articleName(dossier)),
    view: ({ dossier, files, tables, citation, textSum }) => (
      <DownloadsPage dossier={dossier} files={files} tables={tables} citation={citation} textSum={textSum} />
    ),
  },
  record: {
    title: ({ dossier, compiled }) => `${compiled.record.question} ${articleName(dossier)}`,
    view: ({ dossier, compiled, files }) => <RecordPage dossier={dossier} compiled={compiled} files={files} />,
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

/** A title, which says first at an address that a claim had before that it was renamed. */
function titleAt(calledBy: ClaimId, id: ClaimId, title: string): string {
  return calledBy === id ? title : labelled(plainPageWords.renamed, title);
}
