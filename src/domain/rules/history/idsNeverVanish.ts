import type { Problem, Rule } from "../../report/problem.ts";

export const idsNeverVanish = {
  name: "ids-never-vanish",
  sentence: "Nothing that was once published vanishes: it keeps its address, and says if it was renamed or withdrawn.",
  needs: ["ids"],
  comparesVersions: true,
  ofReport({ claims, ...report }, { earlierReport: earlier, unreadIds }) {
    if (earlier === null) return [];
    const missing = (list: string, what: string, before: readonly string[], today: readonly string[], mend: string) =>
      before
        .filter((id) => !today.includes(id) && !unreadIds.has(id))
        .map((id): Problem => ({ at: [list], says: `The ${what} “${id}” was published and is gone.`, mend }));
    const withdraw = "Put it back, with “withdrawn” and why; its address goes on working.";
    const rename = "Put it back with “withdrawn” and why, or add its id to “aliases” of the claim that it became.";
    const names = earlier.claims.flatMap((entry) => entry.names);
    const claimIds = claims.flatMap((claim) => [claim.id, ...claim.aliases]);
    const slugs = report.sections.map(({ slug }) => slug);
    return [
      ...missing("claims", "claim", names, claimIds, rename),
      ...missing("relations", "relation", idsOf(earlier.relations), idsOf(report.relations), withdraw),
      ...missing("omissions", "omission", idsOf(earlier.omissions), idsOf(report.omissions), withdraw),
      ...missing("sections", "section", earlier.sections, slugs, "Put it back."),
    ];
  },
  ofSources(sources, { earlierSources, unreadIds }) {
    const today = new Set<string>(sources.map((source) => source.id));
    return (earlierSources?.sources ?? [])
      .filter((id) => !today.has(id) && !unreadIds.has(id))
      .map((id) => ({
        at: ["sources"],
        says: `The source “${id}” was published and is gone.`,
        mend: "Put it back; its address goes on working.",
      }));
  },
} satisfies Rule;

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
