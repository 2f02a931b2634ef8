import type { Problem, Rule } from "../../report/problem.ts";

export const sourcesFormNoCircle = {
  name: "sources-form-no-circle",
  sentence: "No source is part of itself.",
  needs: [],
  ofSources(sources) {
    const partOf = new Map(sources.map((source) => [source.id, source.partOf]));
    return sources.flatMap(({ id }, index): Problem | [] => {
      const way = [id];
      let next = partOf.get(id);
      while (next !== undefined && !way.includes(next)) {
        way.push(next);
        next = partOf.get(next);
      }
      if (next !== id) return [];
      return {
        at: ["sources", index, "partOf"],
        says: `“${id}” is part of itself: ${[...way, id].join(" → ")}.`,
        mend: "Take “partOf” away where it does not hold.",
      };
    });
  },
} satisfies Rule;
