import { useEffect, useReducer, useState } from "react";
import { type Location, useLocation } from "react-router-dom";
import { canonicalPath, findPage, type Page } from "./findPage";
import { LibraryError, type ReportLibrary } from "./ReportLibrary";

type Shown = { location: Location; page: Page };

/**
 * What to show for the address: its page once its data are here, and until then the page that was there before, so that
 * a slow or a broken line never takes away what a reader was reading. `trouble` says that the data did not come.
 */
export function useShownPage(library: ReportLibrary): Shown & { trouble: boolean; tryAgain: () => void } {
  const location = useLocation();
  const path = canonicalPath(location.pathname);
  const data = library.find(path);
  const [settled, setSettled] = useState<Shown>(() => ({ location, page: findPage(path, data) }));
  const [troubledPath, setTroubledPath] = useState<string>();
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
  const isHere = data !== undefined;
  const isSettled = settled.location.pathname === location.pathname;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt at the same path is another try.
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    library
      .load(path)
      .then((loaded) => isWanted && setSettled({ location, page: findPage(path, loaded) }))
      .catch((error: unknown) => {
        if (!isWanted) return;
        const reason = error instanceof LibraryError ? error.reason : "fault";
        if (reason === "no-such-page") setSettled({ location, page: findPage(path, undefined) });
        else if (reason === "other-version") window.location.reload();
        else setTroubledPath(path);
      });
    return () => {
      isWanted = false;
    };
  }, [library, path, isHere, attempt]);

  useEffect(() => {
    if (isHere) {
      setSettled({ location, page: findPage(path, library.find(path)) });
      setTroubledPath(undefined);
    }
  }, [isHere, library, location, path]);

  const shown = isHere ? { location, page: findPage(path, data) } : isSettled ? { ...settled, location } : settled;
  return { ...shown, trouble: !isHere && troubledPath === path, tryAgain };
}
