import { useEffect, useState } from "react";
import type { Location } from "react-router-dom";
import { copyMark, markCopyLinks } from "../ui/voice/CopyLink.tsx";
import { lastingAddress } from "../ui/voice/link.ts";

/** What became of the last press on “Copy …”. `refused`: the browser did not let us at its clipboard. */
export type Copied = {
  text: string;
  /** What to call it: an address by itself, a longer text by its link (“the APA citation”). */
  name: string;
  outcome: "copied" | "refused";
  from: HTMLElement;
  press: number;
};

/**
 * Makes every “Copy …” copy: the address that it leads to, or the text of the element that its mark names. They are found
 * by one listener instead of each holding a state: a page has dozens, and taking each over would keep a slow phone busy
 * for nothing.
 */
export function useCopiedLinks(location: Location): { copied: Copied | null; dismiss: () => void } {
  const [copied, setCopied] = useState<Copied | null>(null);

  useEffect(() => {
    // Counted, so that a second press on the same link is news to a screen reader too.
    let presses = 0;
    async function copy(event: MouseEvent | KeyboardEvent) {
      const link = event.target instanceof Element ? event.target.closest(`a[${copyMark}]`) : null;
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event instanceof KeyboardEvent && event.key !== " ") return;
      event.preventDefault();
      presses += 1;
      const press = presses;
      const { copy: id, copyName = "" } = link.dataset;
      const text = (id && document.getElementById(id)?.textContent) || lastingAddress(link);
      const name = id ? copyName : text;
      let outcome: Copied["outcome"] = "copied";
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        outcome = "refused";
      }
      setCopied({ text, name, outcome, from: link, press });
    }
    // Before the listener that follows links from page to page: what is copied is not followed.
    document.addEventListener("click", copy, { capture: true });
    document.addEventListener("keydown", copy);
    return () => {
      document.removeEventListener("click", copy, { capture: true });
      document.removeEventListener("keydown", copy);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page, and each filter of one, brings new links.
  useEffect(() => markCopyLinks(document), [location]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied on another page is no news on this one.
  useEffect(() => setCopied(null), [location.pathname]);

  function dismiss() {
    copied?.from.focus();
    setCopied(null);
  }
  return { copied, dismiss };
}
