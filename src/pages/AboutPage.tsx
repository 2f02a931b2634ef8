import { Fragment } from "react";
import { licencesPath, reportPath } from "../domain/report/address.ts";
import { keysOf } from "../domain/report/json.ts";
import type { CheckedRule, UnreadLanguage } from "../domain/report/problem.ts";
import { href, termAnchor } from "../ui/voice/link.ts";
import {
  agreementWords,
  capitalise,
  explainedAnswers,
  explainedVoices,
  formatNumberOf,
  glossary,
  pageWords,
} from "../words/language.ts";
import { languageName } from "../words/languages.ts";
import { tellMissing } from "../words/provenance.ts";
import styles from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";
import type { CheckedBuild } from "./pageData.ts";

type Props = { checked: CheckedBuild };

/** How to read this site, the rules that its data keep, its words, and what the checker found in this build. */
export function AboutPage({ checked }: Props) {
  const { operator, licence } = checked.host;
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{pageWords.about}</h1>
        <p className={styles.lede}>
          This site shows who says how many civilians were killed, in which words, covering what, and whether two such
          figures may be compared. It never judges who is right.
        </p>
      </header>
      <PagePart id="part_voices" title="Four voices">
        <Terms terms={explainedVoices} />
      </PagePart>
      <PagePart id="part_comparing" title="When two figures may be compared">
        <p>Every pair of tolls gets one of four answers:</p>
        <Terms terms={explainedAnswers} />
        <p>Between two figures, line by line:</p>
        <dl className={styles.signs}>
          {keysOf(agreementWords).map((agreement) => (
            <div key={agreement}>
              <dt className={styles.term}>{agreementWords[agreement].sign}</dt>{" "}
              <dd>{agreementWords[agreement].told}</dd>
            </div>
          ))}
        </dl>
        <p>
          Of figures of one source, what both leave out is taken for one and the same; of two sources, it is not stated.
          Who says a figure, and how they stand to the conflict, is shown and decides nothing. Nothing is summed,
          averaged, ranked or derived.
        </p>
      </PagePart>
      <PagePart id="part_glossary" title="Glossary">
        <Terms terms={glossary} />
      </PagePart>
      <PagePart id="part_checked" title="What was checked in this build">
        <p>
          {capitalise(formatNumberOf(checked.rules.length, "rule"))} were run over{" "}
          {formatNumberOf(checked.reports, "report")} with {formatNumberOf(checked.claims, "claim")},{" "}
          {formatNumberOf(checked.quotations, "quotation")} and {formatNumberOf(checked.relations, "relation")}. They
          found nothing to mend; had they found anything, this build would have stopped.
        </p>
        <RuleList rules={checked.rules} />
        {checked.notCompared.length > 0 && (
          <>
            <p>
              {capitalise(formatNumberOf(checked.notCompared.length, "more rule"))} were not run, since this build had
              no earlier version of the data to compare with:
            </p>
            <RuleList rules={checked.notCompared} />
          </>
        )}
        {checked.unread.map((unread) => (
          <Unread key={`${unread.of} ${unread.lang}`} unread={unread} />
        ))}
      </PagePart>
      <PagePart id="part_host" title="Who runs this site">
        {operator && (
          <p>
            {operator.name}: {operator.contact}
          </p>
        )}
        {licence && (
          <p>
            Its data may be used under <a href={licence.url}>{licence.name}</a>.
          </p>
        )}
        {tellMissing(checked.host).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </PagePart>
      <p>
        The script of this site holds the work of others, <a href={href(licencesPath)}>under these licences</a>.
      </p>
    </>
  );
}

type TermsProps = { terms: typeof glossary };

/** Words of the site, each with what it means and an address of its own. */
function Terms({ terms }: TermsProps) {
  return (
    <dl className={styles.text}>
      {terms.map(({ term, meaning }) => (
        <div key={term} id={termAnchor(term)} tabIndex={-1} className={styles.entry}>
          <dt className={styles.term}>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What no rule could ask of some reports, since it cannot read their language: there the transcriber’s eye stands alone. */
function Unread({ unread: { of, lang, count, reports, rules } }: { unread: UnreadLanguage }) {
  const whose = of === "article" ? "article’s words" : "transcriber’s words";
  return (
    <>
      <p>
        These rules cannot read {languageName(lang)}. For the {whose} of {formatNumberOf(count, "report")} (
        {reports.map((id, place) => (
          <Fragment key={id}>
            {place > 0 && ", "}
            <a href={href(reportPath(id))}>{id}</a>
          </Fragment>
        ))}
        {count > reports.length && ", …"}) what they ask was left to the transcriber’s eye:
      </p>
      <RuleList rules={rules} />
    </>
  );
}

function RuleList({ rules }: { rules: readonly CheckedRule[] }) {
  return (
    <ul className={styles.rules}>
      {rules.map(({ name, sentence }) => (
        <li key={name}>{sentence}</li>
      ))}
    </ul>
  );
}
