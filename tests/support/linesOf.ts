const blocks =
  "p, div, h1, h2, h3, h4, li, dt, dd, td, th, figcaption, caption, summary, blockquote, article, section, text, main";

/** What a page says, a line for each block of it, as it is read out: words for the ear and in pictures included. */
export function linesOf(page: Element): string[] {
  const lines: { block: Element | null; words: string }[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks) ?? null;
    const last = lines.at(-1);
    if (last && last.block === block) last.words += node.nodeValue ?? "";
    else lines.push({ block, words: node.nodeValue ?? "" });
  }
  return lines.map(({ words }) => words.replace(/\s+/g, " ").trim()).filter((words) => words !== "");
}
