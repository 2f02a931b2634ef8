import { claimsOf } from "../domain/lookup";
import { ClaimCard } from "../ui/ClaimCard";
import { ContradictionNote } from "../ui/ContradictionNote";
import { FigureTable } from "../ui/FigureTable";
import { ImpliedNote } from "../ui/ImpliedNote";
import { RangePlot } from "../ui/RangePlot";
import { RangeReading } from "../ui/RangeReading";
import { TollPanel } from "../ui/TollPanel";
import unseen from "../ui/unseen.module.css";
import styles from "./layout.module.css";
import type { SectionProps } from "./SectionPage";
import { contradictionsIn, groupByScope, impliedIn, standingTolls } from "./sectionParts";

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
      <h2>What else is said of it</h2>
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} setting={dossier} />
      ))}
      {impliedIn(section, dossier).map((implied) => (
        <ImpliedNote key={implied.claim} implied={implied} dossier={dossier} />
      ))}
    </>
  );
}
