import { claimsOf } from "../domain/dossier/dossier.ts";
import { ClaimCard, ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import { ComparisonNote, ComparisonTable } from "../ui/compare/ComparisonTable.tsx";
import { ContradictionPointer } from "../ui/compare/ContradictionNote.tsx";
import { PeriodPlot } from "../ui/compare/PeriodPlot.tsx";
import { RangeFigure } from "../ui/compare/RangePlot.tsx";
import { SharedOriginNote } from "../ui/compare/SharedOriginNote.tsx";
import { TollBox, TollPanel } from "../ui/compare/TollPanel.tsx";
import { ComparedClaims } from "../ui/thread/RelationList.tsx";
import unseen from "../ui/voice/unseen.module.css";
import styles from "./layout.module.css";
import { type GlanceProps, type SectionProps, standingTolls } from "./sectionParts.ts";

/** Competing tolls: a panel each, what would have to match, one time line, and a shared scale only where all matches. */
export function TollsBody({ section, dossier }: SectionProps) {
  const tolls = standingTolls(section, dossier);
  const comparison = dossier.findings.comparisons[section.slug];
  const others = claimsOf(section, dossier).filter((claim) => !tolls.some(({ id }) => id === claim.id));
  const sharedOrigins = dossier.findings.origins.filter(
    ({ claims }) => tolls.filter(({ id }) => claims.includes(id)).length > 1,
  );
  return (
    <>
      <h2 className={unseen.unseen}>The tolls</h2>
      <div className={styles.boxes}>
        {tolls.map((toll) => (
          <TollPanel key={toll.id} toll={toll} setting={dossier}>
            <ContradictionPointer claim={toll.id} dossier={dossier} />
          </TollPanel>
        ))}
      </div>
      {comparison && comparison.tolls.length > 1 && (
        <>
          <h2>May they be compared?</h2>
          <ComparisonNote comparison={comparison} />
          {comparison.comparable.map((group) => (
            <RangeFigure key={group.join(" ")} tolls={tolls.filter(({ id }) => group.includes(id))} setting={dossier} />
          ))}
          <ComparisonTable comparison={comparison} tolls={tolls} setting={dossier} />
        </>
      )}
      {sharedOrigins.map((origin) => (
        <SharedOriginNote key={origin.counter} origin={origin} dossier={dossier} />
      ))}
      <PeriodPlot tolls={tolls} setting={dossier} />
      {others.length > 0 && <h2>What else is said of these tolls</h2>}
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} setting={dossier}>
          <ComparedClaims claim={claim} dossier={dossier} />
        </ClaimCard>
      ))}
    </>
  );
}

/** Competing tolls in brief, side by side, and whether they may be compared. */
export function TollsGlance({ section, dossier, shownAbove }: GlanceProps) {
  const tolls = standingTolls(section, dossier);
  const comparison = dossier.findings.comparisons[section.slug];
  const others = claimsOf(section, dossier).filter((claim) => !tolls.some(({ id }) => id === claim.id));
  return (
    <>
      <div className={styles.boxes}>
        {tolls.map((toll) => (
          <TollBox key={toll.id} toll={toll} setting={dossier} isRepeated={shownAbove.has(toll.id)} />
        ))}
      </div>
      {comparison && comparison.tolls.length > 1 && <ComparisonNote comparison={comparison} />}
      <div className={styles.columns}>
        {others.map((claim) => (
          <ClaimSummary key={claim.id} claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />
        ))}
      </div>
    </>
  );
}
