import type { Contradiction } from "../../domain/compare/relation.ts";
import { scopeFields } from "../../domain/compare/slots.ts";
import { claimIn, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { relationPagePath, relationPath } from "../../domain/report/address.ts";
import type { Claim, ClaimId, Relation } from "../../domain/report/schema.ts";
import { formatBoundConflict, formatFigure, formatFigureSentence } from "../../words/figures.ts";
import { scopeWords, slotWords } from "../../words/language.ts";
import { ClaimLink } from "../claim/ClaimTitle.tsx";
import { CopyLink } from "../voice/CopyLink.tsx";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import { ViewerNote } from "../voice/ViewerNote.tsx";
import styles from "./ContradictionNote.module.css";

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
  const toll = claimIn(dossier, first);
  const claimant = sourceIn(dossier, toll.claimant);
  return (
    <ViewerNote label="computed from the bounds" id={isRepeated ? undefined : relation.id}>
      <p>
        <strong>The article contradicts itself.</strong> As counts of {claimant.name} for one scope ({sharedScope(toll)}
        ) it gives <FigureLink claim={first} dossier={dossier} /> and <FigureLink claim={second} dossier={dossier} />.{" "}
        {formatBoundConflict(contradiction.conflict)}
      </p>
      <p>
        <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
      </p>
      <p>
        <CopyLink href={href(relationPagePath(dossier.report.id, relation))} to="this contradiction" />
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

/** Which slots the two have in common, and whether some of that was inferred: without it they would not contradict. */
function sharedScope({ scope }: Claim): string {
  const stated = scopeFields.filter((field) => scope[field]);
  const isInferred = stated.some((field) => scope[field]?.basis === "inferred");
  return scopeWords.same(
    stated.map((field) => slotWords[field].name),
    isInferred,
  );
}

type PointerProps = { claim: ClaimId; dossier: Dossier };

/** Says on a claim's card that the article contradicts it, and leads to where that is laid out. */
export function ContradictionPointer({ claim, dossier }: PointerProps) {
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
