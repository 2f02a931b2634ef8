import type { ReactNode } from "react";
import { answerWords } from "../../words/language.ts";
import styles from "./ViewerNote.module.css";

type Props = { id?: string | undefined; children: ReactNode };

/** The viewer's own voice: what the code computed or the transcriber observed, never what a source says. */
export function ViewerNote({ id, children }: Props) {
  return (
    <div className={styles.note} id={id} tabIndex={id ? -1 : undefined} role="note" aria-label={answerWords.note}>
      {children} <span className={styles.voice}>{answerWords.note}</span>
    </div>
  );
}
