import type { DataPath, Problem, Rule } from "../../report/problem.ts";

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
  const mend = "Copy the address from the browser; it starts with https:// or http://.";
  if (!URL.canParse(url)) return [{ at, says: `“${url}” is no address of the web.`, mend }];
  const { protocol, username, password } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") {
    return [{ at, says: `“${url}” is neither an http nor an https address.`, mend }];
  }
  // “https://airwars.org@elsewhere.example” leads elsewhere.
  if (username === "" && password === "") return [];
  return [{ at, says: `“${url}” names an account before the “@”, which can hide where it leads.`, mend }];
}
