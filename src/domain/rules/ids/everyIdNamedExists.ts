import { didYouMean } from "../../report/nearest.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";

export const everyIdNamedExists = {
  name: "every-id-named-exists",
  sentence: "Whatever a report refers to exists.",
  needs: ["ids"],
  ofReport(report, { unreadIds }) {
    const { claims, relations, omissions, sections, revisions } = report;
    const claimIds: string[] = claims.map((claim) => claim.id);
    const current = new Map<string, string>(
      claims.flatMap((claim) => claim.aliases.map((alias): [string, string] => [alias, claim.id])),
    );
    const slugs = sections.map((section) => section.slug);
    const subjects = [
      "report",
      ...claimIds,
      ...current.keys(),
      ...relations.map((relation) => relation.id),
      ...omissions.map((omission) => omission.id),
    ];

    const judge = (kind: string, id: string, known: readonly string[], at: DataPath): Problem[] => {
      if (unreadIds.has(id) || known.includes(id)) return [];
      const today = known === claimIds ? current.get(id) : undefined;
      if (today !== undefined) {
        return [{ at, says: `“${id}” is a former name of the claim “${today}”.`, mend: `Write “${today}”.` }];
      }
      const says = `There is no ${kind} “${id}” in this report.${didYouMean(id, known)}`;
      return [{ at, says, mend: `Mend the id, or add the ${kind}.` }];
    };
    const claim = (id: string, at: DataPath) => judge("claim", id, claimIds, at);

    return [
      ...sections.flatMap((section, index) =>
        section.claims.flatMap((id, place) => claim(id, ["sections", index, "claims", place])),
      ),
      ...claims.flatMap((entry, index) => {
        if (entry.kind !== "change") return [];
        return (["base", "result"] as const).flatMap((end) =>
          entry.change[end] === "not stated" ? [] : claim(entry.change[end], ["claims", index, "change", end]),
        );
      }),
      ...relations.flatMap((relation, index) => [
        ...claim(relation.from, ["relations", index, "from"]),
        ...claim(relation.to, ["relations", index, "to"]),
      ]),
      ...omissions.flatMap(({ about }, index) =>
        "section" in about
          ? judge("section", about.section, slugs, ["omissions", index, "about", "section"])
          : claim(about.claim, ["omissions", index, "about", "claim"]),
      ),
      ...revisions.flatMap(({ subject }, index) =>
        judge("claim, relation or omission", subject, subjects, ["revisions", index, "subject"]),
      ),
    ];
  },
} satisfies Rule;
