import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Location, NavigationType, useNavigationType } from "react-router-dom";

/**
 * Does what a browser does when a page arrives, for pages that script put in place: names the page, brings the target of
 * the address into view, marks it and moves the focus there; otherwise begins at the top or, on the way back, where the
 * reader was. Gives the name of a target that the page does not have, so that it can be said.
 */
export function useArrival(location: Location, title: string): { missing: string | null; dismiss: () => void } {
  const type = useNavigationType();
  const [missing, setMissing] = useState<string | null>(null);
  const before = useRef<Location>(location);
  const places = useRef(new Map<string, number>());

  useEffect(() => {
    const take = () => {
      history.scrollRestoration = "manual";
    };
    const giveBack = () => {
      history.scrollRestoration = "auto";
    };
    take();
    addEventListener("pageshow", take);
    addEventListener("pagehide", giveBack);
    return () => {
      removeEventListener("pageshow", take);
      removeEventListener("pagehide", giveBack);
    };
  }, []);

  useEffect(() => {
    const remember = () => places.current.set(location.key, scrollY);
    addEventListener("scroll", remember, { passive: true });
    return () => removeEventListener("scroll", remember);
  }, [location.key]);

  useLayoutEffect(() => {
    const isFirst = before.current === location;
    const isOtherPage = before.current.pathname !== location.pathname;
    const isOtherTarget = before.current.hash !== location.hash;
    before.current = location;
    document.title = title;

    const name = targetName(location.hash);
    if (name !== null) {
      const target = document.getElementById(name);
      setMissing(target ? null : name);
      if (target && !isFirst) showTarget(target, location.hash);
      // On the way back from another site a browser brings the target into view and may leave out the focus.
      if (target && isFirst && document.activeElement === document.body) target.focus({ preventScroll: true });
      return;
    }
    setMissing(null);
    if (isFirst || !(isOtherPage || isOtherTarget)) return;
    if (type === NavigationType.Pop) scrollTo(0, places.current.get(location.key) ?? 0);
    else scrollTo(0, 0);
    if (isOtherPage) document.querySelector("h1")?.focus({ preventScroll: true });
  }, [location, title, type]);

  // A filter in the address takes claims away after the page has arrived, and with them perhaps the target.
  useEffect(() => {
    const name = targetName(location.hash);
    if (name === null || location.search === "") return;
    const timer = setTimeout(() => setMissing(document.getElementById(name) ? null : name));
    return () => clearTimeout(timer);
  }, [location]);

  return { missing, dismiss: () => setMissing(null) };
}

/** The id that a fragment names; null where it names none, as `#` and a text fragment alone do. */
function targetName(hash: string): string | null {
  const name = hash.replace(/^#/, "").replace(/:~:.*$/, "");
  if (name === "") return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function showTarget(target: HTMLElement, hash: string) {
  // pushState moves no :target. Going to the same fragment once more does, and adds nothing to the history.
  if (document.querySelector(":target") !== target) window.location.replace(hash);
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
