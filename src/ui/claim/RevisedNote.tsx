import { formatDay } from "../../domain/day.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { revisionsOf } from "../../domain/revision.ts";
import type { Claim } from "../../domain/schema.ts";
import styles from "../relation/RelationList.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { claim: Claim; dossier: Dossier };

/** Near a claim's top, that it does not stand as it first did; a withdrawn claim says more than that already. */
export function RevisedNote({ claim, dossier: { report } }: Props) {
  const last = revisionsOf(claim, report).at(-1);
  if (!last || claim.withdrawn) return null;
  const isRenaming = claim.aliases.some((alias) => alias === last.from);
  return (
    <p className={styles.explanation}>
      {isRenaming ? `Renamed on ${formatDay(last.date)}` : `Revised on ${formatDay(last.date)}: `}
      {!isRenaming && <OwnWords lang={report.lang}>{last.changed}</OwnWords>};{" "}
      <a href="#part_revisions">see Revisions</a>
    </p>
  );
}
