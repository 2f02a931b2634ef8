import { Fragment } from "react";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import {
  absenceWords,
  columnVoiceWords,
  formatContent,
  formatFileSize,
  formatRights,
  provenanceWords,
  readingNotes,
} from "../words/language.ts";
import type { ColumnDescription, TableDescription } from "../words/phrasebook/downloads.ts";
import { tellProvenance } from "../words/provenance.ts";
import { articleName } from "../words/titles.ts";
import styles from "./DownloadsPage.module.css";
import layout from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";
import type { OfferedFiles } from "./pageData.ts";

type Props = { dossier: Dossier } & OfferedFiles;

/** The files of a report to take away: what each holds, how large it is, whose it is, and how its cells are read. */
export function DownloadsPage({ dossier, files, tables, citation, textSum }: Props) {
  const { archived } = dossier.report.article;
  return (
    <>
      <header className={layout.head}>
        <h1 tabIndex={-1}>Data to take away</h1>
        <p className={layout.lede}>
          Everything that this site holds on {articleName(dossier)}, as files. A figure in them keeps its bound, its
          source and its period: please keep them too.
        </p>
      </header>
      <PagePart id="part_files" title="The files">
        <p>
          Where one file is enough, take <code>claims.csv</code> for a spreadsheet or <code>report.json</code> for a
          program. The same files for one claim alone are offered on its own page.
        </p>
        <FileList files={files} />
      </PagePart>
      <PagePart id="part_reading" title="How to read the tables">
        <dl className={layout.text}>
          {readingNotes().map(({ subject, text }) => (
            <div key={subject}>
              <dt className={layout.term}>{subject}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </PagePart>
      <PagePart id="part_text" title="Where the text came from">
        {tellProvenance(dossier.report).map((sentence) => (
          <p key={sentence}>
            <OwnWords lang={dossier.report.lang}>{sentence}</OwnWords>
          </p>
        ))}
        <p>
          {archived ? (
            <a href={archived} rel="noreferrer">
              An archived copy
            </a>
          ) : (
            provenanceWords.notSaid.archived
          )}
        </p>
        <p>
          SHA-256 of the text, as <code>article.txt</code> in the case file holds it:{" "}
          <code className={styles.sum}>{textSum}</code>
        </p>
      </PagePart>
      <PagePart id="part_rights" title="Licence">
        {formatRights(sourceIn(dossier, dossier.head.article.outlet).name).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </PagePart>
      <PagePart id="part_citing" title="How to cite">
        <p>
          Cite a claim by its own page: it gives its citation in several styles, with whoever makes the claim, the
          outlet, the bound and the address. For the files as a whole:
        </p>
        <p className={styles.citation}>
          <bdi>{citation}</bdi>
        </p>
      </PagePart>
      <section className={styles.tables} aria-labelledby="part_columns">
        <h2 id="part_columns">The columns of each table</h2>
        {tables.map((table) => (
          <details key={table.file}>
            <summary>
              <code>{table.file}</code>
            </summary>
            <ColumnTable table={table} />
          </details>
        ))}
      </section>
    </>
  );
}

function FileList({ files }: Pick<Props, "files">) {
  return (
    <ul className={styles.files}>
      {files.map(({ path, format, explanation, bytes }) => (
        <li key={path}>
          <a href={href(path)} download>
            {path.slice(path.lastIndexOf("/") + 1)}
          </a>{" "}
          <span className={styles.size}>
            ({format}, {formatFileSize(bytes)})
          </span>
          <p>{explanation}</p>
        </li>
      ))}
    </ul>
  );
}

function ColumnTable({ table }: { table: TableDescription }) {
  return (
    <table className={styles.columns}>
      <caption>{table.explanation}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            Column
          </th>
          <th scope="col">What it holds</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <tr key={column.name}>
            <th scope="row" className={styles.name}>
              <ColumnName name={column.name} />
            </th>
            <td>
              {column.explanation} <span className={styles.size}>({cellWords(column)})</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A long name breaks where its words part. */
function ColumnName({ name }: Pick<ColumnDescription, "name">) {
  return (
    <code>
      {name.split("_").map((word, index) => (
        <Fragment key={word}>
          {index > 0 && (
            <>
              _<wbr />
            </>
          )}
          {word}
        </Fragment>
      ))}
    </code>
  );
}

function cellWords({ holds, absent, voice }: ColumnDescription): string {
  const content = holds === "words" && voice ? columnVoiceWords[voice] : formatContent(holds);
  return `${content}; ${absenceWords[absent]}`;
}
