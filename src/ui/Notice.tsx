import styles from "./Notice.module.css";

type Props = { words: string; onTryAgain?: (() => void) | undefined; onClose: () => void };

/** Something the reader must hear about: said out loud, kept in view, and moving nothing on the page. */
export function Notice({ words, onTryAgain, onClose }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <p>{words}</p>
      {onTryAgain && (
        <button type="button" onClick={onTryAgain}>
          Try again
        </button>
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
