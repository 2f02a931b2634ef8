import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connect, Plugin, Rollup, ViteBuilder, ViteDevServer } from "vite";
import type * as renderer from "../app/renderPage";
import { dataPath, notFoundPath } from "../domain/address";
import type { PageData } from "../pages/pageData";
import { type Check, checkReports } from "./checkReports";
import { compileSite } from "./compileSite";
import { formatProblem } from "./placedProblem";
import { writeSite } from "./writeSite";

export type SiteOptions = { dataFolder: string; siteFolder: string };

// Each is run in a task of its own (see pageDocument), the libraries before what is built on them.
const scriptGroups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "router", test: /node_modules[\\/]react-router/ },
];

const rendererFolder = "node_modules/.page-renderer";

/** Turns data/ into the finished site: checks it, builds the script and the styles, renders every page. */
export function sitePlugin({ dataFolder, siteFolder }: SiteOptions): Plugin {
  return {
    name: "finished-site",
    config: () => ({
      appType: "custom",
      builder: {},
      build: { cssCodeSplit: false, modulePreload: false, assetsInlineLimit: 0 },
      environments: {
        client: {
          build: {
            outDir: siteFolder,
            emptyOutDir: true,
            rolldownOptions: { input: "src/app/browser.tsx", output: { codeSplitting: { groups: scriptGroups } } },
          },
        },
        ssr: {
          build: {
            outDir: rendererFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: "src/app/renderPage.tsx" },
          },
        },
      },
    }),
    buildApp: (builder) => buildSite(builder, { dataFolder, siteFolder }),
    configureServer: (server) => () => server.middlewares.use(serveRendered(server, dataFolder)),
  };
}

async function buildSite(builder: ViteBuilder, { dataFolder, siteFolder }: SiteOptions) {
  const files = compileChecked(checkReports(dataFolder));
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build has no environment for the browser or for rendering.");
  const output = outputOf(await builder.build(client));
  await builder.build(ssr);

  const styleFile = output.find(({ fileName }) => fileName.endsWith(".css"));
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  if (styleFile?.type !== "asset" || scripts.length === 0) throw new Error("The build gave no styles or no script.");
  // The styles stand inside every page; as a file of their own nothing asks for them.
  await rm(join(siteFolder, styleFile.fileName));

  const basePath = builder.config.base;
  const { renderPage }: typeof renderer = await import(pathToFileURL(join(rendererFolder, "renderPage.js")).href);
  const { pages } = await writeSite({
    folder: siteFolder,
    template: await readFile("index.html", "utf8"),
    basePath,
    styles: String(styleFile.source).trim(),
    scripts: inRunningOrder(scripts).map(({ fileName }) => `${basePath}${fileName}`),
    files,
    render: renderPage,
  });
  builder.config.logger.info(`${pages} pages written to ${siteFolder}/`);
}

function outputOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): Rollup.OutputBundle[string][] {
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output);
}

/** Scripts so that each comes after all that it imports: what is run later finds the earlier ones ready. */
function inRunningOrder(scripts: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const ordered = new Set<Rollup.OutputChunk>();
  function add(script: Rollup.OutputChunk) {
    for (const name of script.imports) scripts.filter(({ fileName }) => fileName === name).forEach(add);
    ordered.add(script);
  }
  scripts.forEach(add);
  return [...ordered];
}

/** The data files of the site; data that break a rule stop the build, with every problem said. */
function compileChecked({ problems, reports, sources, summary }: Check): Map<string, PageData> {
  if (problems.length > 0) {
    throw new Error(`The data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
  }
  return compileSite(reports, sources, {
    kind: "about",
    rules: summary.rules,
    reports: summary.reports,
    claims: summary.claims,
    quotations: summary.quotations,
    relations: reports.reduce((count, { relations }) => count + relations.length, 0),
  });
}

// The dev server types what it loads as a record of anything; it is the module that is named.
async function loadRenderer(server: ViteDevServer): Promise<typeof renderer> {
  const loaded: unknown = await server.ssrLoadModule("/src/app/renderPage.tsx");
  return loaded as typeof renderer;
}

/** While one works on the site: pages rendered afresh on each request, and problems of the data said on the page. */
function serveRendered(server: ViteDevServer, dataFolder: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    try {
      const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
      const within = `/${path.slice(server.config.base.length)}`;
      const files = compileChecked(checkReports(dataFolder));
      const data = files.get(within);
      if (data) {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ version: "", data }));
        return;
      }
      const { renderPage, memoryLibrary } = await loadRenderer(server);
      const isKnown = files.has(dataPath(within));
      const { html, head } = renderPage(isKnown ? within : notFoundPath, memoryLibrary(files), server.config.base);
      const page = (await readFile("index.html", "utf8"))
        .replace("<!--head-->", () => `<title>${head.title.replace(/</g, "&lt;")}</title>`)
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
