import { type KeyboardEvent, type MouseEvent, useState, useSyncExternalStore } from "react";
import styles from "./CopyLink.module.css";

type Props = {
  href: string;
  /** What the address leads to, for those who hear the link out of its place: “the claim …”. */
  to: string;
};

/**
 * Copies a lasting address. Before script runs, and without it, it is the plain link to that address; it stays the same
 * element when script takes over, so that a reader whose focus is on it keeps the place.
 */
export function CopyLink({ href, to }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const scripted = useSyncExternalStore(neverChanges, inBrowser, atBuildTime);

  async function copy(event: MouseEvent<HTMLAnchorElement> | KeyboardEvent<HTMLAnchorElement>) {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(event.currentTarget.href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  }

  return (
    <span className={styles.copy}>
      <a
        href={href}
        className={styles.link}
        role={scripted ? "button" : undefined}
        onClick={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void copy(event);
        }}
        onKeyDown={(event) => {
          if (event.key === " ") void copy(event);
        }}
      >
        <span className={styles.scripted}>Copy link</span>
        <span className={styles.plain}>Link</span>
        <span className={styles.unseen}> to {to}</span>
      </a>
      <span role="status" className={styles.outcome}>
        {outcome === "copied" && "Copied"}
        {outcome === "refused" && "Your browser did not allow copying. The address is selected here; copy it by hand:"}
      </span>
      {outcome === "refused" && (
        <input
          className={styles.address}
          aria-label="Address to copy"
          readOnly
          value={new URL(href, window.location.href).href}
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
        />
      )}
    </span>
  );
}

function neverChanges() {
  return () => {};
}
const inBrowser = () => true;
const atBuildTime = () => false;
