import type { Dossier } from "../../domain/dossier/dossier.ts";
import { revisionsOf } from "../../domain/dossier/history.ts";
import type { Claim, Revision } from "../../domain/report/schema.ts";
import { formatDay } from "../../words/dates.ts";
import { sayingWords } from "../../words/language.ts";
import styles from "../voice/entry.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";
import { ChangedValues } from "./ChangeEntry.tsx";

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

type RevisedProps = { claim: Claim; dossier: Dossier };

/** Near a claim's top, that it does not stand as it first did; a withdrawn claim says more than that already. */
export function RevisedNote({ claim, dossier: { report } }: RevisedProps) {
  const last = revisionsOf(claim, report).at(-1);
  if (!last || claim.withdrawn) return null;
  const day = formatDay(last.date);
  const isRenaming = claim.aliases.some((alias) => alias === last.from);
  return (
    <p className={styles.explanation}>
      <a href="#part_revisions">{isRenaming ? sayingWords.renamedOn(day) : sayingWords.revisedOn(day)}</a>
    </p>
  );
}
