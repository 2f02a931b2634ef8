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
    <details className={styles.more} id={id} tabIndex={id ? -1 : undefined}>
      <summary className={styles.word}>
        {count !== undefined && <b>{count}</b>} {words}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
