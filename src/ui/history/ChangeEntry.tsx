import type { ReactNode } from "react";
import { type HistoryEntry, subjectPath } from "../../domain/dossier/history.ts";
import { type PortableClaim, portableLineParts } from "../../words/claims.ts";
import { formatDay } from "../../words/dates.ts";
import { claimsOfChange, formatChange, formatRelated, subjectWords } from "../../words/history.ts";
import { changeWords, siteLanguage } from "../../words/language.ts";
import { formatPhrase } from "../../words/phrase.ts";
import styles from "../voice/entry.module.css";
import { href } from "../voice/link.ts";
import { OwnWords, Said } from "../voice/OwnWords.tsx";
import { SourceTag } from "../voice/SourceTag.tsx";
import values from "./ChangeEntry.module.css";

type Props = { change: HistoryEntry; children?: ReactNode };

/** One change: when, of what, from what to what and why. Every figure in it stands with its source, bound and period. */
export function ChangeEntry({ change, children }: Props) {
  const { subject, dossier, date, changed, from, to, why } = change;
  const { lang } = dossier.report;
  const { about, mentioned } = claimsOfChange(change);
  return (
    <article className={styles.relation}>
      <h2>
        <a href={href(subjectPath(subject, dossier.report))}>{formatChange(change)}</a>,{" "}
        <time dateTime={date}>{formatDay(date)}</time>
      </h2>
      {children}
      {subjectWords(change).map((words) => (
        <p key={words}>
          <OwnWords lang={lang}>{words}</OwnWords>
        </p>
      ))}
      {formatRelated(change) && <p>{formatRelated(change)}</p>}
      {about.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
      {changed !== null && (
        <p>
          Changed: <OwnWords lang={lang}>{changed}</OwnWords>
        </p>
      )}
      <ChangedValues from={from} to={to} lang={lang} />
      <p>Why: {why === null ? changeWords.transcribed : <OwnWords lang={lang}>{why}</OwnWords>}</p>
      {mentioned.length > 0 && <p>Figures named here are those of:</p>}
      {mentioned.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
    </article>
  );
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
          <ins className={values.now}>
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
