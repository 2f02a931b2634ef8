import { type ReactNode, useMemo } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { aboutPath, changesPath, homePath, sourcesPath } from "../domain/report/address.ts";
import layout from "../pages/layout.module.css";
import { PageFacts, PageReasons } from "../ui/voice/Bracket.tsx";
import { href, siteName } from "../ui/voice/link.ts";
import { formatDay } from "../words/dates.ts";
import styles from "./SiteLayout.module.css";

type Props = {
  /** The report that the page is about, if it is about one. */
  dossier: Dossier | null;
  /** The page's own path, to stand on paper; null where it has none of its own. */
  path: string | null;
  /** Which article it is about, and the way to the report's other pages. */
  strip: ReactNode;
  children: ReactNode;
};

const siteLinks = [
  [homePath, "Reports"],
  [sourcesPath, "Sources"],
  [changesPath, "Changes"],
  [aboutPath, "How to read this"],
] as const;

/** What every page stands in: skip link, header, main part, footer. A reason that stands on a page several times is printed once. */
export function SiteLayout({ dossier, path, strip, children }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has reasons of its own.
  const reasons = useMemo(() => new Map<string, string>(), [path]);
  const state = dossier && reportState(dossier);
  return (
    <PageReasons value={reasons}>
      <PageFacts value={dossier?.facts ?? {}}>
        <a className={styles.skip} href="#main_part">
          Skip to the content
        </a>
        <header className={styles.head}>
          <div className={styles.bar}>
            <a className={styles.name} href={href(homePath)}>
              {siteName}
            </a>
            <a className={styles.menu} href="#site_menu">
              Menu
            </a>
            <nav className={styles.links} aria-label="Site">
              <SiteLinks path={path} />
            </nav>
          </div>
          {strip}
        </header>
        <main id="main_part" tabIndex={-1} className={styles.main}>
          <div className={layout.page}>{children}</div>
        </main>
        <footer className={styles.foot}>
          <div className={styles.inner}>
            <p className={styles.key}>
              Four voices: <span className={styles.paraphrase}>our paraphrase</span>{" "}
              <span className={styles.words}>“the article’s words”</span>{" "}
              <span className={styles.note}>viewer’s note</span>{" "}
              <span className={styles.outside}>outside the article</span>
            </p>
            <nav id="site_menu" tabIndex={-1} className={styles.again} aria-label="Site, again">
              <SiteLinks path={path} />
            </nav>
            {/* Keyed by what they say: whoever translates the page puts other texts into the place of ours, which script could
              neither change nor take away. */}
            <p key={state}>{state} Nothing on this site is sent anywhere: no cookies, no trackers.</p>
            {path !== null && (
              <p key={path} className={styles.address}>
                This page stands at <span data-path="">{href(path)}</span>
              </p>
            )}
          </div>
        </footer>
      </PageFacts>
    </PageReasons>
  );
}

function SiteLinks({ path }: Pick<Props, "path">) {
  return siteLinks.map(([to, name]) => (
    <a key={to} className={styles.link} href={href(to)} aria-current={path === to ? "page" : undefined}>
      {name}
    </a>
  ));
}

/** Which state of a report a page shows. */
function reportState({ head }: Dossier): string {
  return `Transcribed ${formatDay(head.transcribed)} · revision ${head.revision}.`;
}
