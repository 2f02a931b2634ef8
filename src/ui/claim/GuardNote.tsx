import type { Dossier } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import { formatFigure } from "../../words/figures.ts";
import { type Guard, wordsAround } from "../../words/guards.ts";
import { answerWords, guardWords } from "../../words/language.ts";
import { href } from "../voice/link.ts";
import styles from "./GuardNote.module.css";

type Props = { guards: readonly Guard[]; dossier: Dossier; of?: "one" | "several" };

/**
 * What a figure may not be set beside, and why, before it is read: framed, with a sign, leading to the others (editorial
 * decision 8). The frame and the sign are its form: no colour, no icon of alarm.
 */
export function GuardNote({ guards, dossier, of = "one" }: Props) {
  if (guards.length === 0) return null;
  return (
    <p className={styles.guard} role="note" aria-label={answerWords.computed} data-answer="">
      <span className={styles.sign} aria-hidden="true">
        {signOf(guards)}
      </span>
      <span>
        <GuardSentences guards={guards} dossier={dossier} of={of} />
      </span>
    </p>
  );
}

/** The same in one line, first on a card. */
export function GuardLine({ guards, dossier }: Props) {
  if (guards.length === 0) return null;
  return (
    <p className={styles.line}>
      <span aria-hidden="true">{signOf(guards)} </span>
      <GuardSentences guards={guards} dossier={dossier} of="one" />
    </p>
  );
}

function signOf(guards: readonly Guard[]): string {
  return guards.some(({ isSure }) => isSure) ? "≠" : "?";
}

function GuardSentences({ guards, dossier, of }: Required<Props>) {
  return guards.map((guard, place) => {
    const { before, after } = wordsAround(guard, of, dossier);
    return (
      <span key={`${guard.source} ${guard.reason}`}>
        {place > 0 && " "}
        {before}
        {guard.others.map(({ id, figure }, number) => (
          <span key={id}>
            {number > 0 && guardWords.or}
            <a href={href(claimPath(dossier.report.id, id))}>{formatFigure(figure)}</a>
          </span>
        ))}
        {after}
      </span>
    );
  });
}
