import { relationPath } from "../../domain/address.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { formatFigure } from "../../domain/figure.ts";
import { claimIn } from "../../domain/lookup.ts";
import type { ClaimId } from "../../domain/schema.ts";
import { href } from "../page/href.ts";
import styles from "./ContradictionPointer.module.css";

type Props = { claim: ClaimId; dossier: Dossier };

/** Says on a claim's card that the article contradicts it, and leads to where that is laid out. */
export function ContradictionPointer({ claim, dossier }: Props) {
  return dossier.findings.contradictions
    .filter(({ claims }) => claims.includes(claim))
    .map((contradiction) => {
      const relation = dossier.report.relations.find(({ id }) => id === contradiction.relation);
      const other = claimIn(dossier, contradiction.claims[contradiction.claims[0] === claim ? 1 : 0]);
      return (
        relation && (
          <p key={relation.id} className={styles.pointer}>
            Viewer’s note: the article also gives this count as{" "}
            {other.kind === "toll" ? formatFigure(other.figure) : other.statement}.{" "}
            <a className={styles.link} href={href(relationPath(dossier.report.id, relation))}>
              The contradiction
            </a>
          </p>
        )
      );
    });
}
