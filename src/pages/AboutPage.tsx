import type { CheckedRule } from "../domain/report/problem.ts";
import { termAnchor } from "../ui/voice/link.ts";
import { capitalise, formatNumberOf, glossary, pageWords } from "../words/language.ts";
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
      <PagePart id="part_voices" title="Three voices">
        <p>
          <strong>The article’s words</strong> stand under that name, letter by letter, in slanted type.{" "}
          <strong>The paraphrase</strong> is the transcriber’s neutral sentence for a claim; the tag above it says who
          makes the claim, and words within quotation marks are the article’s, not always the speaker’s own.{" "}
          <strong>A viewer’s note</strong> is what this site computed or its transcriber observed; no source says it.
        </p>
        <p>
          A claim is something said on some day by someone, not a fact. Each keeps its own lasting address, which can be
          copied from its card. What was inferred is marked so, with the reason one tap away. What the article does not
          say reads “not stated”.
        </p>
      </PagePart>
      <PagePart id="part_comparing" title="When two figures may be compared">
        <p>
          Only if they cover the same period and places, count the same harm to the same people by the same method, name
          the same responsible party, are broken down alike, and come from counters of the same role. If any of these
          differs or is not stated, the figures get no shared scale, and the reasons are printed. Figures of one counter
          for one scope are drawn together, to show whether they fit each other. Nothing is summed, averaged or ranked
          across sources.
        </p>
      </PagePart>
      <PagePart id="part_glossary" title="Glossary">
        <dl className={styles.text}>
          {glossary.map(({ term, meaning }) => (
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

function RuleList({ rules }: { rules: readonly CheckedRule[] }) {
  return (
    <ul className={styles.rules}>
      {rules.map(({ name, sentence }) => (
        <li key={name}>{sentence}</li>
      ))}
    </ul>
  );
}
