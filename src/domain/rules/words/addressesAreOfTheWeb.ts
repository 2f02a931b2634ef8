import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import { faultOfAddress } from "../../report/webAddress.ts";

export const addressesAreOfTheWeb = {
  name: "addresses-are-of-the-web",
  sentence: "Every address outside this site is an http or https address.",
  needs: [],
  ofReport({ article }) {
    return judge(article.url, ["article", "url"]);
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
