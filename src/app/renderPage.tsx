import "../ui/styles/tokens.css";
import "../ui/styles/base.css";
import "../ui/styles/print.css";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import { pathOnHost, type SitePlace } from "../domain/address.ts";
import type { ClaimShare } from "../domain/claimShare.ts";
import { ChangesPage } from "../pages/ChangesPage.tsx";
import { DownloadsPage } from "../pages/DownloadsPage.tsx";
import { EmbedPage } from "../pages/EmbedPage.tsx";
import { FinishedParts } from "../pages/FinishedPart.tsx";
import type { PlainPage } from "../pages/plainPage.ts";
import { RelationPage } from "../pages/RelationPage.tsx";
import { ReportChangesPage } from "../pages/ReportChangesPage.tsx";
import { sharePart } from "../ui/claim/ClaimActions.tsx";
import { SharePanel } from "../ui/page/SharePanel.tsx";
import { siteName } from "../ui/voice/link.ts";
import { findPage, type Page } from "./findPage.ts";
import { type PageHead, pageHead } from "./pageHead.ts";
import { plainPageHead } from "./plainPageHead.ts";
import { memoryLibrary, type ReportLibrary } from "./ReportLibrary.ts";
import { routerBase, Site } from "./Site.tsx";
import { reportFooter, SiteLayout } from "./SiteLayout.tsx";

export { memoryLibrary };

export type RenderedPage = { html: string; head: PageHead; page: Page };

/** A path → its finished HTML and what stands in the head of its document; `share` for the page of a claim. */
export function renderPage(path: string, library: ReportLibrary, basePath: string, share?: ClaimShare): RenderedPage {
  const page = findPage(path, library.find(path));
  const html = renderToString(
    <FinishedParts value={share ? { [sharePart]: renderToStaticMarkup(<SharePanel share={share} />) } : {}}>
      <StaticRouter location={pathOnHost(path, basePath)} basename={routerBase(basePath)}>
        <Site library={library} basePath={basePath} />
      </StaticRouter>
    </FinishedParts>,
  );
  return { html, head: pageHead(page), page };
}

/** A plain page → its finished HTML and what stands in the head of its document. */
export function renderPlainPage(page: PlainPage, path: string, place: SitePlace): { html: string; head: PageHead } {
  return {
    html: renderToStaticMarkup(<PlainPageView page={page} path={path} place={place} />),
    head: plainPageHead(page, path),
  };
}

type Props = { page: PlainPage; path: string; place: SitePlace };

function PlainPageView({ page, path, place }: Props) {
  // Within another site's page there is no room for a way through this one.
  if (page.kind === "embed") {
    return <EmbedPage claim={page.claim} dossier={page.dossier} place={place} siteName={siteName} />;
  }
  return (
    <SiteLayout footer={reportFooter("dossier" in page ? page.dossier : null)} path={path}>
      <PlainPageBody page={page} />
    </SiteLayout>
  );
}

function PlainPageBody({ page }: { page: Exclude<PlainPage, { kind: "embed" }> }) {
  switch (page.kind) {
    case "downloads":
      return <DownloadsPage dossier={page.dossier} files={page.files} tables={page.tables} citation={page.citation} />;
    case "report-changes":
      return <ReportChangesPage dossier={page.dossier} />;
    case "site-changes":
      return <ChangesPage changes={page.changes} number={page.number} count={page.count} />;
    case "relation":
      return <RelationPage relation={page.relation} dossier={page.dossier} />;
  }
}
