import { scopeFields } from "../domain/compare/slots.ts";
import { type Dossier, passagesOf, sectionsWith } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { articlePath, claimPath, paragraphAnchor, sectionPath } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { QuotedParagraph } from "../ui/article/MarkedParagraph.tsx";
import { ChainList } from "../ui/claim/ChainList.tsx";
import { ClaimActions, sharePart } from "../ui/claim/ClaimActions.tsx";
import { Claimant, ClaimFrame } from "../ui/claim/ClaimFrame.tsx";
import { ChangeStatement, FigureStatement } from "../ui/claim/FigureStatement.tsx";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { ScopeList } from "../ui/claim/ScopeList.tsx";
import { ContradictionPointer } from "../ui/compare/ContradictionNote.tsx";
import { ImpliedNote } from "../ui/compare/ImpliedNote.tsx";
import { SharedOriginNote } from "../ui/compare/SharedOriginNote.tsx";
import { RevisedNote, RevisionList } from "../ui/history/RevisionList.tsx";
import shareStyles from "../ui/page/SharePanel.module.css";
import { RelationList } from "../ui/thread/RelationList.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { formatDay } from "../words/dates.ts";
import { claimKindWords } from "../words/language.ts";
import { FinishedPart } from "./FinishedPart.tsx";
import styles from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";

type Props = {
  claim: Claim;
  dossier: Dossier;
  /** The former id at whose address this page stands; undefined at the claim's own. */
  formerId?: string;
};

/**
 * One claim, whole: for reading, for checking against the article, and for citing. At a former address it says that the
 * claim was renamed, and still holds everything that was ever linked to there.
 */
export function ClaimPage({ claim, dossier, formerId }: Props) {
  const path = claimPath(dossier.report.id, claim.id);
  return (
    <>
      {formerId && (
        <p role="note" className={styles.note}>
          <strong>This claim was renamed.</strong> It was called <code>{formerId}</code>; it is now called{" "}
          <code>{claim.id}</code> and stands at <a href={href(path)}>its new address</a>. It is the same claim.
        </p>
      )}
      <ClaimFrame claim={claim} setting={dossier}>
        <RevisedNote claim={claim} dossier={dossier} />
        <p className={styles.kicker}>Claim ({claimKindWords[claim.kind]}). Paraphrase:</p>
        <h1 tabIndex={-1} dir="auto" lang={ownLanguage(dossier.head.lang)} className={styles.statement}>
          {claim.statement}
        </h1>
        <Claimant claim={claim} setting={dossier} />
        {claim.kind === "toll" && <FigureStatement toll={claim} setting={dossier} />}
        {claim.kind === "change" && <ChangeStatement claim={claim} setting={dossier} />}
        <ContradictionPointer claim={claim.id} dossier={dossier} />
        <ClaimActions claim={claim} setting={dossier} />
      </ClaimFrame>
      <ClaimParts claim={claim} dossier={dossier} />
      {/* What script fetches brings its words; its looks are here. */}
      <FinishedPart key={path} id={sharePart} path={path} name="Copy, cite, take away" className={shareStyles.panel} />
    </>
  );
}

type PartsProps = { claim: Claim; dossier: Dossier };

/** All that belongs to a claim: its words in their paragraph, its way to us, its cover, its relations, its changes. */
function ClaimParts({ claim, dossier }: PartsProps) {
  const { report, findings } = dossier;
  const omissions = report.omissions.filter(({ about }) => "claim" in about && about.claim === claim.id);
  const revisions = revisionsOf(claim, report);
  const hasRelations = report.relations.some(({ from, to }) => from === claim.id || to === claim.id);
  return (
    <>
      <PagePart id="part_words" title="The article’s words">
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
      </PagePart>
      <PagePart id="part_chain" title="How it reached us">
        <ChainList claim={claim} setting={dossier} />
      </PagePart>
      <PagePart id="part_scope" title="What it covers">
        <ScopeList claim={claim} fields={scopeFields} setting={dossier} />
      </PagePart>
      {hasRelations && (
        <PagePart id="part_relations" title="How it stands to other claims">
          <RelationList claim={claim.id} dossier={dossier} />
        </PagePart>
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
      <PagePart id="part_revisions" title="Revisions">
        {revisions.length > 0 ? (
          <RevisionList revisions={revisions} lang={report.lang} />
        ) : (
          <p>None: this claim stands as it was transcribed on {formatDay(report.transcribed)}.</p>
        )}
      </PagePart>
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
