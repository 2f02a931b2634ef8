import { arrangeTolls, type Readings, sidesOf } from "../domain/compare/arrangeTolls.ts";
import { comparedSlots } from "../domain/compare/slots.ts";
import { claimsOf, type Dossier } from "../domain/dossier/dossier.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import { ClaimActions } from "../ui/claim/ClaimActions.tsx";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { ClaimFrame } from "../ui/claim/ClaimFrame.tsx";
import { Claimant } from "../ui/claim/ClaimStatement.tsx";
import { ComparisonTable } from "../ui/compare/ComparisonTable.tsx";
import { SmallFigures } from "../ui/compare/SmallFigures.tsx";
import { TimePlot } from "../ui/compare/TimePlot.tsx";
import { TollGroups } from "../ui/compare/TollGroups.tsx";
import { TollAlone, TollPair } from "../ui/compare/TollPair.tsx";
import { Later, More } from "../ui/voice/Later.tsx";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { formatTestedComparison, inclusionLines, judgement } from "../words/judgements.ts";
import { judgementWords } from "../words/language.ts";
import { Origins } from "./Origins.tsx";
import { SignLegend } from "./SignLegend.tsx";
import { pairIn, type SectionProps, tollsOf } from "./sectionParts.ts";
import styles from "./spread.module.css";

/** Competing tolls: side by side or in groups, the time of each, the article's own comparison, and that none is judged. */
export function TollsBody({ section, dossier }: SectionProps) {
  const tolls = tollsOf(section, dossier);
  const pair = pairIn(section, dossier);
  const others = claimsOf(section, dossier).filter((claim) => !tolls.some(({ id }) => id === claim.id));
  return (
    <>
      <Figures section={section} dossier={dossier} />
      <Later>
        <figure className={styles.picture}>
          <TimePlot tolls={tolls} setting={dossier} />
          <Inclusions sides={sidesOf(arrangeTolls(tolls, dossier.dates))} dossier={dossier} />
          <SignLegend />
        </figure>
        {others.map((claim) =>
          claim.kind === "comparison" ? (
            <ArticlesComparison key={claim.id} claim={claim} dossier={dossier} />
          ) : (
            <ClaimCard key={claim.id} claim={claim} setting={dossier} />
          ),
        )}
        <section className={styles.section} aria-labelledby="part_right">
          <h2 id="part_right">{judgementWords.title}</h2>
          <ViewerNote>{judgement(pair, dossier)}</ViewerNote>
        </section>
      </Later>
    </>
  );
}

function Figures({ section, dossier }: SectionProps) {
  const arranged = arrangeTolls(tollsOf(section, dossier), dossier.dates);
  switch (arranged?.kind) {
    case undefined:
      return null;
    case "alone":
      return <TollAlone readings={arranged.readings} dossier={dossier} />;
    case "pair":
      return <TollPair pair={arranged.pair} dossier={dossier} />;
    case "groups":
      return <TollGroups groups={arranged.groups} dossier={dossier} />;
  }
}

type InclusionsProps = { sides: readonly Readings[]; dossier: Dossier };

/** What a picture of times asks with its question marks, in words. */
export function Inclusions({ sides, dossier }: InclusionsProps) {
  return inclusionLines(sides, dossier).map((line) => (
    <p key={line} className={styles.beneath}>
      {line}
    </p>
  ));
}

type ClaimProps = { claim: Claim; dossier: Dossier };

/** A comparison in the article's own words, tested in its own terms, once for each figure that it may mean. */
function ArticlesComparison({ claim, dossier }: ClaimProps) {
  return (
    <ClaimFrame claim={claim} setting={dossier}>
      <h2>The article’s comparison</h2>
      <Claimant claim={claim} setting={dossier} />
      <ArticleWords claim={claim} setting={dossier} />
      <TestedNote claim={claim} dossier={dossier} />
      <ClaimActions claim={claim} setting={dossier} withoutPlace />
    </ClaimFrame>
  );
}

/** What a comparison comes to; nothing where it cannot be tested. */
export function TestedNote({ claim, dossier }: ClaimProps) {
  const tested = formatTestedComparison(claim, dossier.report);
  return tested === null ? null : <ViewerNote>{tested}</ViewerNote>;
}

/** What lies behind the figures: how each came here, and where there are two, all points compared. */
export function TollsRest({ section, dossier }: SectionProps) {
  const pair = pairIn(section, dossier);
  return (
    <>
      <Origins tolls={tollsOf(section, dossier)} dossier={dossier} withWords />
      {pair && (
        <More count={comparedSlots.length} words="points compared">
          <ComparisonTable pair={pair} dossier={dossier} />
        </More>
      )}
    </>
  );
}

/** Competing tolls in brief: each source's figures with their time, and the times in one picture. */
export function TollsGlance({ section, dossier }: SectionProps) {
  const tolls = tollsOf(section, dossier);
  return (
    <div className={styles.section}>
      <SmallFigures sides={sidesOf(arrangeTolls(tolls, dossier.dates))} dossier={dossier} />
      <TimePlot tolls={tolls} setting={dossier} />
    </div>
  );
}
