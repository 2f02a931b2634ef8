import { recordAnchor, recordPath } from "../../domain/report/address.ts";
import type { ReportId } from "../../domain/report/schema.ts";
import { answerWords, recordWords } from "../../words/language.ts";
import type { Outside } from "../../words/outside.ts";
import kinds from "../voice/kinds.module.css";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import shapes from "../voice/shape.module.css";
import styles from "./OutsidePanel.module.css";
import { SeenAt, Words } from "./Witness.tsx";

type Props = {
  outside: Outside;
  report: ReportId;
  /** The language of the record’s own words. */
  lang: string;
  /** Whether its rows wait for a press: a section's page has figures of its own to say first. */
  isFolded: boolean;
};

/** Beside a claim or a section, what was published outside the article: few rows, the rest a link away. */
export function OutsidePanel({ outside, report, lang, isFolded }: Props) {
  const { rows, count, thread } = outside;
  const page = `${href(recordPath(report))}${recordAnchor(thread)}`;
  if (isFolded) {
    return (
      <details>
        <summary className={styles.title}>{recordWords.waiting(count)}</summary>
        <div className={styles.inside}>
          <Rows {...outside} lang={lang} />
          <p>
            <a href={page}>{recordWords.all(count)}</a>
          </p>
        </div>
      </details>
    );
  }
  return (
    <>
      <h2 className={styles.title}>
        <a href={page}>{recordWords.title}</a>
      </h2>
      <Rows {...outside} lang={lang} />
      {count > rows.length && (
        <p>
          <a href={page}>{recordWords.all(count)}</a>
        </p>
      )}
    </>
  );
}

function Rows({ rows, notes, lang }: Outside & { lang: string }) {
  return (
    <>
      {rows.map((told) => (
        <div key={told.row.id} className={styles.row}>
          <p className={`${shapes.shape} ${kinds[told.witness.kind]}`}>
            <span className={styles.who}>{told.witness.name}</span>
            <span className={styles.soft}>
              {told.said && recordWords.of(told.said.name)} {told.date.words}
            </span>
          </p>
          <p>
            <Words told={told} />
            {told.note && (
              <>
                {told.words.length > 0 && ". "}
                <OwnWords lang={lang}>{told.note}</OwnWords>
              </>
            )}
          </p>
          <SeenAt told={told} />
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className={styles.note} role="note">
          {note} <span className={styles.soft}>{answerWords.note}</span>
        </p>
      ))}
    </>
  );
}
