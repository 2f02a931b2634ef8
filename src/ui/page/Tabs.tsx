import { siteLanguage } from "../../words/language.ts";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import styles from "./Tabs.module.css";

/** `isOurs`: named by the site, not by the transcriber. */
export type Tab = { path: string; name: string; isOurs: boolean };

type Props = { tabs: readonly Tab[]; current: string; lang: string };

/** The pages of a report, the one that is open marked. */
export function Tabs({ tabs, current, lang }: Props) {
  return (
    <nav aria-label="Report">
      <ul className={styles.tabs}>
        {tabs.map(({ path, name, isOurs }) => (
          <li key={path}>
            <a className={styles.tab} href={href(path)} aria-current={path === current ? "page" : undefined}>
              <OwnWords lang={isOurs ? siteLanguage : lang}>{name}</OwnWords>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
