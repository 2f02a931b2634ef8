import { keysOf } from "../domain/report/json.ts";
import type { CheckedRule } from "../domain/report/problem.ts";
import { termAnchor } from "../ui/voice/link.ts";
import { agreementWords, answerWords, capitalise, formatNumberOf, pageWords } from "../words/language.ts";
import styles from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";
import type { AboutData } from "./pageData.ts";

type Props = { data: AboutData };

/** How to read this site, the rules that its data keep, its words, and what the checker found in this build. */
export function AboutPage({ data }: Props) {
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
        <p>
          <strong>The paraphrase</strong> is the transcriber’s neutral sentence for a claim, in upright type; the tag
          beside it says who is said to have made the claim, and words within quotation marks are the article’s.{" "}
          <strong>The article’s words</strong> stand letter by letter, in slanted type and quotation marks, with their
          paragraph: ¶5. <strong>A viewer’s note</strong> stands behind a line and is named: this site computed it, or
          its transcriber noted it; no source says it. <strong>Outside the article</strong> stands on a ground of its
          own: what a source published itself; it enters no figure and no comparison of the article’s.
        </p>
        <p>
          A claim is something said on some day by someone, not a fact; none was verified here. Each keeps its own
          lasting address. What the transcriber supplies stands in [brackets], with the reason one press away. What the
          article does not say is “not stated”.
        </p>
      </PagePart>
      <PagePart id="part_comparing" title="When two figures may be compared">
        <p>
          Two tolls count the same thing where the same harm to the same people, their period, places, who did it, the
          method and the breakdown agree. Every pair gets one of four answers:
        </p>
        <dl className={styles.text}>
          <Meaning of={answerWords.verdict.no}>Something differs by the article’s own words.</Meaning>
          <Meaning of={answerWords.verdict["not-as-read"]}>
            Something differs, but only as the transcriber reads it.
          </Meaning>
          <Meaning of={answerWords.verdict["not-enough"]}>Nothing differs, and something is not stated.</Meaning>
          <Meaning of={answerWords.verdict.yes}>Nothing differs, and nothing is missing.</Meaning>
        </dl>
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
          Of figures of one source, what both leave out is taken for one and the same thing; of figures of two sources
          it is not stated. Who says a figure, and how they stand to the conflict, is shown and decides nothing. A
          comparison that the article draws is quoted and tested in its own terms. Nothing is summed, averaged, ranked
          or derived: no percentage is turned back into deaths.
        </p>
      </PagePart>
      <PagePart id="part_glossary" title="Glossary">
        <dl className={styles.text}>
          {data.glossary.map(({ term, meaning }) => (
            <div key={term} id={termAnchor(term)} tabIndex={-1} className={styles.entry}>
              <dt className={styles.term}>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PagePart>
      <PagePart id="part_checked" title="What was checked in this build">
        <p>
          {capitalise(formatNumberOf(data.rules.length, "rule"))} were run over {formatNumberOf(data.reports, "report")}{" "}
          with {formatNumberOf(data.claims, "claim")}, {formatNumberOf(data.quotations, "quotation")} and{" "}
          {formatNumberOf(data.relations, "relation")}. They found nothing to mend; had they found anything, this build
          would have stopped.
        </p>
        <RuleList rules={data.rules} />
        {data.notCompared.length > 0 && (
          <>
            <p>
              {capitalise(formatNumberOf(data.notCompared.length, "more rule"))} were not run, since this build had no
              earlier version of the data to compare with:
            </p>
            <RuleList rules={data.notCompared} />
          </>
        )}
      </PagePart>
      <PagePart id="part_privacy" title="What this site does not do">
        <p>It sets no cookie, stores nothing in the browser, and asks no other site for anything.</p>
      </PagePart>
    </>
  );
}

type MeaningProps = { of: string; children: string };

/** One of the answers, and when it is given. */
function Meaning({ of, children }: MeaningProps) {
  return (
    <div>
      <dt className={styles.term}>{of}</dt>
      <dd>{children}</dd>
    </div>
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
