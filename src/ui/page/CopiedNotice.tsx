import styles from "./Notice.module.css";

type Props = {
  text: string;
  /** What to call the text; an address is called by itself. */
  name: string;
  outcome: "copied" | "refused";
  onClose: () => void;
};

/** Says what was copied; where the browser refused, offers it selected, to be copied by hand. */
export function CopiedNotice({ text, name, outcome, onClose }: Props) {
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
