import "../ui/styles/tokens.css";
import "../ui/styles/base.css";
import "../ui/styles/print.css";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import type { ClaimShare } from "../domain/claimShare.ts";
import { FinishedParts } from "../pages/FinishedPart.tsx";
import { sharePart } from "../ui/claim/ClaimActions.tsx";
import { SharePanel } from "../ui/page/SharePanel.tsx";
import { findPage, type Page } from "./findPage.ts";
import { type PageHead, pageHead } from "./pageHead.ts";
import { memoryLibrary, type ReportLibrary } from "./ReportLibrary.ts";
import { Site } from "./Site.tsx";

export { renderPlainPage } from "./renderPlainPage.tsx";
export { memoryLibrary };

export type RenderedPage = { html: string; head: PageHead; page: Page };

/** A path → its finished HTML and what stands in the head of its document; `share` for the page of a claim. */
export function renderPage(path: string, library: ReportLibrary, basePath: string, share?: ClaimShare): RenderedPage {
  const base = basePath.replace(/\/$/, "");
  const page = findPage(path, library.find(path));
  const html = renderToString(
    <FinishedParts value={share ? { [sharePart]: renderToStaticMarkup(<SharePanel share={share} />) } : {}}>
      <StaticRouter location={`${base}${path}`} basename={base || "/"}>
        <Site library={library} basePath={basePath} />
      </StaticRouter>
    </FinishedParts>,
  );
  return { html, head: pageHead(page), page };
}
