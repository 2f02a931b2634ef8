import type { ReactNode } from "react";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import { DateWords } from "../voice/DateWords.tsx";
import styles from "./ReportHeader.module.css";

type Props = { setting: ClaimSetting; children?: ReactNode };

/** Which article a page is about: outlet, reference and date, and what the page adds to it. */
export function ReportHeader({ setting, children }: Props) {
  const { head } = setting;
  return (
    <div className={styles.kicker}>
      <div>
        {sourceIn(setting, head.article.outlet).name}, {head.article.reference} ·{" "}
        <DateWords date={head.article.published} setting={setting} />
      </div>
      {children}
    </div>
  );
}
