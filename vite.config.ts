import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { shortClassNames } from "./src/publish/files/classNames.ts";
import { readSiteOptions } from "./src/publish/files/sitePlace.ts";
import { sitePlugin } from "./src/publish/sitePlugin.ts";
import { smallerRouter } from "./src/publish/smallerRouter.ts";

const site = readSiteOptions();
const { name, place } = site;

export default defineConfig(({ command }) => {
  // What a machine happens to have set would decide whether React is that of readers or of developers.
  process.env.NODE_ENV = command === "build" ? "production" : process.env.VITEST ? "test" : "development";
  return {
    base: place.basePath,
    define: {
      "import.meta.env.SITE_NAME": JSON.stringify(name),
      "import.meta.env.SITE_ADDRESS": JSON.stringify(place.address ?? ""),
    },
    plugins: [react(), smallerRouter(), sitePlugin(site)],
    css: { modules: { generateScopedName: command === "build" ? shortClassNames("src") : "[name]__[local]" } },
    test: {
      // A failure says all of what it found.
      chaiConfig: { truncateThreshold: 0 },
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            include: ["tests/**/*.test.{ts,tsx}"],
            exclude: ["tests/site/**"],
            environment: "node",
            // Many files share a process and its document, which is emptied after each test.
            isolate: false,
            setupFiles: "tests/support/emptyDocument.ts",
            maxWorkers: "100%",
            // None of them measures time; on a busy machine one that draws or cites may take long.
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: "site",
            include: ["tests/site/**/*.test.ts"],
            environment: "node",
            globalSetup: "tests/site/support/siteSetup.ts",
            testTimeout: 120_000,
            hookTimeout: 60_000,
            isolate: false,
            // All share one browser: with more at once than cores, their waits run out.
            maxWorkers: 2,
          },
        },
      ],
    },
  };
});
