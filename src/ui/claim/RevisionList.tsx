import { formatDay } from "../../domain/day.ts";
import type { Revision } from "../../domain/schema.ts";
import styles from "../relation/RelationList.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { revisions: readonly Revision[]; lang: string };

/** What was changed, from what to what, when and why. */
export function RevisionList({ revisions, lang }: Props) {
  return (
    <ol className={styles.list}>
      {revisions.map((revision) => (
        <li key={`${revision.date} ${revision.subject} ${revision.changed} ${revision.to}`} className={styles.relation}>
          <p>
            <time dateTime={revision.date}>{formatDay(revision.date)}</time>:{" "}
            <OwnWords lang={lang}>{revision.changed}</OwnWords>
          </p>
          {(revision.from !== null || revision.to !== null) && (
            <>
              <p>
                Before:{" "}
                {revision.from === null ? (
                  "nothing"
                ) : (
                  <del>
                    <OwnWords lang={lang}>{revision.from}</OwnWords>
                  </del>
                )}
              </p>
              <p>
                Now:{" "}
                {revision.to === null ? (
                  "nothing"
                ) : (
                  <ins>
                    <OwnWords lang={lang}>{revision.to}</OwnWords>
                  </ins>
                )}
              </p>
            </>
          )}
          <p className={styles.explanation}>
            <OwnWords lang={lang}>{revision.why}</OwnWords>
          </p>
        </li>
      ))}
    </ol>
  );
}
