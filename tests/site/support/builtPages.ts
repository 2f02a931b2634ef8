import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** One HTML file of a built site, and the address that a reader finds it at. */
export type BuiltPage = { path: string; file: string; html: string };

/** Every HTML file of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  return builtFiles(folder, ".html").map((file) => ({
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    file,
    html: readFileSync(join(folder, file), "utf8"),
  }));
}

/** The files of a built site with an ending, in a lasting order: “sources/index.html”. */
export function builtFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

/** One page of each kind that the build finishes without script. */
export const plainPageKinds = [
  ["about", "/about/"],
  ["changes", "/changes/"],
  ["revisions", "/reports/ansarpress-7518/changes/"],
  ["data", "/reports/ansarpress-7518/data/"],
  ["relation", "/reports/ansarpress-7518/claims/at-least-744/floor-or-ceiling-744/"],
  ["embed", "/embed/reports/ansarpress-7518/claims/june-range/"],
] as const;

/** One page of each kind that the first report's site has and that script takes over. */
export const pageKinds = [
  ["home", "/"],
  ["overview", "/reports/ansarpress-7518/"],
  ["range", "/reports/ansarpress-7518/range/"],
  ["tolls", "/reports/ansarpress-7518/tolls/"],
  ["dispute", "/reports/ansarpress-7518/dispute/"],
  ["context", "/reports/ansarpress-7518/context/"],
  ["claims", "/reports/ansarpress-7518/claims/"],
  ["claim", "/reports/ansarpress-7518/claims/june-range/"],
  ["article", "/reports/ansarpress-7518/article/"],
  ["sources", "/sources/"],
  ["source", "/sources/airwars/"],
  ["not found", "/no-such-page/"],
] as const;
