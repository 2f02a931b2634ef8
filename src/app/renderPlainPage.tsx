import { renderToStaticMarkup } from "react-dom/server";
import type { SitePlace } from "../domain/address.ts";
import { ChangesPage } from "../pages/ChangesPage.tsx";
import { DownloadsPage } from "../pages/DownloadsPage.tsx";
import { EmbedPage } from "../pages/EmbedPage.tsx";
import type { PlainPage } from "../pages/plainPage.ts";
import { RelationPage } from "../pages/RelationPage.tsx";
import { ReportChangesPage } from "../pages/ReportChangesPage.tsx";
import { siteName } from "../ui/voice/link.ts";
import type { PageHead } from "./pageHead.ts";
import { plainPageHead } from "./plainPageHead.ts";
import { reportFooter } from "./reportFooter.ts";
import { SiteLayout } from "./SiteLayout.tsx";

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
