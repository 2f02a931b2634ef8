import { withoutInvisible } from "../../article/searchedText.ts";
import type { Problem, Rule } from "../../report/problem.ts";

/** A tag, a title and a citation show a source by its name alone. */
export const namesTellSourcesApart = {
  name: "names-tell-sources-apart",
  sentence: "No two sources have one name: who says a figure is told by it.",
  needs: [],
  ofSources(sources) {
    const firsts = new Map<string, string>();
    return sources.flatMap(({ id, name }, index): Problem[] => {
      const seen = asSeen(name);
      const first = firsts.get(seen);
      if (first === undefined) firsts.set(seen, id);
      if (first === undefined || first === id) return [];
      const says = `“${name}” is the name of “${first}”, too: nobody could tell the two apart.`;
      return [
        {
          at: ["sources", index, "name"],
          says,
          mend: "Add to the name what tells them apart, as the office or the town.",
        },
      ];
    });
  },
} satisfies Rule;

/** A name without what a reader does not see of it: which spaces part it, and of which signs a letter is made. */
function asSeen(name: string): string {
  return withoutInvisible(name.normalize("NFKC")).replace(/\s+/g, " ").trim().toLocaleLowerCase("en");
}
