import { parentPort, workerData } from "node:worker_threads";
import type { PressOrder } from "./pressOrder.ts";
import { writeLists, writeReports } from "./writeSite.ts";

// A thread that writes a part of a site. It is built as one with the renderer, so that its pages are those that the browser’s
// script will find, and so that none of its code need be read twice.

const order: PressOrder = workerData;
const work = order.kind === "reports" ? writeReports(order) : writeLists(order);
for await (const written of work) parentPort?.postMessage(written);
