import type { ReactNode } from "react";
import type { Change } from "../../domain/change.ts";
import { subjectPath } from "../../domain/changeSubject.ts";
import { changeWords, claimsOfChange, formatChange, formatRelated } from "../../domain/changeWords.ts";
import { formatDay } from "../../domain/day.ts";
import { href } from "../page/href.ts";
import styles from "../relation/RelationList.module.css";
import { OwnWords } from "../voice/OwnWords.tsx";
import { ChangedValues } from "./ChangedValues.tsx";
import { PortableLine } from "./PortableLine.tsx";

type Props = { change: Change; children?: ReactNode };

/** One change: when, of what, from what to what and why. Every figure in it stands with its source, bound and period. */
export function ChangeEntry({ change, children }: Props) {
  const { subject, dossier, date, from, to, why } = change;
  const { lang } = dossier.report;
  const { about, mentioned } = claimsOfChange(change);
  return (
    <article className={styles.relation}>
      <h2>
        <a href={href(subjectPath(subject, dossier.report))}>{formatChange(change)}</a>,{" "}
        <time dateTime={date}>{formatDay(date)}</time>
      </h2>
      {children}
      {changeWords(change).map((words) => (
        <p key={words}>
          <OwnWords lang={lang}>{words}</OwnWords>
        </p>
      ))}
      {formatRelated(change) && <p>{formatRelated(change)}</p>}
      {about.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
      <WhatChanged change={change} />
      <ChangedValues from={from} to={to} lang={lang} />
      <p>
        Why: <OwnWords lang={lang}>{why}</OwnWords>
      </p>
      {mentioned.length > 0 && <p>Figures named here are those of:</p>}
      {mentioned.map((claim) => (
        <PortableLine key={claim.id} claim={claim} />
      ))}
    </article>
  );
}

type WhatProps = { change: Change };

/** A new report and a withdrawal name themselves. */
function WhatChanged({ change: { kind, changed, dossier } }: WhatProps) {
  if (kind === "new-report" || kind === "withdrawn") return null;
  return (
    <p>
      Changed: <OwnWords lang={dossier.report.lang}>{changed}</OwnWords>
    </p>
  );
}
