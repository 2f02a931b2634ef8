import { pairOf, type Readings } from "../domain/compare/arrangeTolls.ts";
import { claimsOf, type Dossier } from "../domain/dossier/dossier.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { GuardNote } from "../ui/claim/GuardNote.tsx";
import { CountPlot, FigureTable } from "../ui/compare/CountPlot.tsx";
import { SmallFigures } from "../ui/compare/SmallFigures.tsx";
import { TollAlone, TollPair } from "../ui/compare/TollPair.tsx";
import { Later, More } from "../ui/voice/Later.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { sharedGuards } from "../words/guards.ts";
import { changeNote } from "../words/language.ts";
import { Origins } from "./Origins.tsx";
import { SignLegend } from "./SignLegend.tsx";
import { readingsOf, type SectionProps, tollsOf } from "./sectionParts.ts";
import styles from "./spread.module.css";

/** A casualty range: its readings side by side in the article's order, what they may not be set beside, and a picture. */
export function RangeBody({ section, dossier }: SectionProps) {
  const groups = readingsOf(section, dossier);
  const tolls = tollsOf(section, dossier);
  const others = claimsOf(section, dossier).filter((claim) => !tolls.some(({ id }) => id === claim.id));
  return (
    <>
      {groups.map((readings) => (
        <ReadingsSideBySide key={readings[0].id} readings={readings} dossier={dossier} />
      ))}
      <GuardNote guards={sharedGuards(tolls, dossier)} dossier={dossier} of={tolls.length > 1 ? "several" : "one"} />
      <Later>
        <figure className={styles.picture}>
          {groups.map((readings) => (
            <CountPlot key={readings[0].id} tolls={readings} setting={dossier} />
          ))}
          <SignLegend />
        </figure>
        <div className={styles.twin}>
          <section className={styles.section} aria-labelledby="part_words">
            <h2 id="part_words">The article’s words</h2>
            {tolls.map((toll) => (
              <ArticleWords key={toll.id} claim={toll} setting={dossier} />
            ))}
          </section>
          {others.length > 0 && (
            <section className={styles.section} aria-labelledby="part_others">
              <h2 id="part_others">Also said of it</h2>
              {others.map((claim) => (
                <OtherClaim key={claim.id} claim={claim} dossier={dossier} />
              ))}
            </section>
          )}
        </div>
      </Later>
    </>
  );
}

type ReadingsProps = { readings: Readings; dossier: Dossier };

/** Two readings of one count share lines with signs between them; more stand one after another, each with its own. */
function ReadingsSideBySide({ readings, dossier }: ReadingsProps) {
  const [first, second, ...others] = readings;
  if (second === undefined || others.length > 0) {
    return readings.map((toll) => <TollAlone key={toll.id} readings={[toll]} dossier={dossier} />);
  }
  return <TollPair pair={pairOf([first], [second], dossier.dates)} dossier={dossier} />;
}

function OtherClaim({ claim, dossier }: { claim: Claim; dossier: Dossier }) {
  return (
    <ClaimCard claim={claim} setting={dossier}>
      <ChangeNote claim={claim} dossier={dossier} />
    </ClaimCard>
  );
}

/** That a percentage makes no figure where the article does not give the one that it starts from (editorial decision 4). */
export function ChangeNote({ claim, dossier }: { claim: Claim; dossier: Dossier }) {
  if (claim.kind !== "change" || claim.withdrawn || claim.change.base !== "not stated") return null;
  const result = dossier.report.claims.find(({ id }) => id === claim.change.result);
  const hasTwoEnds = result?.kind === "toll" && result.figure.low !== result.figure.high;
  return <ViewerNote>{changeNote(hasTwoEnds, String(claim.change.percent))}</ViewerNote>;
}

/** What lies behind a range: how it is read as one count, how each figure came here, and its limits as a table. */
export function RangeRest({ section, dossier }: SectionProps) {
  const tolls = tollsOf(section, dossier);
  const reasons = readingsOf(section, dossier)
    .filter((readings) => readings.length > 1)
    .flatMap((readings) => readings.flatMap(reasonsOf));
  const read = [...new Set(reasons)];
  return (
    <>
      {read.length > 0 && (
        <More
          count={read.length}
          words={read.length === 1 ? "reading behind “one count”" : "readings behind “one count”"}
        >
          <ul>
            {read.map((reason) => (
              <li key={reason}>
                <OwnWords lang={dossier.head.lang}>{reason}</OwnWords>
              </li>
            ))}
          </ul>
        </More>
      )}
      <Origins tolls={tolls} dossier={dossier} />
      {tolls.length > 0 && (
        <More words="The figures as a table">
          <FigureTable tolls={tolls} setting={dossier} />
        </More>
      )}
    </>
  );
}

/** Why a claim is read as this source's and as covering what it covers. */
function reasonsOf({ claimantInferred, scope }: Claim): string[] {
  const slots = Object.values(scope).flatMap((slot) => (slot?.basis === "inferred" ? [slot.reason] : []));
  return [...(claimantInferred === undefined ? [] : [claimantInferred]), ...slots];
}

/** A range in brief: each reading small, what all of them cover, and the picture. */
export function RangeGlance({ section, dossier }: SectionProps) {
  return readingsOf(section, dossier).map((readings) => (
    <div key={readings[0].id} className={styles.section}>
      <SmallFigures sides={readings.map((toll): Readings => [toll])} isOfOneScope dossier={dossier} />
      <CountPlot tolls={readings} setting={dossier} />
    </div>
  ));
}
