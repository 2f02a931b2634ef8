import { arrangeTolls } from "../domain/compare/arrangeTolls.ts";
import { comparedTolls, countTheSame } from "../domain/compare/compareTolls.ts";
import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import { relationPath } from "../domain/report/address.ts";
import type { Relation, Toll } from "../domain/report/schema.ts";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { GuardLine } from "../ui/claim/GuardNote.tsx";
import { AnswerNote } from "../ui/compare/AnswerNote.tsx";
import { ComparisonTable } from "../ui/compare/ComparisonTable.tsx";
import { CountPlot } from "../ui/compare/CountPlot.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords, Said } from "../ui/voice/OwnWords.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { WithdrawnNote } from "../ui/voice/WithdrawnNote.tsx";
import { answerPair, answerReadings } from "../words/answers.ts";
import { guardsOf } from "../words/guards.ts";
import { relationWords, siteLanguage } from "../words/language.ts";
import { asOneCount, describeRelation, formatDrawnBy, type RelationEnd } from "../words/relations.ts";
import layout from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";
import styles from "./RelationPage.module.css";
import spread from "./spread.module.css";

type Props = { relation: Relation; dossier: Dossier };

/** A relation, whole: both claims beside each other, how the one stands to the other, and who says so. */
export function RelationPage({ relation, dossier }: Props) {
  const { report } = dossier;
  const { from, phrase, to } = describeRelation(relation, dossier);
  const title = asOneCount(relation, dossier) ?? (
    <>
      <End end={from} /> {phrase} <End end={to} />
    </>
  );
  const ends = [claimIn(dossier, relation.from), claimIn(dossier, relation.to)];
  return (
    <div className={spread.body}>
      <PageHead kicker={`How two claims stand to each other. ${formatDrawnBy(relation)}`} title={title} look="title">
        {relation.withdrawn && (
          <p role="note">
            <WithdrawnNote withdrawn={relation.withdrawn} lang={report.lang} />
          </p>
        )}
        <Comparison relation={relation} dossier={dossier} />
      </PageHead>
      <ViewerNote id={relation.id}>
        {relationWords.noteOn[relation.drawnBy]}
        <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
      </ViewerNote>
      <h2 className={unseen.unseen}>The two claims</h2>
      <div className={styles.claims}>
        {ends.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            setting={dossier}
            guard={<GuardLine guards={guardsOf(claim, dossier)} dossier={dossier} />}
          />
        ))}
      </div>
      <p className={layout.soft}>
        <a href={href(relationPath(report.id, relation))}>Among all relations of the first claim</a>. Relation id:{" "}
        <code className={styles.id}>{relation.id}</code>.
      </p>
    </div>
  );
}

function End({ end: { who, said } }: { end: RelationEnd }) {
  return (
    <>
      {who}: <Said phrase={said} around={siteLanguage} />
    </>
  );
}

/**
 * Two readings of one count on one scale, and what they come to; two figures that a comparison or the relation sets against
 * each other, whether they count the same. Never both of the same two (editorial decision 2).
 */
function Comparison({ relation, dossier }: Props) {
  const [first, second, ...others] = relatedTolls(relation, dossier);
  if (first === undefined || second === undefined) return null;
  if (others.length === 0 && countTheSame(first, second, dossier.dates)) {
    return (
      <>
        <AnswerNote answer={answerReadings([first, second], dossier)} />
        <CountPlot tolls={[first, second]} setting={dossier} />
      </>
    );
  }
  const arranged = arrangeTolls([first, second, ...others], dossier.dates);
  if (arranged?.kind !== "pair") return null;
  return (
    <>
      <AnswerNote answer={answerPair(arranged.pair, dossier)} />
      <ComparisonTable pair={arranged.pair} dossier={dossier} />
    </>
  );
}

/** Both ends where they are tolls; of a comparison, which is no toll itself, all tolls that it sets against each other. */
function relatedTolls(relation: Relation, dossier: Dossier): Toll[] {
  const ends = [relation.from, relation.to].map((id) => claimIn(dossier, id));
  const compared = relation.kind === "compares" ? comparedTolls(claimIn(dossier, relation.from), dossier.report) : [];
  return [...new Set([...ends, ...compared])].filter((claim) => claim.kind === "toll");
}
