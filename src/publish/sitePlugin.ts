import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { codeFolders } from "./builtCode.ts";
import { buildPlaceOf } from "./files/siteFolder.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import { serveRendered } from "./serveRendered.ts";

// Each is run in a task of its own (see pageDocument), the libraries before what is built on them.
const scriptGroups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "router", test: /node_modules[\\/]react-router/ },
];

/** Turns data/ into the finished site: checks it, builds the script and the styles, renders every page. */
export function sitePlugin(options: SiteOptions): Plugin {
  const { dataFolder, siteFolder } = options;
  const { served, press } = codeFolders(buildPlaceOf(siteFolder).code);
  return {
    name: "finished-site",
    config: (_config, { command }) => ({
      appType: "custom",
      builder: {},
      build: { cssCodeSplit: false, modulePreload: false, assetsInlineLimit: 0 },
      environments: {
        client: {
          build: {
            outDir: served,
            emptyOutDir: true,
            // A function that is an argument stands in brackets: the browser then compiles it while it comes (React is one).
            // Some 2 kB smaller than by the bundler's own minifier, for a few seconds of each build.
            minify: "terser",
            terserOptions: {
              module: true,
              ecma: 2020,
              format: { wrap_func_args: true },
              compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true },
            },
            rolldownOptions: { input: "src/app/browser.tsx", output: { codeSplitting: { groups: scriptGroups } } },
          },
        },
        ssr: {
          build: {
            outDir: press,
            emptyOutDir: true,
            copyPublicDir: false,
            // The styles of the pages that no script ever puts in place are known to it alone.
            emitAssets: true,
            rolldownOptions: { input: "src/publish/press.ts", output: { entryFileNames: "[name].mjs" } },
          },
          // One file, wherever it may stand; what reads files of its own, or itself in a circle, is left where it is installed.
          ...(command === "build" && { resolve: { noExternal: true, external: ["css-tree", "edtf"] } }),
        },
      },
    }),
    // The code alone is no site, and may be kept from an earlier build.
    buildApp: () => {
      throw new Error("The site is built by “npm run build”.");
    },
    configureServer(server) {
      server.watcher.add(dataFolder);
      server.watcher.on("all", (_event, file) => {
        // The settings hold the site's name and address.
        if (file === resolve(dataFolder, "site.json")) server.restart();
        else if (file.startsWith(resolve(dataFolder) + sep)) server.ws.send({ type: "full-reload" });
      });
      return () => server.middlewares.use(serveRendered(server, options));
    },
  };
}
