import { claimsOf } from "../domain/lookup.ts";
import { ClaimSummary } from "../ui/claim/ClaimSummary.tsx";
import { ContradictionNote } from "../ui/compare/ContradictionNote.tsx";
import { RangePlot } from "../ui/compare/RangePlot.tsx";
import { RangeReading } from "../ui/compare/RangeReading.tsx";
import { TollBox } from "../ui/compare/TollPanel.tsx";
import styles from "./layout.module.css";
import { contradictionsIn, type GlanceProps, groupByScope, standingTolls } from "./sectionParts.ts";

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
