import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import { relationPhrase } from "../domain/relation";
import type { Claim } from "../domain/schema";
import type { ThreadEntry, ThreadNode } from "../domain/thread";
import { ClaimLink } from "./ClaimLink";
import styles from "./Thread.module.css";

type Props = {
  nodes: readonly ThreadNode[];
  dossier: Dossier;
  /** How a claim's card is drawn: in full on the dispute's page, in brief on the overview. */
  card: (claim: Claim) => ReactNode;
};

/** Who alleges what, and beside it exactly what answers it, with the reasons given. */
export function Thread({ nodes, dossier, card }: Props) {
  const exchanges = nodes.filter((node) => !node.standsApart);
  const others = nodes.filter((node) => node.standsApart);
  return (
    <div className={styles.thread}>
      {exchanges.map((node) => (
        <div key={node.claim.id} className={styles.exchange}>
          <div>{card(node.claim)}</div>
          <div className={styles.replies}>
            <Reasons node={node} dossier={dossier} card={card} />
            <Replies node={node} dossier={dossier} card={card} />
          </div>
        </div>
      ))}
      {others.map((node) => (
        <div key={node.claim.id}>{card(node.claim)}</div>
      ))}
    </div>
  );
}

type NodeProps = { node: ThreadNode; dossier: Dossier; card: Props["card"] };

function Replies({ node, dossier, card }: NodeProps) {
  const claimant = sourceIn(dossier, node.claim.claimant).name;
  if (node.replies.length === 0) return <p className={styles.link}>The article gives no answer to this.</p>;
  return (
    <ol className={styles.list}>
      {node.replies.map((entry) => (
        <li key={entry.relation.id} className={styles.list}>
          <p className={styles.link}>
            {relationPhrase(entry.relation.kind, "from")} the claim of {claimant}: {entry.relation.explanation}
          </p>
          <Entry entry={entry} dossier={dossier} card={card} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry, dossier, card }: { entry: ThreadEntry; dossier: Dossier; card: Props["card"] }) {
  if (!entry.node) return <ClaimLink claim={entry.claim} report={dossier.report.id} />;
  return (
    <>
      {card(entry.claim)}
      <Reasons node={entry.node} dossier={dossier} card={card} />
      {entry.node.replies.length > 0 && (
        <div className={styles.nested}>
          <Replies node={entry.node} dossier={dossier} card={card} />
        </div>
      )}
    </>
  );
}

function Reasons({ node, dossier, card }: NodeProps) {
  if (node.reasons.length === 0) return <p className={styles.link}>Reasons given in the article: none given.</p>;
  return (
    <>
      <p className={styles.link}>Reasons given in the article:</p>
      <ul className={`${styles.list} ${styles.nested}`}>
        {node.reasons.map((entry) => (
          <li key={entry.relation.id} className={styles.list}>
            <Entry entry={entry} dossier={dossier} card={card} />
          </li>
        ))}
      </ul>
    </>
  );
}
