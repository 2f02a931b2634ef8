import { stdout } from "node:process";
import { nounOf } from "../words/phrasebook/english.ts";

/** Says how far a long piece of work is. */
export type Progress = { step(): void; end(): void };

// In milliseconds: how often a line is written that stays, and how long nothing is said of short work.
const every = { kept: 15_000, rewritten: 500 };

/** Says how many of so many things are done, and how long the rest may take: on one line of a terminal, else now and then. */
export function showProgress(count: number, noun: string): Progress {
  const start = performance.now();
  const pause = stdout.isTTY ? every.rewritten : every.kept;
  let done = 0;
  let last = start;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - last < pause || done === count) return;
      last = now;
      const left = ((now - start) / done) * (count - done);
      const words = `${done} of ${count} ${nounOf(count, noun)} written; some ${formatTime(left)} left`;
      stdout.write(stdout.isTTY ? `\r${words}   ` : `${words}\n`);
    },
    end() {
      if (stdout.isTTY && last !== start) stdout.write(`\r${" ".repeat(80)}\r`);
    },
  };
}

function formatTime(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
