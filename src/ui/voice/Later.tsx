import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from "react";
import { markCopyLinks } from "./CopyLink.tsx";
import styles from "./Later.module.css";

// What of a page waits: for its second step, or for a press.

/** How many of a list of claims or paragraphs fill a first screen. */
export const onFirstScreen = 4;

const Whole = createContext(true);

type Props = {
  /** Whether script puts the page in place, and from its top: another place of it would not be there yet. */
  isFromTop: boolean;
  children: ReactNode;
};

/** A page in two steps, so that on a slow phone its top does not wait for its end: what is `Later` follows the first paint. */
export function InSteps({ isFromTop, children }: Props) {
  const [isWhole, setWhole] = useState(!isFromTop);
  useEffect(() => {
    if (isWhole) {
      // Those that were there as the page arrived were marked then (app/useCopiedLinks).
      if (isFromTop) markCopyLinks(document);
      return;
    }
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setWhole(true))));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, isFromTop]);
  return <Whole value={isWhole}>{children}</Whole>;
}

/** Whether all of a page may be shown; in the first step neither what lies below its first screen is, nor what is folded away. */
export function useWhole(): boolean {
  return useContext(Whole);
}

/** What lies below the first screen of a page; until it comes, its room keeps the footer out of sight. */
export function Later({ children }: { children: ReactNode }) {
  return useWhole() ? children : <div className={styles.room} />;
}

type MoreProps = {
  id?: string;
  /** How much waits there, where it can be counted. */
  count?: number;
  words: string;
  children: ReactNode;
};

/** What a researcher needs and nobody at first sight: one press away, with its count in the line that opens it. */
export function More({ id, count, words, children }: MoreProps) {
  return (
    <details className={styles.more}>
      <summary className={styles.word}>
        {count !== undefined && <b>{count}</b>} {words}
      </summary>
      {/* What is led to lies within, so that a link to it opens it; on the details itself it would take the summary from the keyboard. */}
      <div className={styles.inside} id={id} tabIndex={id ? -1 : undefined}>
        {useWhole() && children}
      </div>
    </details>
  );
}
