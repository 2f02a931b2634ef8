import type { Dossier } from "../domain/dossier/dossier.ts";
import { sourceIn } from "../domain/dossier/dossier.ts";
import { articlePath, claimsPath, downloadsPath, sectionPath } from "../domain/report/address.ts";
import type { Section, Source } from "../domain/report/schema.ts";
import { AnswerNote } from "../ui/compare/AnswerNote.tsx";
import kinds from "../ui/voice/kinds.module.css";
import { Later } from "../ui/voice/Later.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import shapes from "../ui/voice/shape.module.css";
import { answerSection } from "../words/answers.ts";
import { capitalise, formatNumberOf } from "../words/language.ts";
import styles from "./OverviewPage.module.css";
import { PageHead } from "./PageHead.tsx";
import { sectionKinds } from "./SectionPage.tsx";
import { SignLegend } from "./SignLegend.tsx";

type Props = { dossier: Dossier };

/** One report at a glance: each question with its figures and its answer, who is cited, and the way on. */
export function OverviewPage({ dossier }: Props) {
  const { report, head, findings } = dossier;
  const { article, omissions } = report;
  const hasFigures = ({ kind }: Section) => sectionKinds[kind].Glance !== undefined;
  const [first, ...others] = report.sections.filter(hasFigures);
  const omitted = omissions.filter(({ withdrawn }) => !withdrawn).length;
  return (
    <div className={styles.page}>
      <PageHead kicker="Report." title={report.title} lang={report.lang} look="title">
        <p className={styles.standfirst}>
          A news article of {findings.coverage.words} words in {formatNumberOf(head.claimCount, "claim")}, each with who
          is said to say it.
        </p>
      </PageHead>
      <div className={styles.parts}>
        {first && <SectionPart section={first} dossier={dossier} />}
        <Later>
          {others.map((section) => (
            <SectionPart key={section.slug} section={section} dossier={dossier} />
          ))}
        </Later>
      </div>
      <Later>
        <figure>
          <SignLegend isAboutPictures />
        </figure>
        <div className={styles.duo}>
          <Speakers dossier={dossier} />
          <div className={styles.parts}>
            {report.sections
              .filter((section) => !hasFigures(section))
              .map((section) => (
                <SectionPart key={section.slug} section={section} dossier={dossier} />
              ))}
            {omitted > 0 && (
              <p className={styles.silence}>
                <b>{omitted === 1 ? "One thing" : `${omitted} things`} the article leaves out</b>, told where it
                matters.
              </p>
            )}
            <p className={styles.soft}>
              {article.headline === null && "The article came without a headline; the title is ours. "}
              <a href={href(articlePath(report.id))}>Read the article</a> ·{" "}
              <a href={href(claimsPath(report.id))}>All {head.claimCount} claims</a> ·{" "}
              <a href={href(downloadsPath(report.id))}>Data</a>
            </p>
          </div>
        </div>
      </Later>
    </div>
  );
}

type PartProps = { section: Section; dossier: Dossier };

function SectionPart({ section, dossier }: PartProps) {
  const { lang, id } = dossier.report;
  const { Glance } = sectionKinds[section.kind];
  const answer = answerSection(section, dossier);
  return (
    <section className={styles.part} aria-labelledby={`part_${section.slug}`} data-whole="">
      <h2 id={`part_${section.slug}`} dir="auto" lang={ownLanguage(lang)}>
        <a className={styles.link} href={href(sectionPath(id, section.slug))}>
          <OwnWords lang={lang}>{section.question}</OwnWords>
        </a>
      </h2>
      {Glance && <Glance section={section} dossier={dossier} />}
      {answer && <AnswerNote answer={answer} look="small" />}
    </section>
  );
}

/** Who is cited, with one mark a claim. */
function Speakers({ dossier }: Props) {
  const speakers = speakersOf(dossier);
  const title = `${capitalise(formatNumberOf(speakers.length, "name"))}, ${formatNumberOf(dossier.head.claimCount, "claim")}`;
  return (
    <section className={styles.part} aria-labelledby="part_sources">
      <h2 id="part_sources">{title}</h2>
      <ul>
        {speakers.map(({ source, count }) => (
          <li key={source.id} className={styles.speaker}>
            <SourceTag source={source} />
            <span className={styles.count}>{count}</span>
            <span className={`${styles.units} ${kinds[source.kind]}`} aria-hidden="true">
              {Array.from({ length: count }, (_, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike.
                <span key={number} className={`${styles.unit} ${shapes.shape}`} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function speakersOf(dossier: Dossier): { source: Source; count: number }[] {
  const claims = dossier.report.claims.filter(({ withdrawn }) => !withdrawn);
  return [...new Set(claims.map(({ claimant }) => claimant))].map((id) => ({
    source: sourceIn(dossier, id),
    count: claims.filter(({ claimant }) => claimant === id).length,
  }));
}
