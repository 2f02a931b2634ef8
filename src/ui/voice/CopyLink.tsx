import action from "./action.module.css";
import { lastingAddress } from "./link.ts";

type Props = {
  href: string;
  /** What the address leads to, for those who hear the link apart from its surroundings: “the claim …”. */
  to: string;
};

/** The mark by which script finds the links that it is to copy instead of following. */
export const copyMark = "data-copy";

// Its whole name, which says where it leads, is what is heard.
const seen = "Link";

/**
 * A lasting address to copy. It is the plain link to that address, which is all that it is without script; with script a
 * press copies it (app/useCopiedLinks).
 */
export function CopyLink({ href, to }: Props) {
  return (
    <a className={action.action} href={href} aria-label={`Link to ${to}`} {...{ [copyMark]: "" }}>
      <span>{seen}</span>
    </a>
  );
}

/** Links that are to copy do something instead of leading somewhere, and say so to a screen reader; without script none. */
export function markCopyLinks(part: ParentNode) {
  for (const link of part.querySelectorAll<HTMLAnchorElement>(`a[${copyMark}]`)) {
    link.setAttribute("role", "button");
    link.dataset.address = lastingAddress(link);
  }
}
