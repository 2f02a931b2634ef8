import { didYouMean } from "../../report/nearest.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";

export const recordNamesWhatExists = {
  name: "record-names-what-exists",
  sentence: "Whatever a record refers to exists and stands, in it or in its report, and no id in it is used twice.",
  needs: ["record"],
  ofRecord({ publishers, threads, rows, series, revisions }, report, { sources, unreadIds }) {
    const publisherIds = publishers.map(({ id }) => id);
    const threadIds = threads.map(({ id }) => id);
    const standing = [...report.claims, ...report.omissions];
    const subjects = [
      "record",
      ...rows.map(({ id }) => id),
      ...series.map(({ id }) => id),
      ...threadIds,
      ...publisherIds,
    ];

    const judge = (kind: string, id: string, known: readonly string[], at: DataPath): Problem[] => {
      if (unreadIds.has(id) || known.includes(id)) return [];
      return [
        { at, says: `There is no ${kind} “${id}”.${didYouMean(id, known)}`, mend: `Mend the id, or add the ${kind}.` },
      ];
    };
    const judgeTarget = (id: string, at: DataPath): Problem[] => {
      const entry = standing.find((candidate) => candidate.id === id);
      if (!entry)
        return judge(
          "claim or omission of the report",
          id,
          standing.map((candidate) => candidate.id),
          at,
        );
      if (!entry.withdrawn) return [];
      const mend = "Name what stands in its place, or leave it out.";
      return [{ at, says: `“${id}” was withdrawn on ${entry.withdrawn.date}.`, mend }];
    };
    // What can be linked to on the record's page has a name that nothing else there has.
    const linked = { threads: threadIds, rows: rows.map(({ id }) => id), series: series.map(({ id }) => id) };
    const names: { id: string; at: DataPath }[] = Object.entries(linked).flatMap(([list, ids]) =>
      ids.map((id: string, index) => ({ id, at: [list, index, "id"] })),
    );
    const twice = (list: readonly { id: string; at: DataPath }[]): Problem[] =>
      list.flatMap(({ id, at }, index) => {
        if (list.findIndex((other) => other.id === id) === index) return [];
        return [{ at, says: `“${id}” is used twice.`, mend: "Give one of them another id." }];
      });

    return [
      ...twice(names),
      ...twice(publisherIds.map((id, index) => ({ id, at: ["publishers", index, "id"] }))),
      ...publishers.flatMap(({ source }, index) =>
        source === undefined
          ? []
          : judge(
              "source",
              source,
              sources.map(({ id }) => id),
              ["publishers", index, "source"],
            ),
      ),
      ...rows.flatMap(({ thread, who, through, bears }, index) => [
        ...judge("thread", thread, threadIds, ["rows", index, "thread"]),
        ...judge("publisher", who, publisherIds, ["rows", index, "who"]),
        ...(through === undefined ? [] : judge("publisher", through, publisherIds, ["rows", index, "through"])),
        ...bears.flatMap(({ on }, place) => judgeTarget(on, ["rows", index, "bears", place, "on"])),
      ]),
      ...series.flatMap(({ who, claim }, index) => [
        ...judge("publisher", who, publisherIds, ["series", index, "who"]),
        ...(claim === undefined ? [] : judgeTarget(claim, ["series", index, "claim"])),
      ]),
      ...revisions.flatMap(({ subject }, index) => judge("entry", subject, subjects, ["revisions", index, "subject"])),
    ];
  },
} satisfies Rule;
