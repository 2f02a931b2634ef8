import { articlePath, claimPath, paragraphAnchor, sectionPath } from "../domain/address";
import { claimKindWords } from "../domain/claimWords";
import { formatDay } from "../domain/day";
import type { Dossier } from "../domain/dossier";
import { passagesOf, sectionsWith, sourceIn } from "../domain/lookup";
import type { Claim } from "../domain/schema";
import { scopeFields } from "../domain/scopeField";
import { ChainList } from "../ui/ChainList";
import { ClaimActions } from "../ui/ClaimActions";
import { Claimant } from "../ui/Claimant";
import { ClaimFrame } from "../ui/ClaimFrame";
import { ContradictionPointer } from "../ui/ContradictionPointer";
import { FigureStatement } from "../ui/FigureStatement";
import { href } from "../ui/href";
import { ImpliedNote } from "../ui/ImpliedNote";
import { OmissionList } from "../ui/OmissionList";
import { QuotedParagraph } from "../ui/QuotedParagraph";
import { RelationList } from "../ui/RelationList";
import { RevisionList } from "../ui/RevisionList";
import { ScopeList } from "../ui/ScopeList";
import { SharedOriginNote } from "../ui/SharedOriginNote";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame";

type Props = { claim: Claim; dossier: Dossier };

/** One claim, whole: for reading, for checking against the article, and for citing. */
export function ClaimPage({ claim, dossier }: Props) {
  const { report, findings } = dossier;
  const omissions = report.omissions.filter(({ about }) => "claim" in about && about.claim === claim.id);
  const revisions = report.revisions.filter(({ subject }) => subject === claim.id);
  const hasRelations = report.relations.some(({ from, to }) => from === claim.id || to === claim.id);
  return (
    <ReportFrame dossier={dossier} current={claimPath(report.id, claim.id)}>
      <div className={styles.page}>
        <ClaimFrame claim={claim} setting={dossier}>
          <p className={styles.kicker}>
            Claim: {claimKindWords(claim.kind)}, said by {sourceIn(dossier, claim.claimant).name}. Paraphrase:
          </p>
          <h1 tabIndex={-1} dir="auto" className={styles.statement}>
            {claim.statement}
          </h1>
          <Claimant claim={claim} setting={dossier} />
          {claim.kind === "toll" && <FigureStatement toll={claim} setting={dossier} />}
          <ContradictionPointer claim={claim.id} dossier={dossier} />
          <ClaimActions claim={claim} setting={dossier} />
        </ClaimFrame>
        <section className={styles.text} aria-labelledby="part_words">
          <h2 id="part_words">The article’s words</h2>
          {passagesOf(claim, dossier).map((passage) => (
            <QuotedParagraph
              key={`${passage.paragraph} ${passage.start}`}
              passage={passage}
              text={report.article.paragraphs[passage.paragraph - 1] ?? ""}
              claim={claim}
              setting={dossier}
              link={`${href(articlePath(report.id))}#${paragraphAnchor(passage.paragraph)}`}
            />
          ))}
        </section>
        <section className={styles.text} aria-labelledby="part_chain">
          <h2 id="part_chain">How it reached us</h2>
          <ChainList claim={claim} setting={dossier} />
        </section>
        <section className={styles.text} aria-labelledby="part_scope">
          <h2 id="part_scope">What it covers</h2>
          <ScopeList claim={claim} fields={scopeFields} setting={dossier} />
        </section>
        {hasRelations && (
          <section className={styles.text} aria-labelledby="part_relations">
            <h2 id="part_relations">How it stands to other claims</h2>
            <RelationList claim={claim.id} dossier={dossier} />
          </section>
        )}
        {findings.implied
          .filter((implied) => implied.claim === claim.id)
          .map((implied) => (
            <ImpliedNote key={implied.given} implied={implied} dossier={dossier} />
          ))}
        {findings.origins
          .filter(({ claims }) => claims.includes(claim.id))
          .map((origin) => (
            <SharedOriginNote key={origin.counter} origin={origin} dossier={dossier} />
          ))}
        <OmissionList omissions={omissions} report={report.id} />
        <section className={styles.text} aria-labelledby="part_revisions">
          <h2 id="part_revisions">Revisions</h2>
          {revisions.length > 0 ? (
            <RevisionList revisions={revisions} />
          ) : (
            <p>None: this claim stands as it was transcribed on {formatDay(report.transcribed)}.</p>
          )}
        </section>
        <p className={styles.soft}>
          Shown in{" "}
          {sectionsWith(claim.id, dossier).map((section, index) => (
            <span key={section.slug}>
              {index > 0 && ", "}
              <a href={`${href(sectionPath(report.id, section.slug))}#${claim.id}`}>{section.title}</a>
            </span>
          ))}
          . Claim id: <code>{claim.id}</code>
          {claim.aliases.length > 0 && `, formerly ${claim.aliases.join(", ")}`}.
        </p>
      </div>
    </ReportFrame>
  );
}
