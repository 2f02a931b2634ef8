import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import { faultOfAddress } from "../../report/webAddress.ts";

export const addressesAreOfTheWeb = {
  name: "addresses-are-of-the-web",
  sentence: "Every address outside this site is an http or https address.",
  needs: [],
  ofReport({ article }) {
    return judge(article.url, ["article", "url"]);
  },
  ofRecord({ rows, series }) {
    const points = series.flatMap(({ points }, index) =>
      points.map((point, place) => ({ ...point, at: ["series", index, "points", place] })),
    );
    return [...rows.map((row, index) => ({ ...row, at: ["rows", index] })), ...points].flatMap(
      ({ url, archived, at }) => [
        ...judge(url, [...at, "url"]),
        ...(archived === undefined ? [] : judge(archived, [...at, "archived"])),
      ],
    );
  },
  ofSources(sources) {
    return sources.flatMap(({ url }, index) => (url === undefined ? [] : judge(url, ["sources", index, "url"])));
  },
} satisfies Rule;

function judge(url: string, at: DataPath): Problem[] {
  const fault = faultOfAddress(url);
  const mend = "Copy the address from the browser; it starts with https:// or http://.";
  return fault === null ? [] : [{ at, says: `“${url}” ${fault}.`, mend }];
}
