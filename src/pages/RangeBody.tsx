import { claimsOf } from "../domain/lookup.ts";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { ContradictionNote } from "../ui/compare/ContradictionNote.tsx";
import { FigureTable } from "../ui/compare/FigureTable.tsx";
import { ImpliedNote } from "../ui/compare/ImpliedNote.tsx";
import { RangePlot } from "../ui/compare/RangePlot.tsx";
import { RangeReading } from "../ui/compare/RangeReading.tsx";
import { TollPanel } from "../ui/compare/TollPanel.tsx";
import unseen from "../ui/voice/unseen.module.css";
import styles from "./layout.module.css";
import type { SectionProps } from "./SectionPage.tsx";
import { contradictionsIn, groupByScope, impliedIn, standingTolls } from "./sectionParts.ts";

/** A casualty range: the interval without a midpoint, what contradicts it, and what a percentage would imply. */
export function RangeBody({ section, dossier }: SectionProps) {
  const [first, ...others] = claimsOf(section, dossier);
  return (
    <>
      <h2 className={unseen.unseen}>The range</h2>
      <div className={styles.pair}>
        <div className={styles.cards}>
          {first?.kind === "toll" ? (
            <TollPanel toll={first} setting={dossier} />
          ) : (
            first && <ClaimCard claim={first} setting={dossier} />
          )}
          {groupByScope(standingTolls(section, dossier), dossier).map((group) => (
            <figure key={group[0]?.id}>
              <RangePlot tolls={group} setting={dossier} />
              <FigureTable tolls={group} setting={dossier} />
            </figure>
          ))}
        </div>
        <RangeReading />
      </div>
      {contradictionsIn(section, dossier).map((stated) => (
        <ContradictionNote key={stated.relation.id} {...stated} dossier={dossier} />
      ))}
      {others.length > 0 && <h2>What else is said of it</h2>}
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} setting={dossier} />
      ))}
      {impliedIn(section, dossier).map((implied) => (
        <ImpliedNote key={`${implied.claim} ${implied.given}`} implied={implied} dossier={dossier} />
      ))}
    </>
  );
}
