import { OwnWords } from "../voice/OwnWords.tsx";
import styles from "./ChangedValues.module.css";

type Props = { from: string | null; to: string | null; lang: string };

/** The old value and the new one. Words tell them apart: a line through or a weight is neither heard nor always copied. */
export function ChangedValues({ from, to, lang }: Props) {
  if (from === null && to === null) return null;
  return (
    <>
      <p>
        Before:{" "}
        {from === null ? (
          "nothing"
        ) : (
          <del>
            <OwnWords lang={lang}>{from}</OwnWords>
          </del>
        )}
      </p>
      <p>
        Now:{" "}
        {to === null ? (
          "nothing"
        ) : (
          <ins className={styles.now}>
            <OwnWords lang={lang}>{to}</OwnWords>
          </ins>
        )}
      </p>
    </>
  );
}
