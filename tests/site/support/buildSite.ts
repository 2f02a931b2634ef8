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
    // A test runner says “test” here, and the build would be one for development.
    NODE_ENV: "production",
    DATA_FOLDER: dataFolder,
    SITE_FOLDER: siteFolder,
    BASE_PATH: basePath,
  };
  await promisify(execFile)(process.execPath, [vite, "build"], { env });
}
