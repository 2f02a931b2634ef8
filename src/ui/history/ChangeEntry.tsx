import type { ReactNode } from "react";
import type { Revision } from "../../domain/report/schema.ts";
import { type PortableClaim, portableLineParts } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { type ChangesTogether, formatPart, type ToldChange } from "../../words/history.ts";
import { capitalise, changeWords, formatList, siteLanguage } from "../../words/language.ts";
import { formatPhrase } from "../../words/phrasebook/phrase.ts";
import styles from "../voice/entry.module.css";
import { href } from "../voice/link.ts";
import { OwnWords, Said } from "../voice/OwnWords.tsx";
import { SourceTag } from "../voice/SourceTag.tsx";
import values from "./ChangeEntry.module.css";

type Props = { changes: ChangesTogether; children?: ReactNode };

/** What was changed together: when, of what and why; a press away from what to what. Every figure stands with its source. */
export function ChangeEntry({ changes, children }: Props) {
  const [{ path, happened, date, report, words, related, about }] = changes;
  return (
    <article className={styles.relation}>
      <h2>
        <a href={href(path)}>{happened}</a>, <time dateTime={date}>{formatDay(date)}</time>
      </h2>
      {children}
      {words.map((words) => (
        <p key={words}>
          <OwnWords lang={report.lang}>{words}</OwnWords>
        </p>
      ))}
      {related && <p>{related}</p>}
      {about.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
      {byReason(changes).map((told) => (
        <Reason key={told[0].name} changes={told} />
      ))}
    </article>
  );
}

/** What one reason was given for, with the old values and the new ones. */
function Reason({ changes }: { changes: ChangesTogether }) {
  const [{ why, report }] = changes;
  const { lang } = report;
  const parts = changes.flatMap(({ changed }) => (changed === null ? [] : [formatPart(changed)]));
  const valued = changes.filter(({ from, to }) => from !== null || to !== null);
  return (
    <>
      <p>
        {parts.length > 0 && <strong>{capitalise(formatList(parts))}: </strong>}
        {why === null ? changeWords.transcribed : <OwnWords lang={lang}>{why}</OwnWords>}
      </p>
      {valued.length > 0 && (
        <details>
          <summary className={values.summary}>Before and now</summary>
          {valued.map((change) => (
            <div key={change.name} className={values.pair}>
              <ChangedValues from={change.from} to={change.to} lang={lang} />
              <Mentioned claims={change.mentioned} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Mentioned({ claims }: { claims: readonly PortableClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <p>{changeWords.figuresNamed}</p>
      {claims.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
    </>
  );
}

function byReason(changes: ChangesTogether): ChangesTogether[] {
  const groups: [ToldChange, ...ToldChange[]][] = [];
  for (const change of changes) {
    const group = groups.find(
      ([first]) => first.why === change.why && first.changed !== null && change.changed !== null,
    );
    if (group) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

type ValuesProps = { from: string | null; to: string | null; lang: string };

/** The old value and the new one. Words tell them apart: struck or bold type is not heard, and not always copied. */
export function ChangedValues({ from, to, lang }: ValuesProps) {
  if (from === null && to === null) return null;
  return (
    <>
      <p>
        Before:{" "}
        {from === null ? (
          "nothing"
        ) : (
          <del>
            <OwnWords lang={lang}>{from}</OwnWords>
          </del>
        )}
      </p>
      <p>
        Now:{" "}
        {to === null ? (
          "nothing"
        ) : (
          <ins>
            <OwnWords lang={lang}>{to}</OwnWords>
          </ins>
        )}
      </p>
    </>
  );
}

type LineProps = { claim: PortableClaim };

/** A claim in one line with all that must travel with it, leading to the claim's own page. */
function PortableLine({ claim }: LineProps) {
  return (
    <p>
      <SourceTag source={claim.claimant} />{" "}
      {portableLineParts(claim).map((words) =>
        typeof words === "string" || "supplied" in words ? (
          <Said key={formatPhrase([words])} phrase={[words]} />
        ) : (
          <a key={words.own} href={href(claim.path)}>
            <Said phrase={[words]} around={siteLanguage} />
          </a>
        ),
      )}
    </p>
  );
}

/** Of a report or of a record: what a revision is of, is told by where its list stands. */
type ToldRevision = Omit<Revision, "subject"> & { subject: string };
type ListProps = { revisions: readonly ToldRevision[]; lang: string };

/** What was changed, from what to what, when and why. */
export function RevisionList({ revisions, lang }: ListProps) {
  return (
    <ol className={styles.list}>
      {revisions.map(({ date, subject, changed, from, to, why }) => (
        <li key={`${date} ${subject} ${changed} ${from} ${to}`} className={styles.relation}>
          <p>
            <time dateTime={date}>{formatDay(date)}</time>: {formatPart(changed)}
          </p>
          <ChangedValues from={from} to={to} lang={lang} />
          <p className={styles.explanation}>
            Why: <OwnWords lang={lang}>{why}</OwnWords>
          </p>
        </li>
      ))}
    </ol>
  );
}
