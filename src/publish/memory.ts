import { createHash } from "node:crypto";
import { join } from "node:path";
import { keepText, takeText } from "./files/keptFiles.ts";
import type { PressSetting } from "./pressOrder.ts";

/** What tells of something that was kept otherwise than it is now: of a fault in what names it. */
export function keptOtherwise(what: string): Error {
  return new Error(
    `${what} was kept otherwise than it is finished now: remove node_modules/.cache/, and tell those who work on this program.`,
  );
}

/** How work is done once for as long as what it follows from is the same; whatever is made must be plain values. */
export type Remember = <Made>(follows: unknown, make: () => Made) => Promise<Made>;

/** Work of one code and one site; made anew where that is asked for, and held against what was kept. */
export function openMemory({ code, identity, kept, anew }: PressSetting): Remember {
  return async (follows, make) => {
    const name = createHash("sha256")
      .update(JSON.stringify([code.version, identity, follows]))
      .digest("hex");
    const file = join(kept.lists, `${name.slice(0, 40)}.gz`);
    const text = await takeText(file);
    if (text !== undefined && !anew) return JSON.parse(text);
    const made = make();
    const written = JSON.stringify(made);
    if (text === undefined) await keepText(file, written);
    else if (text !== written) throw keptOtherwise("A list");
    return made;
  };
}
