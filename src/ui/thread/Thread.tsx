import type { ThreadEntry, ThreadNode } from "../../domain/compare/thread.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { relationKindWords, relationWords } from "../../words/language.ts";
import { ClaimCard } from "../claim/ClaimCard.tsx";
import { TaggedClaim } from "../claim/ClaimTitle.tsx";
import { OwnWords } from "../voice/OwnWords.tsx";
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
  if (node.replies.length === 0) return <p className={styles.link}>{relationWords.unanswered}</p>;
  const claimant = sourceIn(dossier, node.claim.claimant).name;
  return (
    <ol className={styles.list}>
      {node.replies.map((entry) => (
        <li key={entry.relation.id} className={styles.list}>
          <ReplyNote entry={entry} claimant={claimant} dossier={dossier} />
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
        <TaggedClaim claim={claim} setting={dossier} />
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

/** Reasons that the article gives; what the transcriber sees beside it is said apart, and never as a reason given. */
function Reasons({ node, dossier }: NodeProps) {
  const given = node.reasons.filter(({ relation }) => relation.drawnBy === "article");
  const observed = node.reasons.filter(({ relation }) => relation.drawnBy === "viewer");
  return (
    <div className={styles.reasons}>
      <p>Reasons given for it: {given.length === 0 && "none given."}</p>
      <EntryList entries={given} dossier={dossier} />
      {observed.length > 0 && (
        <p>Viewer’s note: claims that may bear on it; the article does not give them as its reasons.</p>
      )}
      <EntryList entries={observed} dossier={dossier} />
    </div>
  );
}

type EntryListProps = { entries: readonly ThreadEntry[]; dossier: Dossier };

function EntryList({ entries, dossier }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.relation.id}>
          <Entry entry={entry} dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}

type ReplyProps = { entry: ThreadEntry; claimant: string; dossier: Dossier };

/** What a reply is a reply to, and who says that it is one: the article, or the transcriber who reads it so. */
function ReplyNote({ entry: { claim, relation }, claimant, dossier }: ReplyProps) {
  const replier = sourceIn(dossier, claim.claimant).name;
  const phrase = relationKindWords[relation.kind].from;
  return (
    <p className={styles.link}>
      {relation.drawnBy === "article" ? (
        <strong>{relationWords.drawn(replier, phrase, claimant)}</strong>
      ) : (
        <strong>{relationWords.read(claimant)}</strong>
      )}{" "}
      {relation.drawnBy === "article" && "Viewer’s note: "}
      <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
    </p>
  );
}
