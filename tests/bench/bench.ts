import { readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { startStaticServer } from "../../src/publish/serve/staticServer";
import { previewCache } from "../../src/publish/shareSite";
import { buildSite } from "../site/support/buildSite";
import { builtFiles, pageKinds, plainPageKinds } from "../site/support/builtPages";
import { launchChromium } from "../support/chromium";
import { formatTable } from "./formatTable";
import { measureFirstView, measureNextPage, measureTasks } from "./measurePage";

// `npm run bench`: what the built site costs a reader, each figure beside its bar or its theoretical least. A ratio can
// be compared between machines; milliseconds cannot.

const runs = 3;
const bars = { html: 14, script: 95, data: 20, task: 50, nextPage: 100 };
const folder = process.env.SITE_FOLDER ?? "dist";

const server = await startStaticServer({ folder });
const browser = await launchChromium();
try {
  const at = (path: string) => new URL(path.replace(/^\//, ""), server.url).href;

  const firstViews: string[][] = [];
  for (const [kind, path] of pageKinds.filter(([name]) => name !== "not found")) {
    const size = weigh(`${path.slice(1)}index.html`);
    const views = await repeat(() => measureFirstView(browser, at(path)));
    const paint = median(views.map((view) => view.paint));
    const least = Math.max(...views.map((view) => view.leastPaint));
    const tasks = await repeat(() => measureTasks(browser, at(path)));
    firstViews.push([
      kind,
      ...against(size, bars.html, 1),
      String(Math.max(...views.map((view) => view.requestsBeforePaint))),
      ...against(paint, least, 0),
      Math.max(...views.map((view) => view.layoutShift)).toFixed(3),
      ...againstTask(tasks.map(({ beforePaint }) => beforePaint)),
      ...againstTask(tasks.map(({ afterPaint }) => afterPaint)),
    ]);
  }
  const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
  console.log(
    `The machine's load is ${load}: with more than one a processor, all milliseconds but those of the line grow.\n`,
  );
  console.log(
    "First view, on a line of 400 ms and 400 kbit/s; longest task before and after the first paint, at 4x slowdown\n",
  );
  console.log(
    formatTable(
      [
        "page",
        "HTML kB",
        "of 14",
        "requests",
        "paint ms",
        "of least",
        "shift",
        "task before ms",
        "of 50",
        "task after ms",
        "of 50",
      ],
      firstViews,
    ),
  );

  const nextPages: string[][] = [];
  for (const [from, to] of [
    ["range", "Competing tolls"],
    ["tolls", "All claims"],
    ["claims", "Article"],
    ["article", "Overview"],
  ] as const) {
    const path = pageKinds.find(([kind]) => kind === from)?.[1] ?? "/";
    const swift = median(await repeat(() => measureNextPage(browser, at(path), to, 1)));
    const slow = median(await repeat(() => measureNextPage(browser, at(path), to, 4)));
    nextPages.push([`${from} → ${to}`, ...against(swift, bars.nextPage, 0), ...against(slow, bars.nextPage, 0)]);
  }
  console.log("\nFrom the click to the next page of the report, painted\n");
  console.log(formatTable(["click", "ms", "of 100", "ms at 4x slowdown", "of 100"], nextPages));

  const script = builtFiles(folder, ".js").reduce((sum, file) => sum + weigh(file), 0);
  const data = builtFiles(folder, "/data.json").filter((file) => file.startsWith("reports/"));
  console.log("\nWhat is fetched once the page is painted\n");
  console.log(
    formatTable(
      ["what", "kB", "of the bar"],
      [
        ["script, all of it", ...against(script, bars.script, 1)],
        ...data.map((file) => [file, ...against(weigh(file), bars.data, 1)]),
      ],
    ),
  );

  console.log("\nPages without script, and what is shown where a link is shared\n");
  const pictures = builtFiles(folder, "preview.png").map((file) => statSync(join(folder, file)).size / 1000);
  console.log(
    formatTable(
      ["what", "kB", "of 14"],
      [
        ...plainPageKinds.map(([kind, path]) => [kind, ...against(weigh(`${path.slice(1)}index.html`), bars.html, 1)]),
        [`the largest of ${pictures.length} pictures`, Math.max(...pictures).toFixed(1), ""],
      ],
    ),
  );

  await rm(previewCache, { recursive: true, force: true });
  const cold = await timeBuild();
  const warm = median(await repeat(timeBuild));
  console.log(`\nThe build: ${warm.toFixed(1)} s; ${(cold / warm).toFixed(2)} times that where no picture was kept.`);
} finally {
  await browser.close();
  await server.close();
}

/** In kilobytes, as a host that compresses well sends it. */
function weigh(file: string): number {
  return brotliCompressSync(readFileSync(join(folder, file))).byteLength / 1000;
}

function against(value: number, bar: number, digits: number): [string, string] {
  return [value.toFixed(digits), (value / bar).toFixed(2)];
}

async function repeat<Measured>(measure: () => Promise<Measured>): Promise<Measured[]> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure());
  return results;
}

/** Beside the bar; a task that is shorter is not measured by the browser. */
function againstTask(longest: readonly (number | null)[]): [string, string] {
  const task = median(longest.map((duration) => duration ?? 0));
  return task === 0 ? ["under 50", "under 1"] : against(task, bars.task, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timeBuild(): Promise<number> {
  const siteFolder = await mkdtemp(join(tmpdir(), "bench-site-"));
  const start = performance.now();
  await buildSite({ dataFolder: "data", siteFolder, basePath: "/" });
  const seconds = (performance.now() - start) / 1000;
  await rm(siteFolder, { recursive: true });
  return seconds;
}
