import { formatAlternatives } from "../../words/language.ts";
import styles from "./NotSaid.module.css";

type Props = {
  head: string;
  /** Each a few words that read on from the head. */
  points: readonly string[];
};

/** What the article does not say, in one sentence behind a broken line. */
export function NotSaid({ head, points }: Props) {
  return (
    <p className={styles.silence}>
      <b>{head}</b> <bdi>{formatAlternatives(points)}</bdi>.
    </p>
  );
}
