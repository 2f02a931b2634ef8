import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** How whatever is not yet whole ends; it gets its name when it is. */
export const unfinishedEnding = ".unfinished";

type Options = {
  /** Whether it must outlast a machine that stops just then; what can be made again need not. */ isLasting: boolean;
};

/** Writes a file so that its path holds the old one or the new one, whole, whatever happens: beside it, and put in its place. */
export function replaceFile(
  path: string,
  body: string | Uint8Array,
  { isLasting }: Options = { isLasting: true },
): void {
  const unfinished = `${path}.${randomUUID()}${unfinishedEnding}`;
  try {
    const file = openSync(unfinished, "wx");
    try {
      writeFileSync(file, body);
      // On the disk before its name is: a machine that stops then would leave an empty file under it.
      if (isLasting) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
