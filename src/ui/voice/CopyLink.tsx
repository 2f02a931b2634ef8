import styles from "./CopyLink.module.css";
import { lastingAddress } from "./link.ts";
import unseen from "./unseen.module.css";

type Props = {
  href: string;
  /** What the address leads to, for those who hear the link apart from its surroundings: “the claim …”. */
  to: string;
};

/** The mark by which script finds the links that it is to copy instead of following. */
export const copyMark = "data-copy";

/**
 * A lasting address to copy. It is the plain link to that address, which is all that it is without script; with script a
 * press copies it (app/useCopiedLinks).
 */
export function CopyLink({ href, to }: Props) {
  return (
    <a className={styles.link} href={href} {...{ [copyMark]: "" }}>
      <span className={styles.scripted}>Copy link</span>
      <span className={styles.plain}>Link</span>
      <span className={unseen.unseen}> to {to}</span>
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
