import { withoutFullStop } from "../domain/article/sentences.ts";
import { scopeFieldsOf } from "../domain/compare/slots.ts";
import { type Dossier, passagesOf, sectionsWith, sourceIn } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { claimPath, sectionPath } from "../domain/report/address.ts";
import type { Claim, Omission } from "../domain/report/schema.ts";
import { WordsInParagraph } from "../ui/claim/ArticleWords.tsx";
import { ChainList } from "../ui/claim/ChainList.tsx";
import { ClaimActions, sharePart } from "../ui/claim/ClaimActions.tsx";
import { ClaimFrame } from "../ui/claim/ClaimFrame.tsx";
import { Claimant, StatementHeading } from "../ui/claim/ClaimStatement.tsx";
import { GuardNote } from "../ui/claim/GuardNote.tsx";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { ScopeList } from "../ui/claim/ScopeList.tsx";
// What script fetches of a claim’s page brings its words; its looks are here.
import changeStyles from "../ui/history/ChangeEntry.module.css";
import { RevisedNote } from "../ui/history/RevisedNote.tsx";
import shareStyles from "../ui/page/SharePanel.module.css";
import { RelationList } from "../ui/thread/RelationList.tsx";
import { Later, More } from "../ui/voice/Later.tsx";
import { href } from "../ui/voice/link.ts";
import { NotSaid } from "../ui/voice/NotSaid.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { formatDay } from "../words/dates.ts";
import { guardsOf } from "../words/guards.ts";
import { notVerified, pageKickers, silenceHeads } from "../words/language.ts";
import { ClaimFigures } from "./ClaimFigures.tsx";
import styles from "./ClaimPage.module.css";
import { FinishedPart } from "./FinishedPart.tsx";
import { OutsidePart } from "./OutsidePart.tsx";
import { SignLegend } from "./SignLegend.tsx";
import { openPoints, shortForms } from "./sectionParts.ts";
import spread from "./spread.module.css";

/** The part of a claim’s page that tells its revisions. */
export const revisionsPart = "part_changes";

type Props = {
  claim: Claim;
  dossier: Dossier;
  /** The former id at whose address this page stands; undefined at the claim's own. */
  formerId?: string;
};

/**
 * One claim, whole: what it may not be set beside, who says it, the statement, and the rest one press away. At a former
 * address it says that the claim was renamed, and still holds everything that was ever linked to there.
 */
export function ClaimPage({ claim, dossier, formerId }: Props) {
  const { report } = dossier;
  const path = claimPath(report.id, claim.id);
  const omissions = report.omissions.filter(({ about }) => "claim" in about && about.claim === claim.id);
  const points = notSaid(claim, omissions, dossier);
  return (
    <div className={`${spread.spread} ${spread.beside}`}>
      <div className={spread.body}>
        {formerId && (
          <p role="note" className={styles.note}>
            <strong>This claim was renamed.</strong> It was called <code>{formerId}</code>; it is now called{" "}
            <code>{claim.id}</code> and stands at <a href={href(path)}>its new address</a>. It is the same claim.
          </p>
        )}
        <ClaimFrame claim={claim} setting={dossier} look="page">
          <p className={styles.kicker}>
            {pageKickers.claim(claim.kind)} <b className={styles.status}>{withoutFullStop(notVerified)}</b>
          </p>
          <RevisedNote claim={claim} dossier={dossier} />
          <GuardNote guards={guardsOf(claim, dossier)} dossier={dossier} />
          <Claimant claim={claim} setting={dossier} beside="way" />
          <StatementHeading claim={claim} setting={dossier} />
          <ClaimFigures claim={claim} dossier={dossier} />
          <ClaimActions claim={claim} setting={dossier} withOriginal />
        </ClaimFrame>
        <Later>
          <div className={spread.twin}>
            <Words claim={claim} dossier={dossier} />
            <section className={spread.section} aria-labelledby="part_chain">
              <h2 id="part_chain">How it reached this page</h2>
              <ChainList claim={claim} setting={dossier} />
            </section>
          </div>
          <figure>
            <SignLegend isAboutPictures />
          </figure>
        </Later>
      </div>
      <div className={spread.aside}>
        {points.length > 0 && <NotSaid head={silenceHeads.here} points={points} />}
        <OutsidePart of={claim.id} dossier={dossier} />
      </div>
      <div className={spread.rest}>
        <Later>
          <Rest claim={claim} omissions={omissions} dossier={dossier} path={path} />
        </Later>
      </div>
    </div>
  );
}

function Words({ claim, dossier }: Pick<Props, "claim" | "dossier">) {
  return (
    <section className={spread.section} aria-labelledby="part_words">
      <h2 id="part_words">The article’s words</h2>
      {passagesOf(claim, dossier).map((passage) => (
        <WordsInParagraph
          key={`${passage.paragraph} ${passage.start} ${passage.end}`}
          quote={passage}
          start={passage.start}
          end={passage.end}
          text={dossier.report.article.paragraphs[passage.paragraph - 1] ?? ""}
          kind={sourceIn(dossier, claim.claimant).kind}
          setting={dossier}
        />
      ))}
    </section>
  );
}

type RestProps = Props & { omissions: readonly Omission[]; path: string };

/** All else that belongs to a claim: its relations, what is left out, its cover, its ways out, its changes. */
function Rest({ claim, omissions, dossier, path }: RestProps) {
  const { report } = dossier;
  const revisions = revisionsOf(claim, report);
  const related = report.relations.filter(({ from, to }) => from === claim.id || to === claim.id);
  const standing = related.filter(({ withdrawn }) => !withdrawn).length;
  return (
    <>
      {related.length > 0 && (
        <More count={standing} words={standing === 1 ? "claim that bears on it" : "claims that bear on it"}>
          <RelationList claim={claim.id} dossier={dossier} />
        </More>
      )}
      <OmissionList omissions={omissions} setting={dossier} />
      <More words="What it covers">
        <ScopeList claim={claim} fields={scopeFieldsOf(claim)} setting={dossier} />
        <p>
          Shown in{" "}
          {sectionsWith(claim.id, dossier).map((section, place) => (
            <span key={section.slug}>
              {place > 0 && ", "}
              <a href={`${href(sectionPath(report.id, section.slug))}#${claim.id}`}>
                <OwnWords lang={report.lang}>{section.title}</OwnWords>
              </a>
            </span>
          ))}
          . Claim id: <code>{claim.id}</code>
          {claim.aliases.length > 0 && `, formerly ${claim.aliases.join(", ")}`}.
        </p>
      </More>
      <More words="Cite, quote, download, embed">
        <FinishedPart
          key={path}
          id={sharePart}
          path={path}
          name="Cite, quote, download, embed"
          className={shareStyles.panel}
        />
      </More>
      <More
        id="part_revisions"
        {...(revisions.length > 0 ? { count: revisions.length } : {})}
        words={pageKickers.revisions(revisions.length)}
      >
        {revisions.length > 0 ? (
          <FinishedPart
            key={path}
            id={revisionsPart}
            path={path}
            name={pageKickers.revisions(revisions.length)}
            className={changeStyles.values}
          />
        ) : (
          <p>This claim stands as it was transcribed on {formatDay(report.transcribed)}.</p>
        )}
      </More>
    </>
  );
}

/** What is not said of a claim in a few words each: as the transcriber puts it, else what a figure leaves open. */
function notSaid(claim: Claim, omissions: readonly Omission[], dossier: Dossier): string[] {
  const shorts = shortForms(omissions);
  const open = claim.kind === "toll" && shorts.length === 0 ? openPoints([claim], dossier) : [];
  return [...shorts, ...open].slice(0, 5);
}
