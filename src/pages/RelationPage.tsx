import { comparedTolls, compareTolls } from "../domain/compare/compareTolls.ts";
import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import { relationPath } from "../domain/report/address.ts";
import type { Relation, Toll } from "../domain/report/schema.ts";
import { ComparisonNote, ComparisonTable } from "../ui/compare/ComparisonTable.tsx";
import { ContradictionNote } from "../ui/compare/ContradictionNote.tsx";
import { ClaimPanel } from "../ui/compare/TollPanel.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords, Said } from "../ui/voice/OwnWords.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { WithdrawnNote } from "../ui/voice/WithdrawnNote.tsx";
import { drawnByWords, notVerified, siteLanguage } from "../words/language.ts";
import { describeRelation, formatDrawnBy, type RelationEnd } from "../words/relations.ts";
import layout from "./layout.module.css";
import styles from "./RelationPage.module.css";

type Props = { relation: Relation; dossier: Dossier };

/** A relation, whole: both claims beside each other, how the one stands to the other, and who says so. */
export function RelationPage({ relation, dossier }: Props) {
  const { report } = dossier;
  const { from, phrase, to } = describeRelation(relation, dossier);
  return (
    <div className={styles.unscripted}>
      <header className={layout.head}>
        <p className={layout.kicker}>How two claims stand to each other. {formatDrawnBy(relation)}</p>
        <h1 tabIndex={-1} className={styles.ends}>
          <End end={from} /> <span className={styles.phrase}>{phrase}</span> <End end={to} />
        </h1>
      </header>
      {relation.withdrawn && (
        <p role="note">
          <WithdrawnNote withdrawn={relation.withdrawn} lang={report.lang} />
        </p>
      )}
      <Explanation relation={relation} dossier={dossier} />
      <h2 className={unseen.unseen}>The two claims</h2>
      <div className={styles.claims}>
        <ClaimPanel claim={claimIn(dossier, relation.from)} setting={dossier} />
        <ClaimPanel claim={claimIn(dossier, relation.to)} setting={dossier} />
      </div>
      <RelatedTolls relation={relation} dossier={dossier} />
      <p className={layout.soft}>
        <strong>{notVerified}</strong>{" "}
        <a href={href(relationPath(report.id, relation))}>Among all relations of the first claim</a>. Relation id:{" "}
        <code className={styles.id}>{relation.id}</code>.
      </p>
    </div>
  );
}

function End({ end: { who, said } }: { end: RelationEnd }) {
  return (
    <span className={styles.end} dir="auto">
      {who}: <Said phrase={said} around={siteLanguage} />
    </span>
  );
}

/** Why the relation holds: what the bounds say where two figures clash, else the transcriber's sentence. */
function Explanation({ relation, dossier }: Props) {
  const contradiction = dossier.findings.contradictions.find(({ relation: id }) => id === relation.id);
  if (contradiction) return <ContradictionNote contradiction={contradiction} relation={relation} dossier={dossier} />;
  return (
    <ViewerNote label={drawnByWords[relation.drawnBy].label} id={relation.id}>
      <p>
        <OwnWords lang={dossier.head.lang}>{relation.explanation}</OwnWords>
      </p>
    </ViewerNote>
  );
}

/** Whether the figures that a relation sets against each other may be compared, and slot by slot why not. */
function RelatedTolls({ relation, dossier }: Props) {
  const tolls = relatedTolls(relation, dossier);
  if (tolls.length < 2) return null;
  const comparison = compareTolls(tolls, dossier);
  return (
    <>
      <h2>May they be compared?</h2>
      <ComparisonNote comparison={comparison} />
      <ComparisonTable comparison={comparison} tolls={tolls} setting={dossier} />
    </>
  );
}

/** Both ends where they are tolls; of a comparison, which is no toll itself, all tolls that it sets against each other. */
function relatedTolls(relation: Relation, dossier: Dossier): Toll[] {
  const ends = [relation.from, relation.to].map((id) => claimIn(dossier, id));
  const compared = relation.kind === "compares" ? comparedTolls(claimIn(dossier, relation.from), dossier.report) : [];
  const tolls = [...ends, ...compared].filter((claim) => claim.kind === "toll");
  return [...new Set(tolls)];
}
