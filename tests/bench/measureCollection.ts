import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { keptReports } from "../../src/publish/files/keptFiles";
import { startBuild } from "../site/support/buildSite";
import { builtFiles } from "../site/support/builtPages";
import { writeSyntheticReports } from "./syntheticReports";

/** What a build of so many reports costs once its pictures are kept, and what it makes. */
export type BuiltCollection = {
  reports: number;
  /** Where nothing else is kept, so that every report is finished anew. */
  anew: BuildCost;
  /** Where nothing has changed since the last build. */
  again: BuildCost;
  /** Besides pictures. */
  files: number;
  megabytes: number;
  /** The first view of a claim’s page, in kilobytes as a host sends it. */
  claimPage: number;
};

/** `memory`: the most that the build held, in megabytes; NaN where the system does not tell. */
export type BuildCost = { seconds: number; memory: number };

/** Builds a collection of synthetic reports three times, and measures from the second on. */
export async function measureCollection(reports: number): Promise<BuiltCollection> {
  const folder = await mkdtemp(join(tmpdir(), "collection-"));
  const options = { dataFolder: join(folder, "data"), siteFolder: join(folder, "site"), basePath: "/" };
  try {
    await writeSyntheticReports(options.dataFolder, reports);
    await costOf(startBuild(options));
    await rm(keptReports, { recursive: true, force: true });
    const anew = await costOf(startBuild(options));
    const again = await costOf(startBuild(options));
    const paths = builtFiles(options.siteFolder, "").map((file) => join(options.siteFolder, file));
    const sizes = (await Promise.all(paths.map(sizeOf))).flatMap((size) => size ?? []);
    const pictures = builtFiles(options.siteFolder, "preview.png").length;
    const page = await readFile(join(options.siteFolder, "reports/synthetic-1/claims/toll-1/index.html"));
    return {
      ...{ reports, anew, again, files: sizes.length - pictures },
      megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
      claimPage: brotliCompressSync(page).byteLength / 1000,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In bytes; null of a folder. */
async function sizeOf(path: string): Promise<number | null> {
  const entry = await stat(path);
  return entry.isFile() ? entry.size : null;
}

// In milliseconds.
const lookEvery = 50;

/** What a build cost until it ended; throws where it failed. */
async function costOf(build: ChildProcess): Promise<BuildCost> {
  const start = performance.now();
  let memory = Number.NaN;
  build.stdout?.resume();
  build.stderr?.resume();
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${build.pid}/status`, "utf8").catch(() => "");
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    if (kilobytes !== undefined) memory = Number(kilobytes) / 1000;
  }, lookEvery);
  const [code] = await once(build, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error("The build of the synthetic reports failed.");
  return { seconds: (performance.now() - start) / 1000, memory };
}
