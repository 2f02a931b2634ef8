import type { ReactNode } from "react";
import styles from "./ViewerNote.module.css";

type Props = { label: string; id?: string | undefined; children: ReactNode };

/** The viewer's own voice: what the code computed or the transcriber observed, never what a source says. */
export function ViewerNote({ label, id, children }: Props) {
  return (
    <div className={styles.note} id={id} tabIndex={id ? -1 : undefined} role="note">
      <p className={styles.voice}>Viewer’s note, {label}</p>
      {children}
    </div>
  );
}
