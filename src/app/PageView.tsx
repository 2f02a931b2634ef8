import { useSearchParams } from "react-router-dom";
import { reportPath } from "../domain/address.ts";
import { AboutPage } from "../pages/AboutPage.tsx";
import { ArticlePage } from "../pages/ArticlePage.tsx";
import { ClaimPage } from "../pages/ClaimPage.tsx";
import { ClaimsPage } from "../pages/ClaimsPage.tsx";
import { HomePage } from "../pages/HomePage.tsx";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import { OverviewPage } from "../pages/OverviewPage.tsx";
import { SectionPage } from "../pages/SectionPage.tsx";
import { SourcePage } from "../pages/SourcePage.tsx";
import { SourcesPage } from "../pages/SourcesPage.tsx";
import type { Page } from "./findPage.ts";

type Props = { page: Page };

/** The component for each kind of page. */
export function PageView({ page }: Props) {
  const [params, setParams] = useSearchParams();
  switch (page.kind) {
    case "home":
      return <HomePage data={page.data} />;
    case "overview":
      return <OverviewPage dossier={page.dossier} path={reportPath(page.dossier.report.id)} />;
    case "section":
      return <SectionPage section={page.section} dossier={page.dossier} />;
    case "claims":
      return <ClaimsPage dossier={page.dossier} query={{ params, setParams }} />;
    case "claim":
      return <ClaimPage claim={page.claim} dossier={page.dossier} />;
    case "moved-claim":
      return <ClaimPage claim={page.claim} formerId={page.formerId} dossier={page.dossier} />;
    case "article":
      return <ArticlePage dossier={page.dossier} />;
    case "sources":
      return <SourcesPage data={page.data} />;
    case "source":
      return <SourcePage data={page.data} />;
    case "about":
      return <AboutPage data={page.data} />;
    case "not-found":
      return <NotFoundPage wanted={page.wanted} />;
  }
}
