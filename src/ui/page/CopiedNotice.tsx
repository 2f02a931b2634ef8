import styles from "./Notice.module.css";

type Props = { address: string; outcome: "copied" | "refused"; onClose: () => void };

/** Says that an address was copied; where the browser refused, offers it selected, to be copied by hand. */
export function CopiedNotice({ address, outcome, onClose }: Props) {
  return (
    <div className={styles.notice}>
      <p>
        {outcome === "copied"
          ? `Copied: ${address}`
          : "Your browser did not allow copying. Here is the address, selected; copy it by hand:"}
      </p>
      {outcome === "refused" && (
        <input className={styles.address} aria-label="Address to copy" readOnly value={address} ref={selectAll} />
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

function selectAll(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
