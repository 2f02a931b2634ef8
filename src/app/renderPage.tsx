import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import { findPage } from "./findPage.ts";
import { type PageHead, pageHead } from "./pageHead.ts";
import { memoryLibrary, type ReportLibrary } from "./ReportLibrary.ts";
import { Site } from "./Site.tsx";

export { memoryLibrary };

/** A path → its finished HTML and what stands in the head of its document. */
export function renderPage(path: string, library: ReportLibrary, basePath: string): { html: string; head: PageHead } {
  const base = basePath.replace(/\/$/, "");
  const html = renderToString(
    <StaticRouter location={`${base}${path}`} basename={base || "/"}>
      <Site library={library} basePath={basePath} />
    </StaticRouter>,
  );
  return { html, head: pageHead(findPage(path, library.find(path))) };
}
