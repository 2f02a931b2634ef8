import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { reportPath } from "../domain/report/address.ts";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { ArticleLine } from "./HomePage.tsx";
import layout from "./layout.module.css";
import styles from "./PageFrame.module.css";
import { dossierOf, type Page, reportTabs } from "./page.tsx";

type Props = { page: Page; path: string; children: ReactNode };

/** What a page stands in; above those of a report, which article it is about, and the way to the report's other pages. */
export function PageFrame({ page, path, children }: Props) {
  const dossier = dossierOf(page);
  return (
    <>
      {dossier && (
        <ReportHeader dossier={dossier} current={page.kind === "home" ? reportPath(dossier.report.id) : path} />
      )}
      <div className={layout.page}>{children}</div>
    </>
  );
}

type HeaderProps = { dossier: Dossier; current: string };

function ReportHeader({ dossier, current }: HeaderProps) {
  const { id, lang, title } = dossier.report;
  return (
    <>
      <div className={styles.kicker}>
        <div>
          <ArticleLine setting={dossier} />
        </div>
        {current !== reportPath(id) && (
          <a href={href(reportPath(id))}>
            <OwnWords lang={lang}>{title}</OwnWords>
          </a>
        )}
      </div>
      <nav aria-label="Report">
        <ul className={styles.tabs}>
          {reportTabs(dossier.report).map((tab) => (
            <li key={tab.path}>
              <a className={styles.tab} href={href(tab.path)} aria-current={tab.path === current ? "page" : undefined}>
                <OwnWords lang={tab.lang}>{tab.name}</OwnWords>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
