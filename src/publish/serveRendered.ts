import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Connect, ViteDevServer } from "vite";
import type * as renderer from "../app/renderPage.tsx";
import { canonicalPath, isPlainKind, notFoundPath, pathOnSite, type SitePlace } from "../domain/report/address.ts";
import { type CompiledSite, compileChecked } from "./compileSite.ts";
import { fillDocument, structuredData, unknownMark } from "./document/pageDocument.ts";
import { pageMeta } from "./document/pageMeta.ts";
import { contentType } from "./files/finishedFile.ts";
import { previewCache, type SharedSite, shareSite } from "./shareSite.ts";

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
        renderHead: loaded.renderHead,
        memoryLibrary: loaded.memoryLibrary,
      };
      const page = renderRequested(asked, site, shared, renderers);
      // While one works, styles come with the modules that use them, also those of pages that have no script when finished.
      const entry = page.isPlain ? "renderPage.tsx" : "browser.tsx";
      const document = fillDocument(await readFile("index.html", "utf8"), {
        head: page.tags,
        root: unknownMark(page.path),
        html: page.html,
        script: `${page.data}<script type="module" src="/src/app/${entry}"></script>`,
      });
      const html = await server.transformIndexHtml(request.originalUrl ?? "/", document);
      send(response, page.path === notFoundPath ? 404 : 200, "index.html", html);
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

function send(response: ServerResponse, status: number, name: string, body: string | Uint8Array) {
  response.statusCode = status;
  response.setHeader("Content-Type", contentType(name));
  response.end(body);
}

/** A page as it was asked for: `isPlain` where no script takes it over. */
type RequestedPage = { path: string; html: string; tags: string; data: string; isPlain: boolean };

/** Renders the one page that was asked for, of the data as they are now; where there is none, the page that says so. */
function renderRequested(
  asked: string,
  { files, checked, contents }: CompiledSite,
  { shares, offered, pictures }: SharedSite,
  { planPages, renderPage, renderHead, memoryLibrary }: typeof renderer,
): RequestedPage {
  const pages = planPages({ data: [...files.values()], offered, checked });
  const pageAt = (path: string) => pages.find((planned) => planned.path === path);
  const planned = pageAt(canonicalPath(asked)) ?? pageAt(notFoundPath);
  if (!planned) throw new Error("There is no page for unknown addresses.");
  const { path, page } = planned;
  const library = memoryLibrary(files);
  const { html, described } = renderPage(planned, { library, place: contents.place, share: shares.get(path) });
  const meta = pageMeta(described, { contents, pictures });
  const [tags, data] = [renderHead(described, meta), structuredData(meta.jsonLd)];
  return { path, html, tags, data, isPlain: isPlainKind(page.kind) };
}
