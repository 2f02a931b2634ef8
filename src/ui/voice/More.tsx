import type { ReactNode } from "react";
import styles from "./More.module.css";

type Props = {
  id?: string;
  /** How much waits there, where it can be counted. */
  count?: number;
  words: string;
  children: ReactNode;
};

/** What a researcher needs and nobody at first sight: one press away, with its count in the line that opens it. */
export function More({ id, count, words, children }: Props) {
  return (
    <details className={styles.more}>
      <summary className={styles.word}>
        {count !== undefined && <b>{count}</b>} {words}
      </summary>
      {/* What is led to lies within, so that a link to it opens it; on the details itself it would take the summary from the keyboard. */}
      <div className={styles.inside} id={id} tabIndex={id ? -1 : undefined}>
        {children}
      </div>
    </details>
  );
}
