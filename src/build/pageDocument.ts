import { createHash } from "node:crypto";
import type { PageHead } from "../app/pageHead.ts";
import { notFoundPath } from "../domain/address.ts";

export type DocumentParts = {
  /** index.html, the one document that every page is poured into. */
  template: string;
  path: string;
  html: string;
  head: PageHead;
  styles: string;
  /** The addresses of the scripts that take over, in the order in which they are run. */
  scripts: readonly string[];
  /** Which version of the whole site this is; script made for another leaves the page alone. */
  version: string;
  basePath: string;
};

// Script is asked for when the text is painted and the browser has nothing else to do: on a slow line a script that is
// on its way already takes its bytes from the page, and one that is waited for makes the first touch slower than none.
// All are fetched at once, and each is run when the browser is idle again, so that none keeps a slow phone for long.
const loader = `new PerformanceObserver((list,observer)=>{
observer.disconnect();
const idle=self.requestIdleCallback||setTimeout,scripts=document.getElementById("page_root").dataset.scripts.split(" ");
const begin=()=>idle(()=>{
for(const href of scripts)document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href}));
scripts.reduce((before,script)=>before.then(()=>new Promise(done=>idle(done))).then(()=>import(script)),Promise.resolve()).catch(()=>{})
});
document.readyState==="complete"?begin():addEventListener("load",begin)
}).observe({type:"paint",buffered:true})`.replaceAll("\n", "");

/** A finished HTML document: text and styles in one file, and a policy that lets in nothing else but our own. */
export function pageDocument(parts: DocumentParts): string {
  const { template, path, html, head, styles, scripts, version, basePath } = parts;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(styles)}`,
    `script-src 'self' ${hashSource(loader)}`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  const heading = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    // The page is a few kilobytes: painted whole, none of its lines moves while the next ones come (HTML standard, link
    // type “expect”; a browser that does not know it paints as it reads).
    '<link rel="expect" href="#page_end" blocking="render">',
    `<link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml">`,
    `<style>${styles}</style>`,
  ].join("");
  const root = `<div id="page_root" data-scripts="${scripts.join(" ")}" data-version="${version}"${
    path === notFoundPath ? ' data-page="not-found"' : ""
  }>`;
  return fill(template, {
    "<!--head-->": heading,
    '<div id="page_root">': root,
    "<!--page-->": html,
    "<!--script-->": `<script>${loader}</script>`,
  });
}

/** Puts parts in their places; a place that is not in the template is a fault, since its part would silently be lost. */
function fill(template: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce(
    (document, [place, part]) => {
      if (!document.includes(place)) throw new Error(`index.html has no place “${place}”.`);
      return document.replace(place, () => part);
    },
    template.replace(/\n\s*/g, ""),
  );
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
