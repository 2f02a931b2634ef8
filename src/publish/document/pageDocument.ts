import { createHash } from "node:crypto";
import { minify_sync } from "terser";
import { notFoundPath, type SitePlace } from "../../domain/report/address.ts";
import { siteDirection, siteLanguage } from "../../words/language.ts";
import type { Phrasebook } from "../../words/phrasebook/phrasebook.ts";

export type DocumentParts = {
  /** index.html, the one document that every page is poured into. */
  template: string;
  path: string;
  html: string;
  /** What names, describes and pictures the page (app/HeadTags). */
  tags: string;
  /** What it says of itself to machines, as HTML can hold it; null where it says nothing. */
  jsonLd: string | null;
  /** The styles that the page can use as it stands. */
  styles: string;
  /** The site's icon, as SVG. */
  icon: string;
  /** The addresses of the scripts that take over, in the order in which they are run; none for a plain page. */
  scripts: readonly string[];
  /** The address of all styles that a page can use once script has taken over. */
  sheet: string;
  /** Which version of the whole site this is; script made for another leaves the page alone. */
  version: string;
  place: SitePlace;
};

// Script is asked for when the text is painted (a first paint may be of its ground alone) and the browser has nothing else
// to do: on a slow line a script that is on its way already takes its bytes from the page, and one that is waited for makes
// the first touch slower than none.
// All are fetched at once, and each is run when the browser is idle again, so that none keeps a slow phone for long. The
// styles of the other pages come with them; script puts them in place (app/browser).
const loader = minified(`new PerformanceObserver((list, observer) => {
  if (!list.getEntriesByName("first-contentful-paint").length) return;
  observer.disconnect();
  const idle = self.requestIdleCallback || setTimeout;
  const { dataset } = document.getElementById("page_root");
  const scripts = dataset.scripts.split(" ");
  const ask = (rel, as, href) => document.head.append(Object.assign(document.createElement("link"), { rel, as, href }));
  const begin = () => idle(() => {
    for (const script of scripts) ask("modulepreload", "script", script);
    ask("preload", "style", dataset.sheet);
    scripts
      .reduce((before, script) => before.then(() => new Promise((done) => idle(done))).then(() => import(script)), Promise.resolve())
      .catch(() => {});
  });
  document.readyState === "complete" ? begin() : addEventListener("load", begin);
}).observe({ type: "paint", buffered: true })`);

function minified(script: string): string {
  return minify_sync(script, { ecma: 2020, toplevel: true }).code ?? script;
}

/** A finished HTML document: text and styles in one file, and a policy that lets in nothing else but our own. */
export function pageDocument(parts: DocumentParts): string {
  const { template, path, html, tags, jsonLd, styles, icon, scripts, sheet, version, place } = parts;
  const allStyles = `${originStyle(place)}${styles}`;
  const policy = [
    "default-src 'none'",
    `style-src ${scripts.length > 0 ? "'self' " : ""}${hashSource(allStyles)}`,
    ...(scripts.length > 0 ? [`script-src 'self' ${hashSource(loader)}`, "connect-src 'self'"] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  const heading = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    tags,
    // Within the page, so that its first view is one request.
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${allStyles}</style>`,
  ].join("");
  const takenOver = ` data-scripts="${scripts.join(" ")}" data-sheet="${sheet}" data-version="${version}"`;
  const root = `${scripts.length > 0 ? takenOver : ""}${unknownMark(path)}`;
  return fillDocument(template, {
    head: heading,
    root,
    html,
    script: `${structuredData(jsonLd)}${scripts.length > 0 ? `<script>${loader}</script>` : ""}`,
  });
}

/** At the end of a page: before its text it would keep a reader on a slow line waiting for what nobody reads. */
export function structuredData(jsonLd: string | null): string {
  return jsonLd === null ? "" : `<script type="application/ld+json">${jsonLd}</script>`;
}

/** The host, for addresses on paper (ui/styles/print.css): links hold the path alone. */
function originStyle({ address }: SitePlace): string {
  return address === null ? "" : `:root{--origin:"${new URL(address).origin}"}`;
}

/** What stands in the places of index.html; `root`: the attributes of the element that script takes over. */
export type FilledParts = { head: string; root: string; html: string; script: string };

/** Puts parts in their places; a place that is not in the template is a fault, since its part would silently be lost. */
export function fillDocument(template: string, { head, root, html, script }: FilledParts): string {
  const places = {
    // A place too, whichever language it names: no linter passes a document that names none.
    '<html lang="en">': `<html${languageMark({ siteLanguage, siteDirection })}>`,
    "<!--head-->": head,
    '<div id="page_root">': `<div id="page_root"${root}>`,
    "<!--page-->": html,
    "<!--script-->": script,
  };
  return Object.entries(places).reduce(
    (document, [place, part]) => {
      if (!document.includes(place)) throw new Error(`index.html has no place “${place}”.`);
      return document.replace(place, () => part);
    },
    template.replace(/\n\s*/g, ""),
  );
}

/** The attributes that say in which language the site speaks, and which way it runs where that is from right to left. */
export function languageMark({ siteLanguage, siteDirection }: InterfaceLanguage): string {
  return ` lang="${siteLanguage}"${siteDirection === "rtl" ? ' dir="rtl"' : ""}`;
}

type InterfaceLanguage = Pick<Phrasebook, "siteLanguage" | "siteDirection">;

/** The attribute by which script tells the page that stands at every unknown address. */
export function unknownMark(path: string): string {
  return path === notFoundPath ? ' data-page="not-found"' : "";
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
