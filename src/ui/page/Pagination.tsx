import { numberedPath } from "../../domain/report/addressTemplate.ts";
import { href } from "../voice/link.ts";
import styles from "./Pagination.module.css";

type Props = { path: string; number: number; count: number; name: string };

/** The way between the pages of a long list, so that no reader carries the whole collection. */
export function Pagination({ path, number, count, name }: Props) {
  if (count < 2) return null;
  return (
    <nav className={styles.pages} aria-label={name}>
      {number > 1 && <a href={href(numberedPath(path, number - 1))}>Previous</a>}
      <span>
        Page {number} of {count}
      </span>
      {number < count && <a href={href(numberedPath(path, number + 1))}>Next</a>}
    </nav>
  );
}
