import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { articlePath, paragraphAnchor } from "../../domain/report/address.ts";
import type { RecordRow, RecordThread } from "../../domain/report/recordSchema.ts";
import { quoted, recordWords } from "../../words/language.ts";
import type { RecordWords, ToldRow, ToldWitness } from "../../words/records.ts";
import { DateWords } from "../voice/DateWords.tsx";
import kinds from "../voice/kinds.module.css";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import shapes from "../voice/shape.module.css";
import { WithdrawnNote } from "../voice/WithdrawnNote.tsx";
import panel from "./OutsidePanel.module.css";
import styles from "./Witness.module.css";

/** `isKnown`: where what the publisher is was told before. */
type Props = { rows: ToldWitness; lang: string; isKnown: boolean };

/** One who published something outside the article: when, who, in which words, and how it was seen. */
export function Witness({ rows, lang, isKnown }: Props) {
  const [{ date, witness, said }] = rows;
  const some = (isSetOff: (told: ToldRow) => boolean) => rows.some(isSetOff);
  return (
    <li className={`${shapes.shape} ${styles.witness} ${kinds[witness.kind]}`}>
      <p className={styles.head}>
        <span className={styles.date}>
          <SetOff words={date.words} isSetOff={some((told) => told.date.isSetOff)} />
        </span>{" "}
        <span className={styles.who}>
          <SetOff words={witness.name} isSetOff={some(({ isWitnessSetOff }) => isWitnessSetOff)} />
        </span>
        <span className={styles.date}>
          {said && recordWords.of(said.name)}
          {witness.position && !isKnown && `, ${witness.position}`}
        </span>
      </p>
      <div className={styles.rows}>
        {rows.map((told, index) => (
          <div key={told.row.id} id={told.row.id} tabIndex={-1} className={styles.row}>
            <div className={styles.words}>
              <RowWords told={told} lang={lang} />
            </div>
            {rows[index + 1]?.row.url !== told.row.url && <SeenAt told={told} />}
          </div>
        ))}
      </div>
    </li>
  );
}

/** Where it was seen, and how. */
export function SeenAt({ told: { row, place, how } }: { told: ToldRow }) {
  return (
    <p className={panel.source}>
      <a href={row.url} rel="noreferrer">
        {place}
      </a>
      , {how}
      {row.archived && (
        <>
          ,{" "}
          <a href={row.archived} rel="noreferrer">
            {recordWords.archived}
          </a>
        </>
      )}
    </p>
  );
}

function RowWords({ told, lang }: { told: ToldRow; lang: string }) {
  const { row, words, covers } = told;
  return (
    <>
      <Words told={told} />
      {row.note && <Note note={row.note} lang={lang} isAlone={words.length === 0 && covers.length === 0} />}
    </>
  );
}

/** A few words as published, in their marks, and what they cover. */
export function Words({ told: { words, covers } }: { told: ToldRow }) {
  return (
    <>
      {words.length > 0 && (
        <>
          “
          {words.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words stay in their order.
            <SetOff key={index} {...part} />
          ))}
          ”
        </>
      )}
      {covers.map((part, index) => (
        <span key={part.words}>
          {(index > 0 || words.length > 0) && ", "}
          <SetOff {...part} />
        </span>
      ))}
    </>
  );
}

// In words: a longer note waits for a press, unless it is all that a row has.
const shortNote = 5;

function Note({ note, lang, isAlone }: { note: string; lang: string; isAlone: boolean }) {
  const said = <OwnWords lang={lang}>{note}</OwnWords>;
  if (isAlone) return said;
  if (note.split(/\s+/u).length <= shortNote) return <span className={styles.note}>. {said}</span>;
  return (
    <details className={styles.note}>
      <summary className={styles.more}>{recordWords.note}</summary>
      {said}
    </details>
  );
}

/** Words of which some differ from the article: heavy, over a bar. */
function SetOff({ words, isSetOff }: RecordWords) {
  return isSetOff ? <b className={panel.setOff}>{words}</b> : words;
}

/** `isFirst`: where its date is not yet said on the page. */
type ArticleProps = { quotes: RecordThread["quotes"]; dossier: Dossier; isFirst: boolean };

/** The article’s own words among the others, in its own style. */
export function ArticleAmongThem({ quotes, dossier, isFirst }: ArticleProps) {
  const { id, article } = dossier.report;
  return (
    <li className={`${shapes.shape} ${styles.witness} ${styles.own} ${kinds[sourceIn(dossier, article.outlet).kind]}`}>
      <div className={styles.head}>
        {isFirst && (
          <>
            <div className={styles.bracketed}>
              <DateWords date={article.published} setting={dossier} />
            </div>{" "}
          </>
        )}
        <span className={styles.who}>{recordWords.article}</span>
      </div>
      <div className={styles.ownWords}>
        {quotes.map(({ paragraph, exact }) => (
          <p key={exact} className={styles.cited}>
            <a className={styles.paragraph} href={`${href(articlePath(id))}#${paragraphAnchor(paragraph)}`}>
              ¶{paragraph}
            </a>{" "}
            <q className={styles.quote}>
              <OwnWords lang={article.lang}>{quoted(exact)}</OwnWords>
            </q>
          </p>
        ))}
      </div>
    </li>
  );
}

type WithdrawnProps = { row: RecordRow; lang: string };

/** A row that was taken back: its address goes on working, and says when and why. */
export function WithdrawnRow({ row: { id, withdrawn }, lang }: WithdrawnProps) {
  return (
    <li id={id} tabIndex={-1} className={styles.withdrawn}>
      <code>{id}</code> {withdrawn && <WithdrawnNote withdrawn={withdrawn} lang={lang} />}
    </li>
  );
}
