import { relationPath } from "../domain/address";
import type { Contradiction, Dossier } from "../domain/dossier";
import { formatFigureSentence } from "../domain/figure";
import { claimIn, sourceIn } from "../domain/lookup";
import type { ClaimId, Relation } from "../domain/schema";
import { ClaimLink } from "./ClaimLink";
import { CopyLink } from "./CopyLink";
import { href } from "./href";
import { OwnWords } from "./OwnWords";
import { ViewerNote } from "./ViewerNote";

type Props = {
  contradiction: Contradiction;
  relation: Relation;
  dossier: Dossier;
  /** Whether the note stands on the page already: an id may stand there once. */
  isRepeated?: boolean;
};

/** Two figures of one claimant that cannot both hold, stated without choosing between them. */
export function ContradictionNote({ contradiction, relation, dossier, isRepeated = false }: Props) {
  const [first, second] = contradiction.claims;
  const claimant = sourceIn(dossier, claimIn(dossier, first).claimant);
  return (
    <ViewerNote label="computed from the bounds" id={isRepeated ? undefined : relation.id}>
      <p>
        <strong>The article contradicts itself.</strong> For one and the same period and place it gives, as the count of{" "}
        {claimant.name}, <FigureLink claim={first} dossier={dossier} /> and{" "}
        <FigureLink claim={second} dossier={dossier} />. {contradiction.sentence}
      </p>
      <p>
        <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
      </p>
      <p>
        <CopyLink href={href(relationPath(dossier.report.id, relation))} to="this contradiction" />
      </p>
    </ViewerNote>
  );
}

type FigureLinkProps = { claim: ClaimId; dossier: Dossier };

function FigureLink({ claim: id, dossier }: FigureLinkProps) {
  const claim = claimIn(dossier, id);
  return (
    <>
      <ClaimLink claim={claim} setting={dossier}>
        {claim.kind === "toll" ? formatFigureSentence(claim.figure) : claim.statement}
      </ClaimLink>{" "}
      (¶{claim.quotes[0]?.paragraph})
    </>
  );
}
