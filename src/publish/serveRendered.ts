import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Connect, ViteDevServer } from "vite";
import type * as renderer from "../app/renderPage.tsx";
import { canonicalPath, isPlainKind, notFoundPath, pathOnSite, type SitePlace } from "../domain/address.ts";
import { type CompiledSite, compileChecked } from "./compileSite.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { previewCache, type SharedSite, shareSite } from "./leaveSite.ts";
import { contentType } from "./serve/servedFolder.ts";

/** While one works on the site: pages rendered afresh on each request, and problems of the data said on the page. */
export function serveRendered(server: ViteDevServer, dataFolder: string, place: SitePlace): Connect.NextHandleFunction {
  const share = rememberShared();
  return async (request, response, next) => {
    try {
      const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
      const asked = pathOnSite(path, place.basePath);
      const site = compileChecked(dataFolder, place);
      const data = site.files.get(asked);
      if (data) return send(response, 200, asked, JSON.stringify({ version: "", data }));
      const shared = await share(site);
      const file = shared.files.find((candidate) => candidate.path === asked);
      if (file) return send(response, 200, asked, file.body);

      const loaded = await server.ssrLoadModule("/src/app/renderPage.tsx");
      const renderers: typeof renderer = {
        planPages: loaded.planPages,
        renderPage: loaded.renderPage,
        memoryLibrary: loaded.memoryLibrary,
      };
      const page = renderRequested(asked, site, shared, renderers);
      const document = fillDocument(await readFile("index.html", "utf8"), page);
      const html = await server.transformIndexHtml(request.originalUrl ?? "/", document);
      send(response, page.isKnown ? 200 : 404, "index.html", html);
    } catch (error) {
      next(error);
    }
  };
}

/** Pictures and citations take a second: they are made again only when the data have changed. */
function rememberShared(): (site: CompiledSite) => Promise<SharedSite> {
  let last: { data: string; shared: Promise<SharedSite> } | undefined;
  return (site) => {
    const data = JSON.stringify([...site.files.values()]);
    if (last?.data !== data) last = { data, shared: shareSite(site, previewCache) };
    return last.shared;
  };
}

function fillDocument(template: string, { html, title, isKnown, isPlain }: RequestedPage): string {
  // While one works, styles come with the modules that use them, also those of pages that have no script when finished.
  const entry = isPlain ? "renderPage.tsx" : "browser.tsx";
  return template
    .replace("<!--head-->", () => `<title>${escapeHtml(title)}</title>`)
    .replace('<div id="page_root">', isKnown ? '<div id="page_root">' : '<div id="page_root" data-page="not-found">')
    .replace("<!--page-->", () => html)
    .replace("<!--script-->", `<script type="module" src="/src/app/${entry}"></script>`);
}

function send(response: ServerResponse, status: number, name: string, body: string | Uint8Array) {
  response.statusCode = status;
  response.setHeader("Content-Type", contentType(name));
  response.end(body);
}

/** A page as it was asked for: `isPlain` where no script takes it over. */
export type RequestedPage = { html: string; title: string; isKnown: boolean; isPlain: boolean };

/** Renders the one page that was asked for, of the data as they are now; where there is none, the page that says so. */
export function renderRequested(
  asked: string,
  { files, contents }: CompiledSite,
  { shares, offered }: SharedSite,
  { planPages, renderPage, memoryLibrary }: typeof renderer,
): RequestedPage {
  const path = canonicalPath(asked);
  const known = planPages({ data: [...files.values()], offered }).find((planned) => planned.path === path);
  const { place } = contents;
  const planned = known ?? { path: notFoundPath, page: { kind: "not-found", wanted: null } };
  const { html, described } = renderPage(planned, { library: memoryLibrary(files), place, share: shares.get(path) });
  return {
    html,
    title: described.title.own ?? contents.name,
    isKnown: known !== undefined,
    isPlain: isPlainKind(planned.page.kind),
  };
}
