import { createContext, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { dataPath } from "../domain/report/address.ts";
import { markCopyLinks } from "../ui/voice/CopyLink.tsx";
import { href } from "../ui/voice/link.ts";
import { patience, versions } from "./pageData.ts";

/** The parts of pages that only the build makes, as HTML, by their id. In a browser there are none. */
export const FinishedParts = createContext<Readonly<Record<string, string>>>({});

type Props = { id: string; path: string; name: string; className: string | undefined };

// What came once is there at once on the way back, so that the page is as long as it was and shows the same place.
const kept = new Map<string, string>();

/**
 * A part of a page that stands in its finished HTML and that script leaves alone. Where script put the page in place, the
 * part is brought from the finished page itself: so what only the build can make costs no reader a byte of script.
 */
export function FinishedPart({ id, path, name, className }: Props) {
  const html = useContext(FinishedParts)[id] ?? "";
  const part = useRef<HTMLElement>(null);

  // Before the page is shown and its place is looked for.
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    if (element.firstChild) kept.set(path + id, element.innerHTML);
    else element.innerHTML = kept.get(path + id) ?? "";
  }, [id, path]);

  useEffect(() => {
    const element = part.current;
    if (!element || element.firstChild) return;
    const place = scrollY;
    fetchPart(id, path)
      .then((nodes) => {
        element.replaceChildren(...nodes);
        kept.set(path + id, element.innerHTML);
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

/**
 * Brings the part out of its finished page. It must be of the version that the data of this page are of, or the page would
 * say one thing and its citations another: where the site has changed meanwhile, the address is loaded as a document.
 */
async function fetchPart(id: string, path: string): Promise<ChildNode[]> {
  coming[path] ??= fetchPage(path).finally(() => {
    delete coming[path];
  });
  const element = (await coming[path])?.getElementById(id);
  if (!element) throw new Error(`${path} has no part “${id}”.`);
  return [...element.childNodes];
}

// The finished pages that are on their way: one holds all parts of its own.
const coming: Record<string, Promise<Document>> = {};

async function fetchPage(path: string): Promise<Document> {
  const version = versions[dataPath(path)];
  // Asked for by version: a copy that a cache kept of an older page would be of no use.
  const address = `${href(path)}?${version}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.getElementById("page_root")?.dataset.version;
  if (found && found !== version) location.reload();
  return page;
}
