import type { Dossier } from "../domain/dossier/dossier.ts";
import { reportPath } from "../domain/report/address.ts";
import { ArticleLine } from "../ui/voice/DateWords.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { dossierOf, type Page, reportTabs, tabOf } from "./page.tsx";
import styles from "./ReportStrip.module.css";

type Props = { page: Page; path: string };

/** Above each page of a report: which article it is about, and the way to the report's other pages, in one line that scrolls. */
export function ReportStrip({ page, path }: Props) {
  const dossier = dossierOf(page);
  if (!dossier) return null;
  const current = page.kind === "home" ? reportPath(dossier.report.id) : tabOf(page, path);
  return (
    <div className={styles.strip}>
      <div className={styles.inner}>
        <div className={styles.which}>
          <ArticleLine setting={dossier} />
        </div>
        <Tabs dossier={dossier} current={current} />
      </div>
    </div>
  );
}

function Tabs({ dossier, current }: { dossier: Dossier; current: string }) {
  return (
    <nav aria-label="This report">
      <ul className={styles.tabs}>
        {reportTabs(dossier).map((tab) => (
          <li key={tab.path}>
            <a className={styles.tab} href={href(tab.path)} aria-current={tab.path === current ? "page" : undefined}>
              <OwnWords lang={tab.lang}>{tab.name}</OwnWords>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
