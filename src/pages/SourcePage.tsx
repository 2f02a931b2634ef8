import { reportPath, sourcePath } from "../domain/report/address.ts";
import type { Source } from "../domain/report/schema.ts";
import { ClaimSummary } from "../ui/claim/ClaimSummary.tsx";
import { Pagination } from "../ui/page/Pagination.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import { capitalise, formatNumberOf, roleWords, sourceKindWords } from "../words/language.ts";
import styles from "./layout.module.css";
import type { SourceData } from "./pageData.ts";

type Props = { data: SourceData };

/** One source: who it is, how it stands to the conflict, and everything it is said to have said. */
export function SourcePage({ data }: Props) {
  const { source, partOf, parts } = data;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>Source: {sourceKindWords[source.kind]}</p>
        <h1 tabIndex={-1}>{source.name}</h1>
        <p className={styles.lede}>{source.description}</p>
        {source.position && <p>{source.position}.</p>}
        <p>
          Role: {roleWords[source.role]}. {source.roleReason}
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
    </div>
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
