import { useEffect } from "react";
import { useNavigate } from "react-router-dom";
import { canonicalPath, isPlainPath, pathOnSite } from "../domain/report/address.ts";
import { keepPlace } from "./historyEntry.ts";
import { LibraryError, type ReportLibrary } from "./ReportLibrary.ts";

/**
 * Lets the plain links of the site lead from page to page without loading anew. Every link stays a plain link: one that
 * script cannot follow (another site, another tab, a place on the same page) is left to the browser.
 */
export function useFollowedLinks(library: ReportLibrary, basePath: string, onTrouble: (retry: () => void) => void) {
  const navigate = useNavigate();

  useEffect(() => {
    // Whatever the reader does last is where they want to be: an earlier click whose data come late no longer counts.
    let newest = 0;

    async function follow(url: URL) {
      newest += 1;
      const mine = newest;
      const path = pageOf(url, basePath);
      try {
        await library.load(path);
      } catch (error) {
        if (mine !== newest) return;
        const reason = error instanceof LibraryError ? error.reason : "fault";
        // A page that is not there, or belongs to another version of the site, is for the server to answer.
        if (reason === "fault") return onTrouble(() => void follow(url));
        return window.location.assign(url);
      }
      if (mine !== newest) return;
      keepPlace();
      navigate(`${path}${url.search}${url.hash}`);
      // The router writes the home of a site under a sub-path without its slash, which is another address to a host.
      if (!location.pathname.startsWith(basePath)) history.replaceState(history.state, "", url);
    }

    function onClick(event: MouseEvent) {
      const url = innerUrl(event.target, basePath);
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!url || event.defaultPrevented || !isPlain || isSamePage(url)) return;
      event.preventDefault();
      void follow(url);
    }

    // The data are on their way while the finger is still coming down.
    function onApproach(event: Event) {
      const url = innerUrl(event.target, basePath);
      if (url && !isSamePage(url)) library.load(pageOf(url, basePath)).catch(() => {});
    }

    function onTravel() {
      newest += 1;
    }

    document.addEventListener("click", onClick);
    window.addEventListener("popstate", onTravel);
    document.addEventListener("pointerover", onApproach, { passive: true });
    document.addEventListener("focusin", onApproach);
    return () => {
      document.removeEventListener("click", onClick);
      window.removeEventListener("popstate", onTravel);
      document.removeEventListener("pointerover", onApproach);
      document.removeEventListener("focusin", onApproach);
    };
  }, [library, basePath, navigate, onTrouble]);
}

/** Where a link leads, if it is a link to another page of this site that a browser would open in this tab. */
function innerUrl(target: EventTarget | null, basePath: string): URL | undefined {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return undefined;
  const url = new URL(link.href);
  const isInner = url.origin === location.origin && url.pathname.startsWith(basePath);
  const isPage = isInner && /\/[^.]*$/.test(url.pathname);
  return isPage && !isPlainPath(pageOf(url, basePath)) ? url : undefined;
}

/** The address of the page that a link within the site leads to. */
function pageOf(url: URL, basePath: string): string {
  return canonicalPath(pathOnSite(url.pathname, basePath));
}

function isSamePage(url: URL): boolean {
  return canonicalPath(url.pathname) === canonicalPath(location.pathname) && url.search === location.search;
}
