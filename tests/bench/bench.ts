import { readFileSync, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { keptPictures } from "../../src/publish/files/keptFiles";
import { startStaticServer } from "../../src/publish/serve/staticServer";
import { buildSite } from "../site/support/buildSite";
import { builtFiles, pageKinds, plainPageKinds } from "../site/support/builtPages";
import { launchChromium } from "../support/chromium";
import { formatTable } from "./formatTable";
import { measureHostileTexts } from "./hostile";
import { measureCollection } from "./measureCollection";
import { type FirstView, measureExtent, measureFirstView, measureNextPage, measureTasks } from "./measurePage";

// `npm run bench`: what the built site costs a reader, each figure beside its bar or its theoretical least. A ratio can
// be compared between machines; milliseconds cannot.

const runs = 3;
const bars = {
  html: 9,
  plainHtml: 14,
  script: 95,
  data: 20,
  task: 50,
  taskAfter: 100,
  nextPage: 100,
  slowPage: 170,
  bare: 1.1,
  secondsEach: 0.25,
  memory: 500,
  filesEach: 225,
};
// Words and height of a page on a phone, its first figure and its answer, at most (the design's budgets).
const extents: Partial<Record<string, { words: number; height: number }>> = {
  overview: { words: 450, height: 3600 },
  range: { words: 360, height: 2600 },
  tolls: { words: 360, height: 2600 },
  dispute: { words: 450, height: 2600 },
  context: { words: 450, height: 2600 },
  claim: { words: 300, height: 2200 },
  article: { words: 500, height: 3200 },
  source: { words: 500, height: 3600 },
};
const places = { figure: 420, answer: 700 };
// How many synthetic reports are built; BENCH_REPORTS="1 10 100 1000" asks for more.
const collections = (process.env.BENCH_REPORTS ?? "1 10 100").split(" ").map(Number);
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
      ...againstTask(
        tasks.map(({ afterPaint }) => afterPaint),
        bars.taskAfter,
      ),
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
        "of 9",
        "requests",
        "paint ms",
        "of least",
        "shift",
        "task before ms",
        "of 50",
        "task after ms",
        "of 100",
      ],
      firstViews,
    ),
  );

  const home = await repeat(() => measureFirstView(browser, at("/"), 4));
  const bare = await measureBarePage();
  const ratio = median(home.map((view) => view.largestPaint)) / median(bare.map((view) => view.largestPaint));
  console.log(
    `\nThe largest text of the home page is painted after ${ratio.toFixed(2)} times as long as on a bare page of the same text, at 4x slowdown (bar: ${bars.bare}).\n`,
  );

  const shown: string[][] = [];
  for (const [kind, path] of pageKinds) {
    const bar = extents[kind];
    if (!bar) continue;
    const { words, height, figure, answer, inferred } = await measureExtent(browser, at(path));
    shown.push([
      kind,
      ...against(words, bar.words, 0),
      ...against(height, bar.height, 0),
      ...(figure === null ? ["none", ""] : against(figure, places.figure, 0)),
      ...(answer === null ? ["none", ""] : against(answer, places.answer, 0)),
      String(inferred),
    ]);
  }
  console.log("What a phone of 390 by 844 pixels shows, all that can be opened shut\n");
  console.log(
    formatTable(
      ["page", "words", "of bar", "height", "of bar", "figure at", "of 420", "answer at", "of 700", "“inferred”"],
      shown,
    ),
  );

  const nextPages: string[][] = [];
  for (const [from, to] of [
    ["home", "Tolls"],
    ["range", "Tolls"],
    ["tolls", "Claims"],
    ["claims", "Article"],
    ["article", "Overview"],
  ] as const) {
    const path = pageKinds.find(([kind]) => kind === from)?.[1] ?? "/";
    const swift = median(await repeat(() => measureNextPage(browser, at(path), to, 1)));
    const slow = median(await repeat(() => measureNextPage(browser, at(path), to, 4)));
    nextPages.push([`${from} → ${to}`, ...against(swift, bars.nextPage, 0), ...against(slow, bars.slowPage, 0)]);
  }
  console.log("\nFrom the click to the next page of the report, painted\n");
  console.log(formatTable(["click", "ms", "of 100", "ms at 4x slowdown", "of 170"], nextPages));

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
        ...plainPageKinds.map(([kind, path]) => [
          kind,
          ...against(weigh(`${path.slice(1)}index.html`), bars.plainHtml, 1),
        ]),
        [`the largest of ${pictures.length} pictures`, Math.max(...pictures).toFixed(1), ""],
      ],
    ),
  );

  console.log("\nA check of one report that holds a hostile text of 64,000 characters, and of one twice as long\n");
  const hostile = await measureHostileTexts();
  console.log(
    formatTable(
      ["text", "ms", "times as long, of 2"],
      hostile.map(({ name, milliseconds, growth }) => [name, milliseconds.toFixed(0), growth.toFixed(2)]),
    ),
  );

  await rm(keptPictures, { recursive: true, force: true });
  const cold = await timeBuild();
  const warm = median(await repeat(timeBuild));
  console.log(`\nThe build: ${warm.toFixed(1)} s; ${(cold / warm).toFixed(2)} times that where no picture was kept.`);

  console.log("\nThe build of synthetic reports, their pictures kept\n");
  const measured: string[][] = [];
  for (const reports of collections) {
    const { anew, again, files, megabytes, claimPage } = await measureCollection(reports);
    measured.push([
      ...[String(reports), again.seconds.toFixed(1), anew.seconds.toFixed(1)],
      ...against(anew.seconds / reports, bars.secondsEach, 2),
      ...[again.memory.toFixed(0), ...against(anew.memory, bars.memory, 0)],
      ...[String(files), ...against(files / reports, bars.filesEach, 0)],
      ...[megabytes.toFixed(1), claimPage.toFixed(1)],
    ]);
  }
  const columns = [
    "reports",
    "s again",
    "s anew",
    "each",
    "of 0.25",
    "MB again",
    "MB anew",
    "of 500",
    "files",
    "each",
    "of 225",
    "MB",
    "claim kB",
  ];
  console.log(formatTable(columns, measured));
} finally {
  await browser.close();
  await server.close();
}

/** A page of the home page's own words with its styles within and nothing else, loaded as the home page is. */
async function measureBarePage(): Promise<FirstView[]> {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const [, main = ""] = /<main[^>]*>(.*?)<\/main>/s.exec(html) ?? [];
  const words = main.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const bareFolder = await mkdtemp(join(tmpdir(), "bench-bare-"));
  await writeFile(
    join(bareFolder, "index.html"),
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title><style>${styles}</style><main><h1>Bare</h1><p>${words}</p></main>`,
  );
  const bareServer = await startStaticServer({ folder: bareFolder });
  try {
    return await repeat(() => measureFirstView(browser, bareServer.url, 4));
  } finally {
    await bareServer.close();
    await rm(bareFolder, { recursive: true });
  }
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
function againstTask(longest: readonly (number | null)[], bar = bars.task): [string, string] {
  const task = median(longest.map((duration) => duration ?? 0));
  return task === 0 ? ["under 50", "under 1"] : against(task, bar, 0);
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
