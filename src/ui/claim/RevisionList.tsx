import { formatDay } from "../../domain/day.ts";
import type { Revision } from "../../domain/schema.ts";
import styles from "../relation/RelationList.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";
import { ChangedValues } from "./ChangedValues.tsx";

type Props = { revisions: readonly Revision[]; lang: string };

/** What was changed, from what to what, when and why. */
export function RevisionList({ revisions, lang }: Props) {
  return (
    <ol className={styles.list}>
      {revisions.map(({ date, subject, changed, from, to, why }) => (
        <li key={`${date} ${subject} ${changed} ${from} ${to}`} className={styles.relation}>
          <p>
            <time dateTime={date}>{formatDay(date)}</time>: <OwnWords lang={lang}>{changed}</OwnWords>
          </p>
          <ChangedValues from={from} to={to} lang={lang} />
          <p className={styles.explanation}>
            Why: <OwnWords lang={lang}>{why}</OwnWords>
          </p>
        </li>
      ))}
    </ol>
  );
}
