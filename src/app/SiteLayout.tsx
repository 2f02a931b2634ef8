import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { aboutPath, changesPath, homePath, sourcesPath } from "../domain/report/address.ts";
import { href, siteName } from "../ui/voice/link.ts";
import { formatDay } from "../words/dates.ts";
import styles from "./SiteLayout.module.css";

type Props = {
  footer: string;
  /** The page's own path, to stand on paper; null where it has none of its own. */
  path: string | null;
  children: ReactNode;
};

/** What every page stands in: skip link, header, main part, footer. */
export function SiteLayout({ footer, path, children }: Props) {
  return (
    <>
      <a className={styles.skip} href="#main_part">
        Skip to the content
      </a>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <a className={styles.name} href={href(homePath)}>
            {siteName}
          </a>
          <nav className={styles.links} aria-label="Site">
            <a className={styles.link} href={href(homePath)} aria-current={path === homePath ? "page" : undefined}>
              Reports
            </a>
            <a
              className={styles.link}
              href={href(sourcesPath)}
              aria-current={path === sourcesPath ? "page" : undefined}
            >
              Sources
            </a>
            <a
              className={styles.link}
              href={href(changesPath)}
              aria-current={path === changesPath ? "page" : undefined}
            >
              Changes
            </a>
            <a className={styles.link} href={href(aboutPath)} aria-current={path === aboutPath ? "page" : undefined}>
              How to read this
            </a>
          </nav>
        </div>
      </header>
      <main id="main_part" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p className={styles.main}>{footer} Nothing on this site is sent anywhere: no cookies, no trackers.</p>
        {path !== null && (
          <p className={`${styles.main} ${styles.address}`}>
            This page stands at <span data-path="">{href(path)}</span>
          </p>
        )}
      </footer>
    </>
  );
}

/** Which state of a report a page shows; nothing where it shows none. */
export function reportFooter(dossier: Dossier | null): string {
  if (!dossier) return "";
  const { head } = dossier;
  return `Transcribed ${formatDay(head.transcribed)} · revision ${head.revision}.`;
}
