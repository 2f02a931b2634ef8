import { createContext, useContext, useEffect, useRef } from "react";
import { markCopyLinks } from "../ui/voice/CopyLink.tsx";
import { href } from "../ui/voice/link.ts";

/** The parts of pages that only the build makes, as HTML, by their id. In a browser there are none. */
export const FinishedParts = createContext<Readonly<Record<string, string>>>({});

type Props = { id: string; path: string; name: string; className: string | undefined };

/**
 * A part of a page that stands in its finished HTML and that script leaves alone. Where script put the page in place, the
 * part is brought from the finished page itself: so what only the build can make costs no reader a byte of script.
 */
export function FinishedPart({ id, path, name, className }: Props) {
  const html = useContext(FinishedParts)[id] ?? "";
  const part = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = part.current;
    if (!element || element.firstChild) return;
    const place = scrollY;
    fetch(href(path))
      .then((response) => response.text())
      .then((text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        element.replaceChildren(...(page.getElementById(id)?.childNodes ?? []));
        markCopyLinks(element);
        // Empty it was too short to be scrolled to; a reader who went on meanwhile is left alone.
        if (location.hash === `#${id}` && scrollY === place) element.scrollIntoView();
      })
      .catch(() => {
        element.textContent = "This part of the page did not come. Load the page anew to see it.";
      });
  }, [id, path]);

  return (
    <section
      id={id}
      tabIndex={-1}
      aria-label={name}
      className={className}
      ref={part}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own components rendered it, at build time.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
