import { formatDay } from "../domain/day";
import type { Revision } from "../domain/schema";
import styles from "./RelationList.module.css";

type Props = { revisions: readonly Revision[] };

/** What was changed, from what to what, when and why. */
export function RevisionList({ revisions }: Props) {
  return (
    <ol className={styles.list}>
      {revisions.map((revision) => (
        <li key={`${revision.date} ${revision.subject} ${revision.changed} ${revision.to}`} className={styles.relation}>
          <p>
            <time dateTime={revision.date}>{formatDay(revision.date)}</time>: {revision.changed}
          </p>
          {(revision.from !== null || revision.to !== null) && (
            <p>
              Before: {revision.from === null ? "nothing" : <del>{revision.from}</del>}. Now:{" "}
              {revision.to === null ? "nothing" : <ins>{revision.to}</ins>}.
            </p>
          )}
          <p className={styles.explanation}>{revision.why}</p>
        </li>
      ))}
    </ol>
  );
}
