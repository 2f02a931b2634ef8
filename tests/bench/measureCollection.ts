import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { startBuild } from "../site/support/buildSite";
import { builtFiles } from "../site/support/builtPages";
import { writeSyntheticReports } from "./syntheticReports";

/** What a build of so many reports costs once its pictures are kept, and what it makes. */
export type BuiltCollection = {
  reports: number;
  seconds: number;
  /** The most memory that the build held, in megabytes; NaN where the system does not tell. */
  memory: number;
  /** Besides pictures. */
  files: number;
  megabytes: number;
  /** The first view of a claim’s page, in kilobytes as a host sends it. */
  claimPage: number;
};

/** Builds a collection of synthetic reports twice, and measures the second time. */
export async function measureCollection(reports: number): Promise<BuiltCollection> {
  const folder = await mkdtemp(join(tmpdir(), "collection-"));
  const options = { dataFolder: join(folder, "data"), siteFolder: join(folder, "site"), basePath: "/" };
  try {
    await writeSyntheticReports(options.dataFolder, reports);
    await peakOf(startBuild(options));
    const start = performance.now();
    const memory = await peakOf(startBuild(options));
    const seconds = (performance.now() - start) / 1000;
    const paths = builtFiles(options.siteFolder, "").map((file) => join(options.siteFolder, file));
    const sizes = (await Promise.all(paths.map(sizeOf))).flatMap((size) => size ?? []);
    const pictures = builtFiles(options.siteFolder, "preview.png").length;
    const page = await readFile(join(options.siteFolder, "reports/synthetic-1/claims/toll-1/index.html"));
    return {
      ...{ reports, seconds, memory, files: sizes.length - pictures },
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

/** The most memory that a build held until it ended; throws where it failed. */
async function peakOf(build: ChildProcess): Promise<number> {
  let peak = Number.NaN;
  build.stdout?.resume();
  build.stderr?.resume();
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${build.pid}/status`, "utf8").catch(() => "");
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Number(kilobytes) / 1000;
  }, lookEvery);
  const [code] = await once(build, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error("The build of the synthetic reports failed.");
  return peak;
}
