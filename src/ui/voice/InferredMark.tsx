import styles from "./InferredMark.module.css";
import { OwnWords } from "./OwnWords.tsx";

type Props = { reason: string; lang: string };

/** Says that what stands before it was inferred, with the reason one tap away. */
export function InferredMark({ reason, lang }: Props) {
  return (
    <details className={styles.mark}>
      <summary className={styles.word}>inferred</summary>
      <span className={styles.reason}>
        <OwnWords lang={lang}>{reason}</OwnWords>
      </span>
    </details>
  );
}
