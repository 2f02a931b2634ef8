import type { Dossier } from "../domain/dossier/dossier.ts";
import { articlePath, claimsPath, sectionPath } from "../domain/report/address.ts";
import type { Section } from "../domain/report/schema.ts";
import { href } from "../ui/voice/link.ts";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { formatNumberOf } from "../words/language.ts";
import styles from "./layout.module.css";
import { sectionKinds } from "./SectionPage.tsx";
import { claimsAtAGlance } from "./sectionParts.ts";

type Props = { dossier: Dossier };

/** One report at a glance: every section in brief, each with the way on. */
export function OverviewPage({ dossier }: Props) {
  const { report, head, findings } = dossier;
  const { words, quoted } = findings.coverage;
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1} dir="auto" lang={ownLanguage(report.lang)}>
          {report.title}
        </h1>
        <p className={styles.lede} dir="auto" lang={ownLanguage(report.lang)}>
          {report.summary}
        </p>
        <p className={styles.soft}>
          One article, {formatNumberOf(head.claimCount, "claim")}, {formatNumberOf(head.sourceCount, "source")}. Every
          figure names who counted, what was counted, and the article’s own words.
          {report.article.headline === null &&
            " The article came without a headline; the title of this report is the transcriber’s."}
        </p>
      </header>
      {report.sections.map((section, index) => (
        <section key={section.slug} className={styles.part} aria-labelledby={`part_${section.slug}`}>
          <div>
            <p className={styles.kicker}>
              <OwnWords lang={report.lang}>{section.title}</OwnWords>
            </p>
            <h2 id={`part_${section.slug}`} dir="auto" lang={ownLanguage(report.lang)}>
              {section.question}
            </h2>
          </div>
          <SectionGlance section={section} dossier={dossier} above={report.sections.slice(0, index)} />
          <a className={styles.more} href={href(sectionPath(report.id, section.slug))}>
            <OwnWords lang={report.lang}>{section.title}</OwnWords>: all of it, with the article’s words
          </a>
        </section>
      ))}
      <p className={styles.soft}>
        <a href={href(claimsPath(report.id))}>All {formatNumberOf(head.claimCount, "claim")}</a>, one by one, or{" "}
        <a href={href(articlePath(report.id))}>the whole article</a> with every claim’s words marked: {quoted} of its{" "}
        {words} words are quoted by a claim.
      </p>
    </>
  );
}

type SectionGlanceProps = { section: Section; dossier: Dossier; above: readonly Section[] };

function SectionGlance({ section, dossier, above }: SectionGlanceProps) {
  const { Glance } = sectionKinds[section.kind];
  const shownAbove = new Set(above.flatMap((section) => claimsAtAGlance(section, dossier).map(({ id }) => id)));
  return <Glance section={section} dossier={dossier} shownAbove={shownAbove} />;
}
