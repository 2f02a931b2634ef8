import type { Dossier } from "../../domain/dossier/dossier.ts";
import { revisionsOf } from "../../domain/dossier/history.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatDay } from "../../words/dates.ts";
import { sayingWords } from "../../words/language.ts";
import styles from "../voice/entry.module.css";

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
