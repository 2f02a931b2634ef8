import { omissionPath } from "../domain/address";
import { formatDay } from "../domain/day";
import type { Omission, ReportId } from "../domain/schema";
import { CopyLink } from "./CopyLink";
import { href } from "./href";
import styles from "./OmissionList.module.css";

type Props = { omissions: readonly Omission[]; report: ReportId };

/** What the article leaves out, each with an address of its own. */
export function OmissionList({ omissions, report }: Props) {
  if (omissions.length === 0) return null;
  return (
    <div className={styles.silent}>
      <p className={styles.voice}>Viewer’s note</p>
      <h3>What the article leaves out</h3>
      <ul className={styles.list}>
        {omissions.map((omission) => (
          <li key={omission.id} id={omission.id} tabIndex={-1} className={styles.omission}>
            {omission.withdrawn ? <s>{omission.text}</s> : omission.text}{" "}
            {omission.withdrawn && `Withdrawn on ${formatDay(omission.withdrawn.date)}: ${omission.withdrawn.why} `}
            <CopyLink href={href(omissionPath(report, omission))} to={`this omission: ${omission.text}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
