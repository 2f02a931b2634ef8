import type { Claim } from "../domain/schema";
import styles from "./ClaimTitle.module.css";
import { href } from "./href";

type Props = { claim: Claim; path: string };

/** The paraphrase, in the transcriber's voice and named as such, leading to the claim's own page. */
export function ClaimTitle({ claim, path }: Props) {
  return (
    <div>
      <p className={styles.voice}>Paraphrase</p>
      <h3 dir="auto">
        <a className={styles.statement} href={href(path)}>
          {claim.statement}
        </a>
      </h3>
    </div>
  );
}
