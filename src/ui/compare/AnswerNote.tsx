import type { Answer } from "../../words/answers.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import styles from "./AnswerNote.module.css";

type Props = { answer: Answer; id?: string | undefined; look?: "large" | "small" };

/** The answer to a section's question: its first words, then the values, and whose voice it is. */
export function AnswerNote({ answer: { verdict, rest, voice }, id, look = "large" }: Props) {
  return (
    <div
      className={look === "large" ? styles.large : styles.small}
      id={id}
      tabIndex={id ? -1 : undefined}
      role="note"
      aria-label={voice}
      data-answer=""
    >
      {verdict !== null && <b className={styles.verdict}>{verdict}</b>} <Reasoned phrase={rest} />
      {look === "large" && (
        <>
          {" "}
          <span className={styles.voice}>{voice}</span>
        </>
      )}
    </div>
  );
}
