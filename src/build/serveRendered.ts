import { readFile } from "node:fs/promises";
import type { Connect, ViteDevServer } from "vite";
import { canonicalPath } from "../app/findPage.ts";
import type * as renderer from "../app/renderPage.tsx";
import { notFoundPath } from "../domain/address.ts";
import { compileChecked } from "./compileChecked.ts";
import { escapeHtml } from "./pageDocument.ts";
import { planPages } from "./planPages.ts";

/** While one works on the site: pages rendered afresh on each request, and problems of the data said on the page. */
export function serveRendered(server: ViteDevServer, dataFolder: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    try {
      const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
      const asked = `/${path.slice(server.config.base.length)}`;
      const files = compileChecked(dataFolder);
      const data = files.get(asked);
      if (data) {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ version: "", data }));
        return;
      }
      const loaded = await server.ssrLoadModule("/src/app/renderPage.tsx");
      const renderPage: typeof renderer.renderPage = loaded.renderPage;
      const memoryLibrary: typeof renderer.memoryLibrary = loaded.memoryLibrary;
      const within = canonicalPath(asked);
      const isKnown = planPages(files).some((page) => page.path === within);
      const { html, head } = renderPage(isKnown ? within : notFoundPath, memoryLibrary(files), server.config.base);
      const page = (await readFile("index.html", "utf8"))
        .replace("<!--head-->", () => `<title>${escapeHtml(head.title)}</title>`)
        .replace(
          '<div id="page_root">',
          isKnown ? '<div id="page_root">' : '<div id="page_root" data-page="not-found">',
        )
        .replace("<!--page-->", () => html)
        .replace("<!--script-->", '<script type="module" src="/src/app/browser.tsx"></script>');
      response.statusCode = isKnown ? 200 : 404;
      response.setHeader("Content-Type", "text/html");
      response.end(await server.transformIndexHtml(request.originalUrl ?? "/", page));
    } catch (error) {
      next(error);
    }
  };
}
