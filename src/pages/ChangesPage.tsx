import type { Dossier } from "../domain/dossier/dossier.ts";
import { changesOf } from "../domain/dossier/history.ts";
import { atomFeedPath, changesPath, jsonFeedPath, reportChangesPath } from "../domain/report/address.ts";
import { ChangeEntry } from "../ui/history/ChangeEntry.tsx";
import { Pagination } from "../ui/page/Pagination.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { groupChanges, type ToldChange, tellChange } from "../words/history.ts";
import styles from "./layout.module.css";

type Props = { changes: readonly ToldChange[]; number: number; count: number };

/** What happened on the whole site, newest first, a page at a time. */
export function ChangesPage({ changes, number, count }: Props) {
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Changes</h1>
        <p className={styles.lede}>
          New reports, and what was revised, renamed or withdrawn in those that stood here before: the old value, the
          new one, when and why. Newest first.
        </p>
        <FeedLinks />
      </header>
      <ol className={styles.cards}>
        {groupChanges(changes).map((together) => (
          <li key={together[0].name} className={styles.text}>
            <ChangeEntry changes={together}>
              <p className={styles.soft}>
                In{" "}
                <a href={href(reportChangesPath(together[0].report.id))}>
                  <OwnWords lang={together[0].report.lang}>{together[0].report.title}</OwnWords>
                </a>{" "}
                ({together[0].article})
              </p>
            </ChangeEntry>
          </li>
        ))}
      </ol>
      <Pagination path={changesPath} number={number} count={count} name="Pages of changes" />
    </>
  );
}

type ReportProps = { dossier: Dossier };

/** What happened to one report since it came, newest first. */
export function ReportChangesPage({ dossier }: ReportProps) {
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Revisions of this report</h1>
        <p className={styles.lede}>
          What was revised, renamed or withdrawn since the article was transcribed: the old value, the new one, when and
          why. Newest first.
        </p>
        <p>
          <a href={href(changesPath)}>Changes in all reports</a>
        </p>
        <FeedLinks />
      </header>
      <ol className={styles.cards}>
        {groupChanges(changesOf(dossier).map(tellChange)).map((changes) => (
          <li key={changes[0].name} className={styles.text}>
            <ChangeEntry changes={changes} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The way for feed readers to the newest changes of the whole site. */
function FeedLinks() {
  return (
    <p>
      Follow all changes of this site: <a href={href(atomFeedPath)}>Atom feed</a>,{" "}
      <a href={href(jsonFeedPath)}>JSON feed</a>.
    </p>
  );
}
