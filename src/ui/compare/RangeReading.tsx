import { glossaryHref } from "../voice/link.ts";
import styles from "./RangeReading.module.css";

/** How to read a range: the aside beside every one of them. */
export function RangeReading() {
  return (
    <aside className={styles.reading} aria-label="How to read a range">
      <p className={styles.title}>How to read a range</p>
      <p>
        Viewer’s note: a count of reports is usually given as a <a href={glossaryHref("range")}>range</a> from the
        fewest deaths that the reports support to the most. How this one was made, the article may or may not say. A
        range is not a margin of error, and its middle is not a best estimate.
      </p>
    </aside>
  );
}
