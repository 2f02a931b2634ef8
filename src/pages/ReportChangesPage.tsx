import type { Dossier } from "../domain/dossier/dossier.ts";
import { changeName, changesOf } from "../domain/dossier/history.ts";
import { changesPath, reportChangesPath } from "../domain/report/address.ts";
import { ChangeEntry } from "../ui/history/ChangeEntry.tsx";
import { FeedLinks } from "../ui/page/FeedLinks.tsx";
import { href } from "../ui/voice/link.ts";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame.tsx";

type Props = { dossier: Dossier };

/** What happened to one report since it came, newest first. */
export function ReportChangesPage({ dossier }: Props) {
  return (
    <ReportFrame dossier={dossier} current={reportChangesPath(dossier.report.id)}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>Revisions of this report</h1>
          <p className={styles.lede}>
            What was revised, renamed or withdrawn since the article was transcribed: the old value, the new one, when
            and why. Newest first.
          </p>
          <p>
            <a href={href(changesPath)}>Changes in all reports</a>
          </p>
          <FeedLinks />
        </header>
        <ol className={styles.cards}>
          {changesOf(dossier).map((change) => (
            <li key={changeName(change)} className={styles.text}>
              <ChangeEntry change={change} />
            </li>
          ))}
        </ol>
      </div>
    </ReportFrame>
  );
}
