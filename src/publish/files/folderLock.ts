import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { isObject } from "../../domain/report/json.ts";

/** Held by the one build that may write a folder. */
export type Lock = { isHeld(): boolean; release(): void };

type Holder = { pid: number; host: string; token: string };

/**
 * In milliseconds: how often a build says that it is still there, and after how long a silent one is held for dead. Where its
 * process can be asked for and is there, it may be silent for longer: it checks thousands of reports in one go.
 */
const heartbeat = { every: 2_000, patience: 60_000, longest: 30 * 60_000 };

/**
 * Takes the lock of a folder, or throws a sentence where another build holds it. One whose holder is gone is taken over.
 */
export function takeLock(file: string, siteFolder: string): Lock {
  const holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  const words = JSON.stringify(holder);
  if (!create(file, words)) {
    const other = readHolder(file);
    if (isAlive(file, other)) {
      const who = other === null ? "" : ` (process ${other.pid} on ${other.host})`;
      throw new Error(
        `Another build is writing ${siteFolder}/${who}: wait until it is done. If there is none, remove ${file}.`,
      );
    }
    rmSync(file, { force: true });
    if (!create(file, words))
      throw new Error(`Another build has just begun to write ${siteFolder}/: wait until it is done.`);
  }
  const isHeld = () => existsSync(file) && readFileSync(file, "utf8") === words;
  const beat = setInterval(() => isHeld() && utimesSync(file, new Date(), new Date()), heartbeat.every).unref();
  return {
    isHeld,
    release() {
      clearInterval(beat);
      if (isHeld()) rmSync(file);
    },
  };
}

function create(file: string, words: string): boolean {
  try {
    writeFileSync(file, words, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isObject(holder)) return null;
    const { pid, host, token } = holder;
    return typeof pid === "number" && typeof host === "string" && typeof token === "string"
      ? { pid, host, token }
      : null;
  } catch {
    return null;
  }
}

/** Whether whoever holds a lock is still at work: its process is there, where that can be asked, and it has said so lately. */
function isAlive(file: string, holder: Holder | null): boolean {
  const silence = Date.now() - statSync(file).mtimeMs;
  // One without its holder’s name is just being written.
  if (holder === null || holder.host !== hostname()) return silence < heartbeat.patience;
  // Another process may have its number by now.
  if (silence > heartbeat.longest) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
