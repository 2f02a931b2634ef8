import type { Page } from "playwright-core";

/**
 * Does to every page of a tab what the translators of browsers do, at once and whenever something is added: each text
 * node makes way for another one within nested “font” elements. The words stay the same, so that what a page says can be
 * held against the same page untranslated.
 */
export function translate(page: Page): Promise<void> {
  return page.evaluate(translateDocument);
}

/** The same from the moment on at which a page has been read, before script has taken it over. */
export async function translateOnArrival(tab: Page): Promise<void> {
  await tab.addInitScript(`addEventListener("DOMContentLoaded", ${translateDocument})`);
}

function translateDocument() {
  const untouched = "script, style, textarea, font, [translate=no]";
  function translateWithin(node: Node) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = node instanceof Text ? [node] : [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.isConnected || text.parentElement?.closest(untouched)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
  translateWithin(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) translateWithin(node);
  }).observe(document.body, { childList: true, subtree: true });
}
