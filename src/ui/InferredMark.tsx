import styles from "./InferredMark.module.css";

type Props = { reason: string };

/** Says that what stands before it was inferred, with the reason one tap away. */
export function InferredMark({ reason }: Props) {
  return (
    <details className={styles.mark}>
      <summary className={styles.word}>inferred</summary>
      <span className={styles.reason}>{reason}</span>
    </details>
  );
}
