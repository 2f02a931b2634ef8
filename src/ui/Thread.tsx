import type { Dossier } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import { relationPhrase } from "../domain/relation";
import type { ThreadEntry, ThreadNode } from "../domain/thread";
import { ClaimCard } from "./ClaimCard";
import { ClaimLink } from "./ClaimLink";
import { OwnWords } from "./OwnWords";
import { SourceTag } from "./SourceTag";
import styles from "./Thread.module.css";

type Props = { nodes: readonly ThreadNode[]; dossier: Dossier };

/** Who alleges what, and beside it exactly what answers it, each with the reasons that the article gives for it. */
export function Thread({ nodes, dossier }: Props) {
  return (
    <div className={styles.thread}>
      {nodes.map((node) => (
        <div key={node.claim.id} className={node.standsApart ? undefined : styles.exchange}>
          <div className={styles.list}>
            <ClaimCard claim={node.claim} setting={dossier} />
            {!node.standsApart && <Reasons node={node} dossier={dossier} />}
          </div>
          {!node.standsApart && <Replies node={node} dossier={dossier} />}
        </div>
      ))}
    </div>
  );
}

type NodeProps = { node: ThreadNode; dossier: Dossier };

function Replies({ node, dossier }: NodeProps) {
  if (node.replies.length === 0) return <p className={styles.link}>The article gives no answer to this.</p>;
  const claimant = sourceIn(dossier, node.claim.claimant).name;
  return (
    <ol className={styles.list}>
      {node.replies.map((entry) => (
        <li key={entry.relation.id} className={styles.list}>
          <p className={styles.link}>
            <strong>
              {sourceIn(dossier, entry.claim.claimant).name} {relationPhrase(entry.relation.kind, "from")} {claimant}.
            </strong>{" "}
            {entry.relation.drawnBy === "viewer" && "Viewer’s note: "}
            <OwnWords lang={dossier.head.lang}>{entry.relation.explanation}</OwnWords>
          </p>
          <Entry entry={entry} dossier={dossier} />
        </li>
      ))}
    </ol>
  );
}

type EntryProps = { entry: ThreadEntry; dossier: Dossier };

function Entry({ entry: { node, claim }, dossier }: EntryProps) {
  if (!node) {
    return (
      <p className={styles.link}>
        <SourceTag source={sourceIn(dossier, claim.claimant)} /> <ClaimLink claim={claim} setting={dossier} />
      </p>
    );
  }
  return (
    <>
      <ClaimCard claim={claim} setting={dossier} />
      <Reasons node={node} dossier={dossier} />
      {node.replies.length > 0 && (
        <div className={styles.nested}>
          <Replies node={node} dossier={dossier} />
        </div>
      )}
    </>
  );
}

function Reasons({ node, dossier }: NodeProps) {
  if (node.reasons.length === 0) return <p className={styles.reasons}>Reasons given for it: none given.</p>;
  return (
    <div className={styles.reasons}>
      <p>Reasons given for it:</p>
      <ul className={styles.list}>
        {node.reasons.map((entry) => (
          <li key={entry.relation.id}>
            <Entry entry={entry} dossier={dossier} />
          </li>
        ))}
      </ul>
    </div>
  );
}
