import { relationsOf } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import { relationPagePath } from "../../domain/report/address.ts";
import type { ClaimId } from "../../domain/report/schema.ts";
import { relationKindWords, relationWords } from "../../words/language.ts";
import { TaggedClaim } from "../claim/ClaimStatement.tsx";
import { CopyLink } from "../voice/CopyLink.tsx";
import styles from "../voice/entry.module.css";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import { WithdrawnNote } from "../voice/WithdrawnNote.tsx";

type Props = { claim: ClaimId; dossier: Dossier };

/** How a claim stands to others: each relation with who draws it, why, and its own address. */
export function RelationList({ claim, dossier }: Props) {
  const { id } = dossier.report;
  return (
    <ul className={styles.list}>
      {relationsOf(claim, dossier.report).map(({ relation, direction, other }) => (
        <li key={relation.id} id={relation.id} tabIndex={-1} className={styles.relation}>
          <p>
            This claim <strong>{relationKindWords[relation.kind][direction]}</strong>:{" "}
            <TaggedClaim claim={claimIn(dossier, other)} setting={dossier} />
          </p>
          <p className={styles.explanation}>
            {relationWords.noteOn[relation.drawnBy]}
            <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
          </p>
          {relation.withdrawn && (
            <p>
              <WithdrawnNote withdrawn={relation.withdrawn} lang={dossier.head.lang} />
            </p>
          )}
          <p className={styles.explanation}>
            <CopyLink href={href(relationPagePath(id, relation))} to="this relation" />
          </p>
        </li>
      ))}
    </ul>
  );
}
