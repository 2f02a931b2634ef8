import "../ui/styles/tokens.css";
import "../ui/styles/base.css";
import "../ui/styles/print.css";
import { type ReactNode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router-dom";
import { canonicalPath, pathOnSite } from "../domain/report/address.ts";
import { isBeingLeft, isLeftAlone, loadAnew, loadFinishedPage } from "./historyEntry.ts";
import { LibraryError, networkLibrary } from "./ReportLibrary.ts";
import { routerBase, Site } from "./Site.tsx";

// Takes over a finished page. Whatever goes wrong here leaves the page as it is: whole, readable, every link working.
async function takeOver(root: HTMLElement) {
  const basePath = import.meta.env.BASE_URL;
  const path = canonicalPath(pathOnSite(location.pathname, basePath));
  const library = networkLibrary(basePath, root.dataset.version ?? "", path);
  addEventListener("popstate", loadOther);
  loadOther();
  if (isBeingLeft() || isLeftAlone()) return;
  const isPage = root.dataset.page !== "not-found";
  const data = isPage && library.load(path);
  try {
    await Promise.all([data, putStyles(root.dataset.sheet)]);
  } catch (error) {
    if (error instanceof LibraryError) return;
    throw error;
  }
  if (isBeingLeft()) return;
  // As a transition, hydration is done in short tasks: a reader who scrolls or clicks meanwhile does not wait for it.
  startTransition(() => {
    hydrateRoot(
      root,
      // The top of the next page is small (ui/voice/Later): in short tasks it would come a third later.
      <BrowserRouter basename={routerBase(basePath)} useTransitions={false}>
        <TakenOver>
          <Site library={library} basePath={basePath} />
        </TakenOver>
      </BrowserRouter>,
      // Translators and extensions change pages under our hands; what can then no longer be shown is loaded instead.
      { onUncaughtError: loadFinishedPage },
    );
  });
}

/** From here on the site itself follows the reader through the history. */
function TakenOver({ children }: { children: ReactNode }) {
  useEffect(() => {
    loadOther();
    removeEventListener("popstate", loadOther);
  }, []);
  return children;
}

// An entry of the history that script once added leads to another page and loads none: until script follows it, a reader
// who goes back would be left with the wrong page.
function loadOther() {
  const [loaded] = performance.getEntriesByType("navigation");
  const isOther = loaded && canonicalPath(new URL(loaded.name).pathname) !== canonicalPath(location.pathname);
  if (isOther) loadAnew();
}

/**
 * Puts the styles of all pages in place: the page holds only those that it uses as it stands. They come after these and in
 * the same order, so that nothing that is painted changes. Without them the page stays as it is.
 */
function putStyles(sheet: string | undefined): Promise<unknown> {
  // While one works on the site, styles come with the modules that use them.
  if (sheet === undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet, onload: resolve });
    link.onerror = () => reject(new LibraryError("fault"));
    document.head.append(link);
  });
}

const root = document.getElementById("page_root");
if (root) void takeOver(root);
