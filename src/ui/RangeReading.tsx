import styles from "./RangeReading.module.css";

/** How to read a range: the aside beside every one of them. */
export function RangeReading() {
  return (
    <aside className={styles.reading} aria-label="How to read a range">
      <p className={styles.title}>How to read a range</p>
      <p>
        The low figure is the fewest deaths that the source’s reports support; the high figure the most. A range is not
        a margin of error, and its middle is not a best estimate.
      </p>
    </aside>
  );
}
