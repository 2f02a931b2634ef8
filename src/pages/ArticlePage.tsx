import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import { ArticleText } from "../ui/article/ArticleText.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { pageWords } from "../words/language.ts";
import styles from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";

type Props = { dossier: Dossier };

/** The whole transcript with every claim's words marked, and how much of it the claims quote. */
export function ArticlePage({ dossier }: Props) {
  const { report, findings } = dossier;
  const { words, quoted } = findings.coverage;
  const outlet = sourceIn(dossier, report.article.outlet);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>Article</p>
        <h1 tabIndex={-1}>{pageWords.article}</h1>
        <p>
          The article of {outlet.name}, as it was published
          {report.article.headline === null ? (
            " (it came without a headline)"
          ) : (
            <>
              {": "}
              <bdi lang={report.article.lang}>“{report.article.headline}”</bdi>
            </>
          )}
          .{" "}
          <a href={report.article.url} rel="noreferrer">
            The original ↗
          </a>
        </p>
        <p className={styles.soft}>
          {Math.floor((quoted / words) * 100)} per cent of the text, {quoted} of {words} words, is quoted by a claim.
          Every claim’s words are underlined in the colour of its source, overlapping ones in lines below each other,
          with the claim’s number at their end.
        </p>
      </header>
      <h2 className={unseen.unseen}>The text with its claims</h2>
      <ArticleText dossier={dossier} />
      {report.article.leftAside.length > 0 && (
        <PagePart id="part_aside" title="Left aside">
          <p>Sentences that no claim quotes, each with the transcriber’s reason.</p>
          <ul className={styles.rules}>
            {report.article.leftAside.map(({ paragraph, exact, reason }) => (
              <li key={`${paragraph} ${exact} ${reason}`}>
                ¶{paragraph}{" "}
                <q lang={report.article.lang} dir="auto">
                  {exact}
                </q>
                : <OwnWords lang={report.lang}>{reason}</OwnWords>
              </li>
            ))}
          </ul>
        </PagePart>
      )}
    </>
  );
}
