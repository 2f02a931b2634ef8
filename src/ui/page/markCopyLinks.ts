import { copyMark } from "./CopyLink.tsx";

/** Links that are to copy do something instead of leading somewhere, and say so to a screen reader; without script none. */
export function markCopyLinks(part: ParentNode) {
  for (const link of part.querySelectorAll<HTMLAnchorElement>(`a[${copyMark}]`)) {
    link.setAttribute("role", "button");
    link.dataset.address = link.href;
  }
}
