import { reportPath } from "../domain/address";
import type { ClaimSetting } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import { DateWords } from "./DateWords";
import { href } from "./href";
import styles from "./ReportHeader.module.css";

type Props = { setting: ClaimSetting };

/** Which article a page is about: outlet, reference, date, and on inner pages the way back to its overview. */
export function ReportHeader({ setting }: Props) {
  const { head } = setting;
  return (
    <div className={styles.kicker}>
      {sourceIn(setting, head.article.outlet).name}, {head.article.reference} ·{" "}
      <DateWords date={head.article.published} setting={setting} /> ·{" "}
      <a href={href(reportPath(head.id))}>{head.title}</a>
    </div>
  );
}
