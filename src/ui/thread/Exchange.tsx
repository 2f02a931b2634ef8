import { isUnheard, lacksReasons, type ReplyGroup, replyGroups, type ThreadNode } from "../../domain/compare/thread.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { exchangeWords } from "../../words/language.ts";
import { replyPhrase } from "../../words/relations.ts";
import { ClaimCard } from "../claim/ClaimCard.tsx";
import { TaggedClaim } from "../claim/ClaimStatement.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import { Later } from "../voice/Later.tsx";
import styles from "./Exchange.module.css";

type Props = { nodes: readonly ThreadNode[]; dossier: Dossier };

/** Who alleges what, and beside it exactly what answers it, grouped by what the answers do to it. */
export function Exchange({ nodes: [first, ...others], dossier }: Props) {
  return (
    <>
      {first && <Standing node={first} dossier={dossier} />}
      {others.length > 0 && (
        <Later>
          {others.map((node) => (
            <Standing key={node.claim.id} node={node} dossier={dossier} />
          ))}
        </Later>
      )}
    </>
  );
}

function Standing({ node, dossier }: NodeProps) {
  return node.standsApart ? (
    <ClaimCard claim={node.claim} setting={dossier} />
  ) : (
    <OneExchange node={node} dossier={dossier} />
  );
}

type NodeProps = { node: ThreadNode; dossier: Dossier };

function OneExchange({ node, dossier }: NodeProps) {
  const source = sourceIn(dossier, node.claim.claimant);
  return (
    <div className={styles.exchange} data-whole="">
      <section className={styles.side} aria-label={exchangeWords.alleged}>
        <h2 className={styles.head}>{exchangeWords.alleged}</h2>
        <Card node={node} dossier={dossier} />
        {isUnheard(node, dossier.report) && <p className={styles.void}>{exchangeWords.unheard(source.name)}</p>}
      </section>
      <section className={styles.answers} aria-label={exchangeWords.answered}>
        <h2 className={styles.head}>{exchangeWords.answered}</h2>
        <Replies node={node} dossier={dossier} />
      </section>
    </div>
  );
}

function Replies({ node, dossier }: NodeProps) {
  if (node.replies.length === 0) return <p className={styles.void}>{exchangeWords.unanswered}</p>;
  return replyGroups(node.replies).map((group) => (
    <Group key={`${group.kind} ${group.drawnBy} ${group.explanation}`} group={group} dossier={dossier} />
  ));
}

function Group({ group, dossier }: { group: ReplyGroup; dossier: Dossier }) {
  return (
    <div className={styles.group}>
      <div className={group.drawnBy === "article" ? styles.drawn : styles.read}>
        <Reasoned phrase={replyPhrase(group, dossier.head.lang)} />
      </div>
      <ul className={styles.replies}>
        {group.entries.map(({ relation, claim, node }) => (
          <li key={relation.id} id={relation.id} tabIndex={-1} className={styles.reply}>
            {node ? (
              <>
                <Card node={node} dossier={dossier} />
                {node.replies.length > 0 && <Replies node={node} dossier={dossier} />}
              </>
            ) : (
              <TaggedClaim claim={claim} setting={dossier} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ node, dossier }: NodeProps) {
  return (
    <>
      <ClaimCard claim={node.claim} setting={dossier}>
        {lacksReasons(node, dossier.report) && <p className={styles.soft}>{exchangeWords.noReasons}</p>}
      </ClaimCard>
      {node.reasons.length > 0 && (
        <div className={styles.reasons}>
          <p className={styles.soft}>{exchangeWords.reasons}</p>
          {node.reasons.map(({ relation, claim, node: below }) =>
            below ? (
              <Card key={relation.id} node={below} dossier={dossier} />
            ) : (
              <TaggedClaim key={relation.id} claim={claim} setting={dossier} />
            ),
          )}
        </div>
      )}
    </>
  );
}
