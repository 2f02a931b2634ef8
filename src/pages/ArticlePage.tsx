import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
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
  const { article, lang } = report;
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
      {article.leftAside.length > 0 && (
        <More
          count={article.leftAside.length}
          words={article.leftAside.length === 1 ? "sentence that no claim quotes" : "sentences that no claim quotes"}
        >
          <ul className={styles.rules}>
            {article.leftAside.map(({ paragraph, exact, reason }) => (
              <li key={`${paragraph} ${exact} ${reason}`}>
                ¶{paragraph}{" "}
                <q lang={article.lang} dir="auto">
                  {exact}
                </q>
                : <OwnWords lang={lang}>{reason}</OwnWords>
              </li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
}
