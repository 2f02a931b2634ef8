import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { TaggedClaim } from "../claim/TaggedClaim.tsx";
import styles from "../voice/entry.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { claim: Claim; dossier: Dossier };

/** Which claims a comparison sets against each other, and who reads it so. */
export function ComparedClaims({ claim, dossier }: Props) {
  const compared = dossier.report.relations.filter(
    ({ kind, from, withdrawn }) => kind === "compares" && from === claim.id && !withdrawn,
  );
  if (compared.length === 0) return null;
  return (
    <ul className={styles.relation} aria-label="What it compares">
      {compared.map((relation) => (
        <li key={relation.id}>
          <p className={styles.explanation}>
            Compares: <TaggedClaim claim={claimIn(dossier, relation.to)} setting={dossier} />
          </p>
          <p className={styles.explanation}>
            Viewer’s note: <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
          </p>
        </li>
      ))}
    </ul>
  );
}
