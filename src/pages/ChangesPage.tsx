import { changeName, type HistoryEntry } from "../domain/dossier/history.ts";
import { changesPath, reportChangesPath } from "../domain/report/address.ts";
import { ChangeEntry } from "../ui/history/ChangeEntry.tsx";
import { FeedLinks } from "../ui/page/FeedLinks.tsx";
import { Pagination } from "../ui/page/Pagination.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { articleName } from "../words/titles.ts";
import styles from "./layout.module.css";

type Props = { changes: readonly HistoryEntry[]; number: number; count: number };

/** What happened on the whole site, newest first, a page at a time. */
export function ChangesPage({ changes, number, count }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Changes</h1>
        <p className={styles.lede}>
          New reports, and what was revised, renamed or withdrawn in those that stood here before: the old value, the
          new one, when and why. Newest first.
        </p>
        <FeedLinks />
      </header>
      <ol className={styles.cards}>
        {changes.map((change) => (
          <li key={changeName(change)} className={styles.text}>
            <ChangeEntry change={change}>
              <p className={styles.soft}>
                In{" "}
                <a href={href(reportChangesPath(change.dossier.report.id))}>
                  <OwnWords lang={change.dossier.report.lang}>{change.dossier.report.title}</OwnWords>
                </a>{" "}
                ({articleName(change.dossier)})
              </p>
            </ChangeEntry>
          </li>
        ))}
      </ol>
      <Pagination path={changesPath} number={number} count={count} name="Pages of changes" />
    </div>
  );
}
