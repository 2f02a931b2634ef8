import styles from "./Notice.module.css";

type Props = {
  words: string;
  /** The way to what is spoken of, where there is one. */
  link?: { href: string; words: string } | undefined;
  onTryAgain?: (() => void) | undefined;
  onClose: () => void;
};

/** Something the reader must hear about: said out loud, kept in view, and moving nothing on the page. */
export function Notice({ words, link, onTryAgain, onClose }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <p>
        {words} {link && <a href={link.href}>{link.words}</a>}
      </p>
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
