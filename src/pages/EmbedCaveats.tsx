import { capitalise, formatNumberOf } from "../domain/list.ts";
import type { PortableClaim } from "../domain/portableClaim.ts";
import styles from "./EmbedPage.module.css";

type Props = { claim: PortableClaim };

/** What the claim must not be quoted without: the most telling caveats in view, the others one tap away. */
export function EmbedCaveats({ claim: { caveats, withdrawn } }: Props) {
  // That it was withdrawn, and why, already stands above the claim.
  const standing = [...new Set(withdrawn ? caveats.slice(1) : caveats)];
  const [telling, others] = [standing.slice(0, 2), standing.slice(2)];
  if (telling.length === 0) return null;
  return (
    <div className={styles.caveats}>
      {telling.map((caveat) => (
        <p key={caveat}>
          <strong>Caveat:</strong> <bdi>{caveat}</bdi>
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{capitalise(formatNumberOf(others.length, "more caveat"))}</summary>
          <ul className={styles.list}>
            {others.map((caveat) => (
              <li key={caveat} dir="auto">
                {caveat}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
