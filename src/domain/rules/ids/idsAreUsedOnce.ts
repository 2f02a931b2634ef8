import { isReservedSlug } from "../../report/address.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";

type Use = { id: string; at: DataPath; what: string };

/** A report’s ids are its own: another may use them, too. Only its own id, and those of sources, are the whole collection’s. */
export const idsAreUsedOnce = {
  name: "ids-are-used-once",
  sentence: "No name in an address is used for two things, and none is used again.",
  needs: [],
  ofReport(report, { findReportElsewhere }) {
    const sections = report.sections.map(({ slug }, index): Use => {
      return { id: slug, at: ["sections", index, "slug"], what: "a section" };
    });
    const entries: Use[] = [
      ...report.claims.flatMap(({ id, aliases }, index) => [
        { id, at: ["claims", index, "id"], what: "a claim" },
        ...aliases.map((alias, place) => ({
          id: alias,
          at: ["claims", index, "aliases", place],
          what: "a former name",
        })),
      ]),
      ...report.relations.map(({ id }, index) => ({ id, at: ["relations", index, "id"], what: "a relation" })),
      ...report.omissions.map(({ id }, index) => ({ id, at: ["omissions", index, "id"], what: "an omission" })),
    ];
    const twin = findReportElsewhere(report.id);
    return [
      ...(twin === undefined ? [] : [problem({ id: report.id, at: ["id"], what: "" }, `is the report in ${twin}`)]),
      ...repeated([...sections, ...entries]),
      ...[...sections, ...entries]
        .filter(({ id }) => isReservedSlug(id))
        .map((use) => problem(use, "is the address of one of the report’s own pages")),
    ];
  },
  ofSources(sources) {
    return repeated(sources.map(({ id }, index) => ({ id, at: ["sources", index, "id"], what: "a source" })));
  },
} satisfies Rule;

function repeated(uses: readonly Use[]): Problem[] {
  const firsts = new Map<string, Use>();
  return uses.flatMap((use) => {
    const first = firsts.get(use.id);
    if (first === undefined) firsts.set(use.id, use);
    return first === undefined ? [] : [problem(use, `is ${first.what} of this file already`)];
  });
}

function problem({ id, at }: Use, how: string): Problem {
  return { at, says: `“${id}” ${how}.`, mend: "Choose another id that no one has used." };
}
