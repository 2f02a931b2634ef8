import type { ThreadEntry, ThreadNode } from "../../domain/compare/thread.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import type { ClaimId } from "../../domain/report/schema.ts";
import { relationKindWords, relationWords } from "../../words/language.ts";
import { ClaimSummary } from "../claim/ClaimCard.tsx";
import { TaggedClaim } from "../claim/ClaimTitle.tsx";
import styles from "./Thread.module.css";

type Props = { nodes: readonly ThreadNode[]; dossier: Dossier; shownAbove: ReadonlySet<ClaimId> };

/** A dispute in brief: each allegation, and beside it what answers it. */
export function ThreadGlance({ nodes, dossier, shownAbove }: Props) {
  return (
    <div className={styles.thread}>
      {nodes.map((node) => (
        <div key={node.claim.id} className={styles.exchange}>
          <ClaimSummary claim={node.claim} setting={dossier} isRepeated={shownAbove.has(node.claim.id)} />
          {node.standsApart ? null : (
            <ol className={styles.list}>
              {node.replies.length === 0 && <li className={styles.link}>{relationWords.unanswered}</li>}
              {entriesUnder(node).map(({ relation, claim, node: below, to }) => (
                <li key={relation.id} className={styles.list}>
                  <p className={styles.link}>
                    {relation.drawnBy === "viewer" && relationWords.notDrawn}
                    {relationWords.aimedAt(relationKindWords[relation.kind].from, to)}
                  </p>
                  {below ? (
                    <ClaimSummary claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
                  ) : (
                    <p className={styles.link}>
                      <TaggedClaim claim={claim} setting={dossier} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </div>
  );

  /** Replies however deep, each with whom it is aimed at; reasons where they have their card nowhere else. */
  function entriesUnder(node: ThreadNode): (ThreadEntry & { to: string })[] {
    const to = sourceIn(dossier, node.claim.claimant).name;
    const shown = [...node.reasons.filter((reason) => reason.node !== null), ...node.replies];
    return shown.flatMap((entry) => [{ ...entry, to }, ...(entry.node ? entriesUnder(entry.node) : [])]);
  }
}
