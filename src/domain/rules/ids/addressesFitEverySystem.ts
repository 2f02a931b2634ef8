import { claimPath, embedPath, namesOf, relationPagePath } from "../../report/address.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { Report } from "../../report/schema.ts";

// In characters. Windows holds 260, of which whoever unpacks the site needs some for the folder that it goes to.
const longestPath = 200;
// What the name of a file in such a folder may have: somewhat more than any has today.
const longestFile = 23;
// Windows keeps these for devices, with any ending.
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

type Folder = { id: string; at: DataPath };

export const addressesFitEverySystem = {
  name: "addresses-fit-every-system",
  sentence: "Every address can be a folder on any system: it bears no name of a device, and its path is not too long.",
  needs: [],
  ofReport(report) {
    const { id, sections, claims, relations } = report;
    const folders: Folder[] = [
      { id, at: ["id"] },
      ...sections.map(({ slug }, index) => ({ id: slug, at: ["sections", index, "slug"] })),
      ...claims.flatMap((claim, index) => [
        { id: claim.id, at: ["claims", index, "id"] },
        ...claim.aliases.map((alias, place) => ({ id: alias, at: ["claims", index, "aliases", place] })),
      ]),
      ...relations.map((relation, index) => ({ id: relation.id, at: ["relations", index, "id"] })),
    ];
    return [...folders.flatMap(judgeName), ...longPaths(report)];
  },
  ofSources(sources) {
    return sources.flatMap(({ id }, index) => judgeName({ id, at: [index, "id"] }).map(inSources));
  },
} satisfies Rule;

function inSources({ at, ...problem }: Problem): Problem {
  return { at: ["sources", ...at], ...problem };
}

function judgeName({ id, at }: Folder): Problem[] {
  if (!deviceNames.test(id)) return [];
  const says = `Windows keeps the name “${id}” for a device: no folder can be called so, and addresses become folders.`;
  return [{ at, says, mend: "Choose another id, as by adding a word to it." }];
}

/** The claims and relations of which some page’s file would have too long a path. */
function longPaths({ id: report, claims, relations }: Report): Problem[] {
  return [
    ...claims.flatMap((claim, index) => {
      const paths = namesOf(claim).flatMap((name) => [claimPath(report, name), embedPath(report, name)]);
      return judgeLength(paths, ["claims", index, "id"]);
    }),
    ...relations.flatMap((relation, index) => {
      const claim = claims.find(({ id }) => id === relation.from);
      const names = claim ? namesOf(claim) : [];
      const paths = names.map((from) => relationPagePath(report, { id: relation.id, from }));
      return judgeLength(paths, ["relations", index, "id"]);
    }),
  ];
}

function judgeLength(paths: readonly string[], at: DataPath): Problem[] {
  const length = Math.max(0, ...paths.map((path) => path.length + longestFile));
  if (length <= longestPath) return [];
  const says = `The paths of its files have up to ${length} characters; ${longestPath} is the most that any system can be trusted with.`;
  return [{ at, says, mend: "Shorten the ids in it: of the report, the claim or the relation." }];
}
