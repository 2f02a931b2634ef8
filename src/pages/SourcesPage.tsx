import { Fragment } from "react";
import { reportPath, sourcePath, sourcesPath } from "../domain/report/address.ts";
import type { Claim, Source } from "../domain/report/schema.ts";
import { ClaimSummary } from "../ui/claim/ClaimCard.tsx";
import { AnswerNote } from "../ui/compare/AnswerNote.tsx";
import { Pagination } from "../ui/page/Pagination.tsx";
import { Reasoned } from "../ui/voice/Bracket.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import { formatNumberOf } from "../words/language.ts";
import { kindOf, roleOf } from "../words/sources.ts";
import styles from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";
import type { Appearance, SourceData, SourcesData } from "./pageData.ts";

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

/** One source: who it is, how it stands to the conflict, what it is said to have said, what answers that, and who speaks for it. */
export function SourcePage({ data }: SourceProps) {
  const { source, partOf, parts } = data;
  return (
    <>
      <PageHead kicker={`Source: ${kindOf(source)}.`} title={source.name} look="title">
        <p className={styles.lede}>{source.description}</p>
        <p>
          {source.position && `${source.position}. `}Role: {roleOf(source)}. {source.roleReason}
        </p>
        <Ties words="Belongs to or speaks for:" sources={partOf ? [partOf] : []} />
        <Ties words="Those who belong to it or speak for it:" sources={parts} />
        {source.url && (
          <p>
            <a href={source.url} rel="noreferrer">
              {source.url}
            </a>
          </p>
        )}
        <AnswerNote answer={data.answer} />
      </PageHead>
      {data.appearances.map((appearance) => (
        <AppearancePart key={appearance.setting.head.id} appearance={appearance} name={source.name} />
      ))}
      <Pagination path={sourcePath(source.id)} number={data.number} count={data.count} name="Pages of claims" />
    </>
  );
}

type AppearanceProps = { appearance: Appearance; name: string };

/** What one report holds of a source. */
function AppearancePart({
  appearance: { setting, claims, answers, members, repeated, guards },
  name,
}: AppearanceProps) {
  const { id, lang, title } = setting.head;
  const cards = (shown: readonly Claim[]) =>
    shown.map((claim) => (
      <ClaimSummary
        key={claim.id}
        claim={claim}
        setting={setting}
        level="h4"
        isRepeated={repeated?.includes(claim.id)}
        guard={guards[claim.id] && <p className={styles.soft}>{guards[claim.id]}</p>}
      />
    ));
  return (
    <section className={styles.part} aria-labelledby={`part_${id}`}>
      <h2 id={`part_${id}`}>
        <a href={href(reportPath(id))}>
          <OwnWords lang={lang}>{title}</OwnWords>
        </a>
      </h2>
      {claims.length > 0 && <h3>{name} says</h3>}
      {cards(claims)}
      {answers.length > 0 && <h3>Said in answer</h3>}
      {answers.map(({ doing, claims }) => (
        <Fragment key={claims[0]?.id}>
          <div className={styles.soft}>
            <Reasoned phrase={doing} />
          </div>
          {cards(claims)}
        </Fragment>
      ))}
      {members.length > 0 && <h3>Said by those who speak for it</h3>}
      {cards(members)}
    </section>
  );
}

type TiesProps = { words: string; sources: readonly Source[] };

function Ties({ words, sources }: TiesProps) {
  if (sources.length === 0) return null;
  return (
    <div>
      {words}{" "}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ", "}
          <SourceTag source={source} />
        </span>
      ))}
    </div>
  );
}
