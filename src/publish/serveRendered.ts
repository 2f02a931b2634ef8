import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Connect, ViteDevServer } from "vite";
import type * as renderer from "../app/renderPage.tsx";
import { compileRecord } from "../domain/dossier/compileRecord.ts";
import { canonicalPath, isPlainKind, notFoundPath, pathOnSite, reportNamedBy } from "../domain/report/address.ts";
import type { CheckedBuild } from "../pages/pageData.ts";
import type { PageContents } from "../pages/pageDescription.ts";
import { checkWhole } from "./checkedData.ts";
import { type CompiledSite, compileSite } from "./compileSite.ts";
import { robots } from "./crawl/sitemap.ts";
import { fillDocument, structuredData, unknownMark } from "./document/pageDocument.ts";
import { pageMeta } from "./document/pageMeta.ts";
import { siteDownloads } from "./download/downloads.ts";
import { entriesInFeed, siteFeeds } from "./feed/siteFeeds.ts";
import { contentType } from "./files/finishedFile.ts";
import { keptPictures } from "./files/keptFiles.ts";
import type { SiteIdentity } from "./files/siteIdentity.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import { changesParts, newestChanges } from "./lists/listFiles.ts";
import { sitePreviews } from "./preview/pageCard.ts";
import { type SharedMaterial, type SharedReport, sharePictures, shareReport } from "./shareReport.ts";

/** While one works on the site: pages rendered afresh on each request, and problems of the data said on the page. */
export function serveRendered(server: ViteDevServer, options: SiteOptions): Connect.NextHandleFunction {
  const share = rememberShared();
  return async (request, response, next) => {
    try {
      const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
      const asked = pathOnSite(path, options.place.basePath);
      const loaded = await server.ssrLoadModule("/src/app/renderPage.tsx");
      const renderers: typeof renderer = {
        planPages: loaded.planPages,
        renderPage: loaded.renderPage,
        renderHead: loaded.renderHead,
        renderOutside: loaded.renderOutside,
        memoryLibrary: loaded.memoryLibrary,
      };
      const site = openSite(options, renderers);
      const data = site.files.get(asked);
      if (data) return send(response, 200, asked, JSON.stringify({ version: "", data }));
      const shared = await share(site, reportNamedBy(asked));
      const file = [...shared.files, ...shared.pictureFiles].find((candidate) => candidate.path === asked);
      if (file) return send(response, 200, asked, file.body);

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

/** The site as its data are now, all of it at once. */
type OpenedSite = CompiledSite & {
  identity: SiteIdentity;
  checked: CheckedBuild;
  reports: ReadonlyMap<string, SharedMaterial>;
};

function openSite(options: SiteOptions, { renderOutside }: Pick<typeof renderer, "renderOutside">): OpenedSite {
  const { reports, sources, ...checked } = checkWhole(options);
  const records = reports.flatMap(({ report, record }) => (record ? [[report.id, record.content] as const] : []));
  const site = compileSite(
    reports.map(({ report }) => report),
    sources,
    new Map(records),
  );
  const opened = new Map<string, SharedMaterial>();
  for (const data of site.files.values()) {
    const found = data.kind === "report" && reports.find(({ report }) => report.id === data.dossier.report.id);
    if (data.kind !== "report" || !found) continue;
    const { text } = found;
    const record = found.record && { compiled: compileRecord(found.record.content), text: found.record.text };
    if (record) Object.assign(data.dossier, renderOutside(record.compiled, data.dossier));
    opened.set(data.dossier.report.id, { dossier: data.dossier, text, record });
  }
  return { ...site, ...checked, reports: opened };
}

/** What leaves the site, of one report or of the site itself. */
type Shared = Pick<SharedReport, "pictures" | "pictureFiles" | "shares" | "files"> &
  Pick<PageContents, "offered" | "records">;

/** Pictures and citations take a second: they are made again only when the data have changed, or another report is asked for. */
function rememberShared(): (site: OpenedSite, id: string | undefined) => Promise<Shared> {
  let last: { asked: string; shared: Promise<Shared> } | undefined;
  return (site, id) => {
    const asked = JSON.stringify([id, ...site.files.values()]);
    if (last?.asked !== asked) last = { asked, shared: shareAsked(site, id) };
    return last.shared;
  };
}

async function shareAsked({ listings, identity, reports }: OpenedSite, id: string | undefined): Promise<Shared> {
  const asked = reports.get(id ?? "");
  if (asked) {
    const { offered, outside, ...shared } = await shareReport(asked, identity, keptPictures);
    const key = asked.dossier.report.id;
    return { ...shared, offered: new Map([[key, offered]]), records: new Map(outside ? [[key, outside]] : []) };
  }
  const feeds = siteFeeds(newestChanges(listings, entriesInFeed), identity);
  const pictures = await sharePictures(sitePreviews(identity.name), identity, keptPictures);
  return {
    ...pictures,
    files: [...feeds, ...siteDownloads().files, robots(identity.place)],
    shares: new Map(),
    offered: new Map(),
    records: new Map(),
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
  { files, listings, checked, identity }: OpenedSite,
  { shares, offered, records, pictures }: Shared,
  { planPages, renderPage, renderHead, memoryLibrary }: typeof renderer,
): RequestedPage {
  // A report whose files were not made is not asked for.
  const data = [...files.values()].filter((data) => data.kind !== "report" || offered.has(data.dossier.report.id));
  const pages = planPages({ data, offered, records, checked, changes: [...changesParts(listings)] });
  const pageAt = (path: string) => pages.find((planned) => planned.path === path);
  const planned = pageAt(canonicalPath(asked)) ?? pageAt(notFoundPath);
  if (!planned) throw new Error("There is no page for unknown addresses.");
  const { path, page } = planned;
  const library = memoryLibrary(files);
  const { html, described } = renderPage(planned, { library, place: identity.place, share: shares.get(path) });
  const meta = pageMeta(described, { identity, pictures });
  const [tags, told] = [renderHead(described, meta), structuredData(meta.jsonLd)];
  return { path, html, tags, data: told, isPlain: isPlainKind(page.kind) };
}
