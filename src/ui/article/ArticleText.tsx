import { passagesIn } from "../../domain/article/quote.ts";
import { type Dossier, passagesOf, sourceIn } from "../../domain/dossier/dossier.ts";
import { claimPath, paragraphAnchor, sectionPath } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { type ArticleNote, notesBeside } from "../../words/articleNotes.ts";
import { claimKindWords, quoted, silenceHeads } from "../../words/language.ts";
import { claimantPhrase } from "../../words/titles.ts";
import kinds from "../voice/kinds.module.css";
import { Later, onFirstScreen, useWhole } from "../voice/Later.tsx";
import { href } from "../voice/link.ts";
import { OwnWords, Said } from "../voice/OwnWords.tsx";
import shapes from "../voice/shape.module.css";
import styles from "./ArticleText.module.css";
import { MarkedParagraph } from "./MarkedParagraph.tsx";

type Props = { dossier: Dossier };

/**
 * The article: its paragraphs one after another, and beside the words that they concern the notes. A reader view leaves out
 * what is an `aside`, and a selection does not take it along. Marks are switched on by a box, without script.
 */
export function ArticleText({ dossier }: Props) {
  const { article, claims } = dossier.report;
  const shown = article.paragraphs.slice(0, useWhole() ? undefined : onFirstScreen);
  const order = claims.map(({ id }) => id);
  return (
    <div className={styles.whole}>
      <label className={styles.switch}>
        <input type="checkbox" className={styles.box} /> <span>Mark who says what</span>
      </label>
      <div className={styles.article}>
        {article.headline !== null && (
          <h2 className={styles.headline} lang={article.lang} dir="auto">
            {article.headline}
          </h2>
        )}
        {shown.flatMap((text, index) => {
          const paragraph = index + 1;
          const passages = passagesIn(paragraph, dossier.findings.passages, order);
          const here = claims
            .filter(({ id }) => passages.some(({ claim }) => claim === id))
            .sort((a, b) => startIn(paragraph, a, dossier) - startIn(paragraph, b, dossier));
          const first = here.filter((claim) => passagesOf(claim, dossier)[0]?.paragraph === paragraph);
          return [
            <MarkedParagraph
              key={paragraphAnchor(paragraph)}
              number={paragraph}
              text={text}
              passages={passages}
              setting={dossier}
            />,
            here.length > 0 && (
              <Beside
                key={`beside ${paragraph}`}
                claims={here}
                notes={notesBeside(first, dossier)}
                paragraph={paragraph}
                dossier={dossier}
              />
            ),
          ];
        })}
        <Later>{null}</Later>
      </div>
    </div>
  );
}

function startIn(paragraph: number, claim: Claim, dossier: Dossier): number {
  return passagesOf(claim, dossier).find((passage) => passage.paragraph === paragraph)?.start ?? 0;
}

type BesideProps = { claims: readonly Claim[]; notes: readonly ArticleNote[]; paragraph: number; dossier: Dossier };

/** Beside one paragraph: what changes its reading, and with the marks who says what in it. */
function Beside({ claims, notes, paragraph, dossier }: BesideProps) {
  return (
    <aside className={styles.beside} aria-label={`Beside paragraph ${paragraph}`}>
      {notes.map((note) => (
        <Note key={JSON.stringify(note.told)} note={note} dossier={dossier} />
      ))}
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <a
              className={`${styles.claim} ${shapes.shape} ${kinds[sourceIn(dossier, claim.claimant).kind]}`}
              href={href(claimPath(dossier.report.id, claim.id))}
            >
              <Said phrase={claimantPhrase(claim, dossier)} />: {claimKindWords[claim.kind]}
              {claim.withdrawn && ", withdrawn"}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Note({ note: { lemma, told, section }, dossier }: { note: ArticleNote; dossier: Dossier }) {
  const { lang, id } = dossier.report;
  return (
    <p className={"words" in told ? styles.note : styles.silence}>
      {lemma !== null && (
        <>
          <bdi className={styles.lemma} lang={dossier.report.article.lang}>
            {quoted(lemma)}
          </bdi>{" "}
        </>
      )}
      {"words" in told ? (
        told.words
      ) : (
        <>
          {silenceHeads.short} <OwnWords lang={lang}>{told.notSaid}</OwnWords>.
        </>
      )}
      {section && (
        <>
          {" "}
          <a href={href(sectionPath(id, section.slug))}>
            <OwnWords lang={lang}>{section.label ?? section.title}</OwnWords>
          </a>
        </>
      )}
    </p>
  );
}
