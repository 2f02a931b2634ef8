import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Quote, Report } from "../domain/report/schema.ts";
import { ArticleText } from "../ui/article/ArticleText.tsx";
import { More } from "../ui/voice/Later.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { pageWords, tabWords } from "../words/language.ts";
import styles from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";

type Props = { dossier: Dossier };

/** First of all the article, in one run of text; beside it what changes its reading, and on it marks for who asks for them. */
export function ArticlePage({ dossier }: Props) {
  const { report, findings } = dossier;
  const { article } = report;
  const { words } = findings.coverage;
  const lacks = [
    ...(article.headline === null ? ["headline"] : []),
    ...(article.published.basis === "inferred" ? ["date"] : []),
  ];
  return (
    <>
      <PageHead kicker={`${tabWords.article}.`} title={pageWords.article}>
        <p className={styles.lede}>
          {words} words of {sourceIn(dossier, article.outlet).name}, as they reached this site
          {lacks.length > 0 && `, without ${lacks.join(" or ")}`}.{" "}
          <a href={article.url} rel="noreferrer">
            Original&nbsp;↗
          </a>
        </p>
      </PageHead>
      <ArticleText dossier={dossier} />
      <QuotedList
        what="word"
        that="the article does not explain"
        rows={(article.glossary ?? []).map((entry) => [entry, entry.meaning])}
        report={report}
      />
      <QuotedList
        what="sentence"
        that="no claim quotes"
        rows={article.leftAside.map((entry) => [entry, entry.reason])}
        report={report}
      />
    </>
  );
}

type QuotedProps = {
  /** What is listed, as one, and which of its kind. */
  what: string;
  that: string;
  /** Words of the article, and what the transcriber says of them. */
  rows: readonly (readonly [Quote, string])[];
  report: Report;
};

function QuotedList({ what, that, rows, report }: QuotedProps) {
  if (rows.length === 0) return null;
  return (
    <More count={rows.length} words={`${what}${rows.length === 1 ? "" : "s"} that ${that}`}>
      <ul className={styles.rules}>
        {rows.map(([{ paragraph, exact }, said]) => (
          <li key={exact + said}>
            ¶{paragraph}{" "}
            <q lang={report.article.lang} dir="auto">
              {exact}
            </q>
            : <OwnWords lang={report.lang}>{said}</OwnWords>
          </li>
        ))}
      </ul>
    </More>
  );
}
