import type { DataPath, Problem } from "../problem.ts";
import type { Report, Source } from "../schema.ts";

/** The article’s address leads to a site of the web, and to no one’s account on it. */
export function addressesAreOfTheWeb({ article }: Report): Problem[] {
  return judge(article.url, ["article", "url"]);
}

/** The same for the sites of sources. */
export function addressesOfSourcesAreOfTheWeb(sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ url }, index) => (url === undefined ? [] : judge(url, ["sources", index, "url"])));
}

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
