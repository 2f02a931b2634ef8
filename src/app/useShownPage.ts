import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { type Location, useLocation } from "react-router-dom";
import { canonicalPath, reportsPath, type ScriptKind } from "../domain/report/address.ts";
import { findPage, type Page } from "../pages/page.tsx";
import { LibraryError, type ReportLibrary } from "./ReportLibrary.ts";

type Shown = { location: Location; page: Page<ScriptKind> };

/**
 * What to show for the address: its page once its data are here, and until then the page that was there before, so that
 * a slow or a broken line never takes away what a reader was reading. `trouble` says that the data did not come.
 */
export function useShownPage(library: ReportLibrary): Shown & { trouble: boolean; tryAgain: () => void } {
  const location = useLocation();
  const path = canonicalPath(location.pathname);
  const data = library.find(path);
  const settled = useRef<Shown>(null);
  // What stands in finished HTML without data is the page that says that nothing is there.
  const [emptyPath, setEmptyPath] = useState(data ? undefined : path);
  const [troubledPath, setTroubledPath] = useState<string>();
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
  const isHere = data !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt at the same path is another try.
  useEffect(() => {
    // Where finished HTML says that nothing is there, a report's data may still hold a similar address; other data cannot.
    const isHopeless = emptyPath === path && !path.startsWith(reportsPath);
    if (isHere || isHopeless) return;
    let isWanted = true;
    library
      .load(path)
      .then(() => isWanted && tryAgain())
      .catch((error: unknown) => {
        if (!isWanted) return;
        const reason = error instanceof LibraryError ? error.reason : "fault";
        if (reason === "no-such-page") setEmptyPath(path);
        else if (reason === "other-version") window.location.reload();
        else setTroubledPath(path);
      });
    return () => {
      isWanted = false;
    };
  }, [library, path, isHere, emptyPath, attempt]);

  const isShown = isHere || emptyPath === path || settled.current === null;
  const page = useMemo(() => findPage(path, data), [path, data]);
  const shown = isShown || settled.current === null ? { location, page } : settled.current;
  useEffect(() => {
    settled.current = shown;
  });
  return { ...shown, trouble: !isShown && troubledPath === path, tryAgain };
}
