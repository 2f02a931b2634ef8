import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

type BuildOptions = { dataFolder: string; siteFolder: string; basePath: string };

/** Builds a site as “npm run build” does, from other data or to another place. */
export async function buildSite({ dataFolder, siteFolder, basePath }: BuildOptions): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const env = {
    ...process.env,
    // As some machines have it: a build must not become one for development by it.
    NODE_ENV: "development",
    DATA_FOLDER: dataFolder,
    SITE_FOLDER: siteFolder,
    BASE_PATH: basePath,
  };
  await promisify(execFile)(process.execPath, [vite, "build"], { env });
}
