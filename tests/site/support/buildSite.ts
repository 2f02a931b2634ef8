import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

type BuildOptions = { dataFolder: string; siteFolder: string; basePath: string };

/** Builds a site as “npm run build” does, from other data or to another place; throws what it said where it failed. Gives what it told. */
export async function buildSite(options: BuildOptions, ...order: readonly string[]): Promise<string> {
  const { code, said, told } = await endOf(startBuild(options, ...order));
  if (code !== 0) throw new Error(said);
  return told;
}

/** A build that runs: to be waited for, or to be stopped. `order`: what it is told besides, as “--anew”. */
export function startBuild(
  { dataFolder, siteFolder, basePath }: BuildOptions,
  ...order: readonly string[]
): ChildProcess {
  const env = {
    ...process.env,
    // As some machines have it: a build must not become one for development by it.
    NODE_ENV: "development",
    DATA_FOLDER: dataFolder,
    SITE_FOLDER: siteFolder,
    BASE_PATH: basePath,
  };
  const command = ["--import", "tsx", "src/publish/build.ts", ...order];
  return spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** How a build ended, what it said of what went wrong, and what it told of what it did. */
export async function endOf(build: ChildProcess): Promise<{ code: number | null; said: string; told: string }> {
  const ended = once(build, "exit");
  const [said, told] = await Promise.all([
    build.stderr ? text(build.stderr) : "",
    build.stdout ? text(build.stdout) : "",
  ]);
  const [code] = await ended;
  return { code, said, told };
}
