import type { Dossier } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { relationPhrase } from "../../domain/relation.ts";
import type { ThreadEntry } from "../../domain/thread.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import styles from "./Thread.module.css";

type Props = { entry: ThreadEntry; claimant: string; dossier: Dossier };

/** What a reply is a reply to, and who says that it is one: the article, or the transcriber who reads it so. */
export function ReplyNote({ entry: { claim, relation }, claimant, dossier }: Props) {
  const replier = sourceIn(dossier, claim.claimant).name;
  const phrase = relationPhrase(relation.kind, "from");
  return (
    <p className={styles.link}>
      {relation.drawnBy === "article" ? (
        <strong>
          {replier} {phrase} the claim of {claimant}.
        </strong>
      ) : (
        <strong>Viewer’s note: read as a reply to {claimant}; the article does not draw it.</strong>
      )}{" "}
      {relation.drawnBy === "article" && "Viewer’s note: "}
      <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
    </p>
  );
}
