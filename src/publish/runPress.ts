import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ListsOrder, PressOrder, ReportsOrder, Written } from "./pressOrder.ts";

type Tell = (written: Written) => void;

// A thread has read its code when another has written some reports.
const fewestInThread = 3;
// Each holds the code and a report; more would wait for the disk.
const mostThreads = 8;

// In megabytes. A thread that may take little tidies up often; what a report takes grows with its file, some hundred times.
const memory = { base: 320, perMegabyte: 1_000, lists: 2_000 };

/** Writes reports on all cores; `tell` is told of each. Throws what the first one that failed said. */
export async function pressReports(press: string, order: ReportsOrder, tell: Tell): Promise<void> {
  const sizes = order.reports.map(({ id }) => statSync(join(order.dataFolder, "reports", `${id}.json`)).size);
  const most = memory.base + memory.perMegabyte * (sizes.reduce((one, other) => Math.max(one, other), 0) / 1e6);
  const wanted = Math.ceil(order.reports.length / fewestInThread);
  const threads = Math.max(1, Math.min(availableParallelism(), mostThreads, wanted));
  const shares = Array.from({ length: threads }, (_, share) => ({
    ...order,
    reports: order.reports.filter((_, place) => place % threads === share),
  }));
  let told = 0;
  await run(
    press,
    shares,
    (written) => {
      told += 1;
      tell(written);
    },
    most,
  );
  if (told < order.reports.length) {
    throw new Error(`Only ${told} of ${order.reports.length} reports were written: the build is given up.`);
  }
}

/** Writes what a site has once. */
export async function pressLists(press: string, order: ListsOrder, tell: Tell): Promise<void> {
  let isTold = false;
  await run(
    press,
    [order],
    (written) => {
      isTold = true;
      tell(written);
    },
    memory.lists,
  );
  if (!isTold) throw new Error("The lists were not written: the build is given up.");
}

/** `press`: the module that a thread begins with (builtCode); `most`: the memory that its heap may take, in megabytes. */
async function run(press: string, orders: readonly PressOrder[], tell: Tell, most: number): Promise<void> {
  // What it makes is for readers, whatever a machine happens to have set; and it needs none of the ways in which the command
  // that begins it reads TypeScript.
  const env = { ...process.env, NODE_ENV: "production" };
  const resourceLimits = { maxOldGenerationSizeMb: Math.round(most) };
  const workers = orders.map((order) => new Worker(press, { workerData: order, env, execArgv: [], resourceLimits }));
  try {
    await Promise.all(workers.map((worker) => ended(worker, tell)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ended(worker: Worker, tell: Tell): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", tell);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("A thread of the build broke off."))));
  });
}
