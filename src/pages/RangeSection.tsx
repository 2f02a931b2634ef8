import { claimsOf } from "../domain/dossier/dossier.ts";
import { ClaimCard, ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import { ContradictionNote } from "../ui/compare/ContradictionNote.tsx";
import { ImpliedNote } from "../ui/compare/ImpliedNote.tsx";
import { RangeFigure, RangePlot, RangeReading } from "../ui/compare/RangePlot.tsx";
import { ClaimPanel, TollBox } from "../ui/compare/TollPanel.tsx";
import unseen from "../ui/voice/unseen.module.css";
import styles from "./layout.module.css";
import {
  contradictionsIn,
  type GlanceProps,
  groupByScope,
  impliedIn,
  type SectionProps,
  standingTolls,
} from "./sectionParts.ts";

/** A casualty range: the interval without a midpoint, what contradicts it, and what a percentage would imply. */
export function RangeBody({ section, dossier }: SectionProps) {
  const [first, ...others] = claimsOf(section, dossier);
  return (
    <>
      <h2 className={unseen.unseen}>The range</h2>
      <div className={styles.pair}>
        <div className={styles.cards}>
          {first && <ClaimPanel claim={first} setting={dossier} />}
          {groupByScope(standingTolls(section, dossier), dossier).map((group) => (
            <RangeFigure key={group[0]?.id} tolls={group} setting={dossier} />
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

/** A range in brief: the figure, its interval, and where the article contradicts itself about it. */
export function RangeGlance({ section, dossier, shownAbove }: GlanceProps) {
  const { sections } = dossier.report;
  const rangesAbove = sections.slice(0, sections.indexOf(section)).filter(({ kind }) => kind === "range");
  const tolls = standingTolls(section, dossier);
  const [first] = tolls;
  return (
    <>
      <div className={styles.pair}>
        <div className={styles.cards}>
          {first && <TollBox toll={first} setting={dossier} isRepeated={shownAbove.has(first.id)} />}
          {groupByScope(tolls, dossier).map((group) => (
            <RangePlot key={group[0]?.id} tolls={group} setting={dossier} />
          ))}
        </div>
        <RangeReading />
      </div>
      {contradictionsIn(section, dossier).map((stated) => (
        <ContradictionNote
          key={stated.relation.id}
          {...stated}
          dossier={dossier}
          isRepeated={rangesAbove.some((range) =>
            stated.contradiction.claims.every((claim) => range.claims.includes(claim)),
          )}
        />
      ))}
      <div className={styles.columns}>
        {claimsOf(section, dossier)
          .filter((claim) => claim !== first)
          .map((claim) => (
            <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
          ))}
      </div>
    </>
  );
}
