import { reportPath, sourcePath, sourcesPath } from "../domain/report/address.ts";
import type { Source } from "../domain/report/schema.ts";
import { ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import { Pagination } from "../ui/page/Pagination.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import { capitalise, formatNumberOf } from "../words/language.ts";
import { kindOf, roleOf } from "../words/sources.ts";
import styles from "./layout.module.css";
import type { SourceData, SourcesData } from "./pageData.ts";

type Props = { data: SourcesData };

/** Everyone who says something in any report. */
export function SourcesPage({ data }: Props) {
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Sources</h1>
        <p className={styles.lede}>
          Everyone who is said to have said something in a report. A source’s colour and shape say who it is in the
          world, and nothing about whether it is right.
        </p>
      </header>
      <ul className={styles.cards}>
        {data.sources.map(({ source, claims, reports }) => (
          <li key={source.id} className={styles.text}>
            <SourceTag source={source} />
            <p className={styles.soft}>
              {roleOf(source)} · {formatNumberOf(claims, "claim")} in {formatNumberOf(reports, "report")}
            </p>
            <p>{source.description}</p>
          </li>
        ))}
      </ul>
      <Pagination path={sourcesPath} number={data.number} count={data.count} name="Pages of sources" />
    </>
  );
}

type SourceProps = { data: SourceData };

/** One source: who it is, how it stands to the conflict, and everything it is said to have said. */
export function SourcePage({ data }: SourceProps) {
  const { source, partOf, parts } = data;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>Source: {kindOf(source)}</p>
        <h1 tabIndex={-1}>{source.name}</h1>
        <p className={styles.lede}>{source.description}</p>
        {source.position && <p>{source.position}.</p>}
        <p>
          Role: {roleOf(source)}. {source.roleReason}
        </p>
        {partOf && (
          <p>
            Belongs to or speaks for: <SourceTag source={partOf} />
          </p>
        )}
        {parts.length > 0 && <Parts parts={parts} />}
        {source.url && (
          <p>
            <a href={source.url} rel="noreferrer">
              {source.url}
            </a>
          </p>
        )}
        <p className={styles.soft}>
          {data.claims === 0
            ? "No claim of a report is its own; it appears on the way that claims took to us."
            : `${capitalise(formatNumberOf(data.claims, "claim"))} in ${formatNumberOf(data.reports, "report")}.`}
        </p>
      </header>
      {data.appearances.map(({ setting, claims }) => (
        <section key={setting.head.id} className={styles.part} aria-labelledby={`part_${setting.head.id}`}>
          <h2 id={`part_${setting.head.id}`}>
            <a href={href(reportPath(setting.head.id))}>
              <OwnWords lang={setting.head.lang}>{setting.head.title}</OwnWords>
            </a>
          </h2>
          {claims.map((claim) => (
            <ClaimSummary key={claim.id} claim={claim} setting={setting} />
          ))}
        </section>
      ))}
      <Pagination path={sourcePath(source.id)} number={data.number} count={data.count} name="Pages of claims" />
    </>
  );
}

function Parts({ parts }: { parts: readonly Source[] }) {
  return (
    <div>
      Those who belong to it or speak for it:{" "}
      {parts.map((part, index) => (
        <span key={part.id}>
          {index > 0 && ", "}
          <SourceTag source={part} />
        </span>
      ))}
    </div>
  );
}
