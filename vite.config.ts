import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { shortClassName } from "./src/build/shortClassName.ts";
import { sitePlugin } from "./src/build/sitePlugin.ts";

export default defineConfig(({ command }) => ({
  base: basePathOf(process.env.BASE_PATH ?? "/"),
  plugins: [
    react(),
    sitePlugin({ dataFolder: process.env.DATA_FOLDER ?? "data", siteFolder: process.env.SITE_FOLDER ?? "dist" }),
  ],
  css: { modules: { generateScopedName: command === "build" ? shortClassName : "[name]__[local]" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/site/**"], environment: "node" },
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
          // Each file has a browser of its own: more of them than cores, and their waits run out.
          maxWorkers: 2,
        },
      },
    ],
  },
}));

/** “casualties”, “/casualties” or “/casualties/” → “/casualties/”, escaped as an address is. */
function basePathOf(path: string): string {
  return new URL(`/${path}/`.replace(/\/+/g, "/"), "http://localhost").pathname;
}
