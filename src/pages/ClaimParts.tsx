import { scopeFields } from "../domain/compare/slots.ts";
import { type Dossier, passagesOf, sectionsWith } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { articlePath, paragraphAnchor, sectionPath } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { QuotedParagraph } from "../ui/article/MarkedParagraph.tsx";
import { ChainList } from "../ui/claim/ChainList.tsx";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { ScopeList } from "../ui/claim/ScopeList.tsx";
import { ImpliedNote } from "../ui/compare/ImpliedNote.tsx";
import { SharedOriginNote } from "../ui/compare/SharedOriginNote.tsx";
import { RevisionList } from "../ui/history/RevisionList.tsx";
import { RelationList } from "../ui/thread/RelationList.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { formatDay } from "../words/dates.ts";
import styles from "./layout.module.css";

type Props = { claim: Claim; dossier: Dossier };

/** All that belongs to a claim: its words in their paragraph, its way to us, its cover, its relations, its changes. */
export function ClaimParts({ claim, dossier }: Props) {
  const { report, findings } = dossier;
  const omissions = report.omissions.filter(({ about }) => "claim" in about && about.claim === claim.id);
  const revisions = revisionsOf(claim, report);
  const hasRelations = report.relations.some(({ from, to }) => from === claim.id || to === claim.id);
  return (
    <>
      <section className={styles.text} aria-labelledby="part_words">
        <h2 id="part_words">The article’s words</h2>
        {passagesOf(claim, dossier).map((passage) => (
          <QuotedParagraph
            key={`${passage.paragraph} ${passage.start} ${passage.end}`}
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
      <OmissionList omissions={omissions} setting={dossier} />
      <section className={styles.text} aria-labelledby="part_revisions">
        <h2 id="part_revisions">Revisions</h2>
        {revisions.length > 0 ? (
          <RevisionList revisions={revisions} lang={report.lang} />
        ) : (
          <p>None: this claim stands as it was transcribed on {formatDay(report.transcribed)}.</p>
        )}
      </section>
      <p className={styles.soft}>
        Shown in{" "}
        {sectionsWith(claim.id, dossier).map((section, index) => (
          <span key={section.slug}>
            {index > 0 && ", "}
            <a href={`${href(sectionPath(report.id, section.slug))}#${claim.id}`}>
              <OwnWords lang={report.lang}>{section.title}</OwnWords>
            </a>
          </span>
        ))}
        . Claim id: <code>{claim.id}</code>
        {claim.aliases.length > 0 && `, formerly ${claim.aliases.join(", ")}`}.
      </p>
    </>
  );
}
