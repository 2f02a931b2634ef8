import type { ImpliedFigure } from "../../domain/compare/implied.ts";
import { claimIn, type Dossier } from "../../domain/dossier/dossier.ts";
import { formatFigure, formatFormula, formatImplied } from "../../words/figures.ts";
import { countingWords } from "../../words/language.ts";
import { ClaimLink } from "../claim/ClaimTitle.tsx";
import { DateWords } from "../voice/DateWords.tsx";
import { ViewerNote } from "../voice/ViewerNote.tsx";

type Props = { implied: ImpliedFigure; dossier: Dossier };

/** What a percentage would mean in people: computed, with its formula, and never a claim of anyone's. */
export function ImpliedNote({ implied, dossier }: Props) {
  const change = claimIn(dossier, implied.claim);
  const given = claimIn(dossier, implied.given);
  const basePeriod = change.kind === "change" ? change.change.basePeriod : undefined;
  return (
    <ViewerNote label="computed; nobody in the article says this">
      <div>
        If{" "}
        <bdi lang={dossier.head.article.lang}>
          “{change.kind === "change" ? change.change.asWritten : change.statement}”
        </bdi>{" "}
        applies to {implied.low !== null && implied.high !== null && implied.low !== implied.high && "both ends of "}
        <ClaimLink claim={given} setting={dossier}>
          {given.kind === "toll" ? formatFigure(given.figure) : given.statement}
        </ClaimLink>
        , it implies{" "}
        <strong>
          {formatImplied(implied)} {given.kind === "toll" && countingWords[given.figure.counting]()}
        </strong>{" "}
        {implied.implies === "base" ? "in the period it is measured against" : "as the outcome"}
        {basePeriod && implied.implies === "base" && (
          <>
            : <DateWords date={basePeriod} setting={dossier} />
          </>
        )}
        .
      </div>
      {given.kind === "toll" && <p>Formula: {formatFormula(implied, given.figure)}</p>}
    </ViewerNote>
  );
}
