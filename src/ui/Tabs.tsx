import { href } from "./href";
import styles from "./Tabs.module.css";

export type Tab = { path: string; name: string };

type Props = { tabs: readonly Tab[]; current: string };

/** The pages of a report, the one that is open marked. */
export function Tabs({ tabs, current }: Props) {
  return (
    <nav aria-label="Report">
      <ul className={styles.tabs}>
        {tabs.map(({ path, name }) => (
          <li key={path}>
            <a className={styles.tab} href={href(path)} aria-current={path === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
