import type { Problem, Rule } from "../../report/problem.ts";

export const relaysAreNamed = {
  name: "relays-are-named",
  sentence:
    "What was seen only through another, or in another’s wording, names both: who published it, and through whom.",
  needs: ["record"],
  ofRecord({ rows }) {
    return rows.flatMap(({ seen, through, who }, index): Problem[] => {
      const isRelayed = seen === "only through another" || seen === "the relay’s own wording";
      if (isRelayed && through === undefined) {
        const mend = "Name through whom it was seen as “through”; or write how else it was seen.";
        return [{ at: ["rows", index, "seen"], says: `It was seen “${seen}”, and nobody is named.`, mend }];
      }
      if (through === who) {
        const mend = "Take “through” out, or name who is said to have published it.";
        return [{ at: ["rows", index, "through"], says: `“${who}” is named as its own relay.`, mend }];
      }
      if (seen === "at the source" && through !== undefined) {
        const mend = "Take “through” out; or write how it was seen.";
        return [{ at: ["rows", index, "through"], says: "What was seen at the source came through nobody.", mend }];
      }
      return [];
    });
  },
} satisfies Rule;
