import { copyMark } from "./CopyLink.tsx";
import { lastingAddress } from "./ownSite.ts";

/** Links that are to copy do something instead of leading somewhere, and say so to a screen reader; without script none. */
export function markCopyLinks(part: ParentNode) {
  for (const link of part.querySelectorAll<HTMLAnchorElement>(`a[${copyMark}]`)) {
    link.setAttribute("role", "button");
    link.dataset.address = lastingAddress(link);
  }
}
