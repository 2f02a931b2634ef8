import type { Dossier } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import { relationPhrase } from "../domain/relation";
import type { ClaimId } from "../domain/schema";
import type { ThreadNode } from "../domain/thread";
import { ClaimSummary } from "./ClaimSummary";
import styles from "./Thread.module.css";

type Props = { nodes: readonly ThreadNode[]; dossier: Dossier; shownAbove: ReadonlySet<ClaimId> };

/** A dispute in brief: each allegation, and beside it what answers it. */
export function ThreadGlance({ nodes, dossier, shownAbove }: Props) {
  return (
    <div className={styles.thread}>
      {nodes.map((node) => (
        <div key={node.claim.id} className={styles.exchange}>
          <ClaimSummary claim={node.claim} setting={dossier} isRepeated={shownAbove.has(node.claim.id)} />
          <ol className={styles.list}>
            {repliesUnder(node).map(({ claim, words }) => (
              <li key={claim.id} className={styles.list}>
                <p className={styles.link}>{words}</p>
                <ClaimSummary claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );

  /** All whose cards hang below a claim, however deep, each with whom it answers or supports. */
  function repliesUnder(node: ThreadNode): { claim: ThreadNode["claim"]; words: string }[] {
    return [...node.reasons, ...node.replies].flatMap(({ relation, node: below }) => {
      if (!below) return [];
      const words = `${relationPhrase(relation.kind, "from")} ${sourceIn(dossier, node.claim.claimant).name}`;
      return [{ claim: below.claim, words }, ...repliesUnder(below)];
    });
  }
}
