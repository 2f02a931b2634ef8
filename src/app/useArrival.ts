import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Location, NavigationType, useNavigationType } from "react-router-dom";
import { namesInFragment } from "../domain/report/fragment.ts";
import { followPlace, keptPlace, loadFinishedPage, reopenParts } from "./historyEntry.ts";
import type { MissingPlace } from "./MissingNotice.tsx";

/**
 * Does what a browser does when a page arrives, for pages that script put in place: names the page, brings the target of
 * the address into view, marks it and moves the focus there; otherwise begins at the top or, on the way back, where the
 * reader was. Gives a target that the page does not have, so that it can be said.
 */
export function useArrival(location: Location, title: string) {
  const type = useNavigationType();
  const [missing, setMissing] = useState<MissingPlace | null>(null);
  const before = useRef<Location>(null);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = location;
    document.title = title;
    const names = namesInFragment(location.hash);
    const target = findTarget(names);
    setMissing(missingPlace(names));
    if (last === location) return;

    const kept = type === NavigationType.Pop ? keptPlace() : undefined;
    if (kept !== undefined) reopenParts();
    const isOtherPage = last?.pathname !== location.pathname;
    const wasShut = target !== undefined && unfold(target);
    // A browser has brought the target of the first page into view, if the address spells it rightly and it lies open.
    if (target && (wasShut || last !== null || target.id !== names[0])) showTarget(target);
    // On the way back from another site it may leave out the focus.
    else if (target && document.activeElement === document.body) target.focus({ preventScroll: true });
    if (last === null) {
      // It has also brought back the place, unless script had last kept it there.
      bringBackPlace();
      return;
    }
    if (kept !== undefined) scrollTo(0, kept);
    else if (names.length === 0 && (isOtherPage || last.hash !== location.hash)) scrollTo(0, 0);
    // What took the page out of the document gave no sign of it, and its place is empty.
    if (isOtherPage && !document.querySelector("h1")) loadFinishedPage();
    if (isOtherPage && names.length === 0) document.querySelector("h1")?.focus({ preventScroll: true });
  }, [location, title, type]);

  useEffect(() => {
    const take = () => {
      history.scrollRestoration = "manual";
    };
    const giveBack = () => {
      history.scrollRestoration = "auto";
    };
    // WebKit shows a page that it had set aside from its top.
    const takeAgain = () => {
      take();
      bringBackPlace();
    };
    take();
    addEventListener("pageshow", takeAgain);
    addEventListener("pagehide", giveBack);
    return () => {
      removeEventListener("pageshow", takeAgain);
      removeEventListener("pagehide", giveBack);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page, and each filter of one, has its own place.
  useEffect(followPlace, [location]);

  // A filter in the address takes claims away after the page has arrived, and with them perhaps the target.
  useEffect(() => {
    if (location.search === "") return;
    const timer = setTimeout(() => setMissing(missingPlace(namesInFragment(location.hash))));
    return () => clearTimeout(timer);
  }, [location]);

  return { missing, dismiss: () => setMissing(null) };
}

/** Leads to where the reader was when they were last at this entry, unless they have gone on meanwhile. */
function bringBackPlace() {
  const kept = keptPlace();
  if (kept !== undefined && scrollY === 0) scrollTo(0, kept);
}

function findTarget(names: readonly string[]): HTMLElement | undefined {
  return names.map((name) => document.getElementById(name)).find((element) => element !== null);
}

function missingPlace(names: readonly string[]): MissingPlace | null {
  if (names.length === 0 || findTarget(names)) return null;
  return { names, idsOnPage: [...document.querySelectorAll("main [id]")].map(({ id }) => id) };
}

/** Opens what a target lies in; says whether any of it was shut. */
function unfold(target: HTMLElement): boolean {
  let wasShut = false;
  for (let part = target.closest("details"); part; part = part.parentElement?.closest("details") ?? null) {
    wasShut ||= !part.open;
    part.open = true;
  }
  return wasShut;
}

function showTarget(target: HTMLElement) {
  // pushState moves no :target. Going to the fragment once more does, and adds nothing to the history; what is kept in the
  // entry is lost by it.
  if (document.querySelector(":target") !== target) {
    const { state } = history;
    window.location.replace(`#${target.id}`);
    history.replaceState(state, "");
  }
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
