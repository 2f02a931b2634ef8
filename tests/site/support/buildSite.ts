import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

type BuildOptions = { dataFolder: string; siteFolder: string; basePath: string };

/** Builds a site as “npm run build” does, from other data or to another place; throws what it said where it failed. */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { code, said } = await endOf(startBuild(options));
  if (code !== 0) throw new Error(said);
}

/** A build that runs: to be waited for, or to be stopped. */
export function startBuild({ dataFolder, siteFolder, basePath }: BuildOptions): ChildProcess {
  const env = {
    ...process.env,
    // As some machines have it: a build must not become one for development by it.
    NODE_ENV: "development",
    DATA_FOLDER: dataFolder,
    SITE_FOLDER: siteFolder,
    BASE_PATH: basePath,
  };
  const command = ["--import", "tsx", "src/publish/build.ts"];
  return spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** How a build ended, and what it said of what went wrong. */
export async function endOf(build: ChildProcess): Promise<{ code: number | null; said: string }> {
  const ended = once(build, "exit");
  const [said] = await Promise.all([build.stderr ? text(build.stderr) : "", build.stdout ? text(build.stdout) : ""]);
  const [code] = await ended;
  return { code, said };
}
