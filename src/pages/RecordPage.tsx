import type { CompiledRecord } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { PublisherId, RecordSeries, RecordThread } from "../domain/report/recordSchema.ts";
import { RevisionList } from "../ui/history/ChangeEntry.tsx";
import panel from "../ui/record/OutsidePanel.module.css";
import { SeriesPlot } from "../ui/record/SeriesPlot.tsx";
import { ArticleAmongThem, WithdrawnRow, Witness } from "../ui/record/Witness.tsx";
import kinds from "../ui/voice/kinds.module.css";
import { More } from "../ui/voice/Later.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { formatDate } from "../words/dates.ts";
import { formatFigure, withBound } from "../words/figures.ts";
import { countingWords, formatPeople, limitWords, pageKickers, recordWords, tabWords } from "../words/language.ts";
import { hostOf, type ToldWitness, tellThread } from "../words/records.ts";
import layout from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";
import type { OfferedRecord } from "./pageData.ts";
import styles from "./RecordPage.module.css";

type Props = { dossier: Dossier } & OfferedRecord;

/**
 * What was published outside the article and bears on what it says: thread by thread, by date, with the article's own words
 * among them. Who took what from whom is not known, so nothing joins two rows.
 */
export function RecordPage({ dossier, compiled, files }: Props) {
  const { record } = compiled;
  const { lang } = record;
  const known = new Set<PublisherId>();
  // What a publisher is stands once on the page.
  const isKnown = ([{ witness }]: ToldWitness) => known.has(witness.id) || !known.add(witness.id);
  const witness = (rows: ToldWitness) => (
    <Witness key={rows[0].row.id} rows={rows} lang={lang} isKnown={isKnown(rows)} />
  );
  const entriesOf = (thread: RecordThread, isFirst: boolean) => {
    const { before, unordered, withdrawn } = tellThread(thread, compiled, dossier);
    const hasArticle = thread.quotes.length > 0;
    return (
      <>
        {before.map(witness)}
        {hasArticle && <ArticleAmongThem quotes={thread.quotes} dossier={dossier} isFirst={isFirst} />}
        {hasArticle && unordered.length > 0 && <li className={styles.unordered}>{recordWords.unordered}</li>}
        {unordered.map(witness)}
        {withdrawn.map((row) => (
          <WithdrawnRow key={row.id} row={row} lang={lang} />
        ))}
      </>
    );
  };
  return (
    <div className={layout.page}>
      <PageHead kicker={recordWords.kicker} title={record.question} lang={lang}>
        <ViewerNote>
          <OwnWords lang={lang}>{record.answer}</OwnWords>
        </ViewerNote>
        <p className={styles.legend}>
          {countedAlike(compiled)} <OwnWords lang={lang}>{record.method}</OwnWords>{" "}
          <b className={panel.setOff}>Set off</b>: not as in the article. [Brackets]: supplied here.
        </p>
      </PageHead>
      {record.threads.map((thread, place) => (
        <section key={thread.id} className={`${panel.panel} ${styles.box}`} id={thread.id} tabIndex={-1}>
          <h2 className={styles.title}>
            <OwnWords lang={lang}>{thread.title}</OwnWords>
          </h2>
          <ol className={styles.thread}>{entriesOf(thread, place === 0)}</ol>
        </section>
      ))}
      {record.series.map((series) => (
        <Life key={series.id} series={series} dossier={dossier} compiled={compiled} />
      ))}
      <More count={record.revisions.length} words={pageKickers.revisions(record.revisions.length)}>
        <RevisionList revisions={record.revisions} lang={lang} />
      </More>
      <ul className={styles.files} aria-label={tabWords.data}>
        {files.map(({ path, explanation }) => (
          <li key={path}>
            <a href={href(path)} title={explanation}>
              {path.split("/").at(-1)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What all figures count, where that is one and the same. */
function countedAlike({ record: { rows } }: CompiledRecord): string {
  const [counting, ...others] = new Set(rows.flatMap(({ figure }) => figure?.counting ?? []));
  return counting !== undefined && others.length === 0 ? recordWords.figures(countingWords[counting]()) : "";
}

type LifeProps = { dossier: Dossier; compiled: CompiledRecord; series: RecordSeries };

/** A figure’s life: a total as its publisher gave it again and again, as a picture and as a table with every source. */
function Life({ series, dossier, compiled }: LifeProps) {
  const { record, dates } = compiled;
  const kind = record.publishers.find(({ id }) => id === series.who)?.kind ?? "unnamed";
  const claim = dossier.report.claims.find(({ id }) => id === series.claim);
  const number = claim?.kind === "toll" ? (claim.figure.low ?? claim.figure.high) : null;
  const marked =
    claim?.kind === "toll" && number !== null
      ? {
          number,
          words: `${formatFigure(claim.figure)}${claim.figure.bound === "unqualified" ? `, ${limitWords.bare}` : ""}`,
        }
      : null;
  return (
    <section className={`${panel.panel} ${styles.box} ${kinds[kind]}`} id={series.id} tabIndex={-1}>
      <h2 className={styles.title}>
        <OwnWords lang={record.lang}>{series.title}</OwnWords>
      </h2>
      <p>
        <OwnWords lang={record.lang}>{series.explanation}</OwnWords>
      </p>
      <figure>
        <SeriesPlot series={series} dates={dates} marked={marked} />
        <figcaption className={styles.legend}>Dashed: unseen.</figcaption>
      </figure>
      <More count={series.points.length} words={recordWords.totals}>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">Published</th>
                <th scope="col">Total</th>
                <th scope="col">As of</th>
                <th scope="col">Seen</th>
              </tr>
            </thead>
            <tbody>
              {series.points.map(({ asOf, published, number: total, through, url, seen }) => (
                <tr key={asOf}>
                  <td>{dates[published] && formatDate(dates[published])}</td>
                  <td>{withBound(series.bound, formatPeople(total))}</td>
                  <td>{dates[asOf] && formatDate(dates[asOf])}</td>
                  <td>
                    <a href={url} rel="noreferrer">
                      {hostOf(url)}
                    </a>
                    , {recordWords.sightings[seen](through ?? "")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </More>
    </section>
  );
}
