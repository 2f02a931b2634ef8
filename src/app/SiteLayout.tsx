import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { aboutPath, changesPath, homePath, sourcesPath } from "../domain/report/address.ts";
import { href, siteName } from "../ui/voice/link.ts";
import { formatDay } from "../words/dates.ts";
import styles from "./SiteLayout.module.css";

type Props = {
  /** The report that the page is about, if it is about one. */
  dossier: Dossier | null;
  /** The page's own path, to stand on paper; null where it has none of its own. */
  path: string | null;
  children: ReactNode;
};

const siteLinks = [
  [homePath, "Reports"],
  [sourcesPath, "Sources"],
  [changesPath, "Changes"],
  [aboutPath, "How to read this"],
] as const;

/** What every page stands in: skip link, header, main part, footer. */
export function SiteLayout({ dossier, path, children }: Props) {
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
            {siteLinks.map(([to, name]) => (
              <a key={to} className={styles.link} href={href(to)} aria-current={path === to ? "page" : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="main_part" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p className={styles.main}>
          {dossier && reportState(dossier)} Nothing on this site is sent anywhere: no cookies, no trackers.
        </p>
        {path !== null && (
          <p className={`${styles.main} ${styles.address}`}>
            This page stands at <span data-path="">{href(path)}</span>
          </p>
        )}
      </footer>
    </>
  );
}

/** Which state of a report a page shows. */
function reportState({ head }: Dossier): string {
  return `Transcribed ${formatDay(head.transcribed)} · revision ${head.revision}.`;
}
