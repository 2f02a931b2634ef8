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

type CopiedProps = {
  text: string;
  /** What to call the text; an address is called by itself. */
  name: string;
  outcome: "copied" | "refused";
  onClose: () => void;
};

/** Says what was copied; where the browser refused, offers it selected, to be copied by hand. */
export function CopiedNotice({ text, name, outcome, onClose }: CopiedProps) {
  const kind = name === text ? "address" : "text";
  return (
    <div className={styles.notice}>
      <p>
        {outcome === "copied"
          ? `Copied: ${name}`
          : `Your browser did not allow copying. Here is the ${kind}, selected; copy it by hand:`}
      </p>
      {/* A text of many lines would lose their ends in an input. */}
      {outcome === "refused" && (
        <textarea className={styles.address} aria-label={`The ${kind} to copy`} readOnly value={text} ref={selectAll} />
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}
