import { createContext, type ReactNode, useContext, useId } from "react";
import { knowledgeWords } from "../../words/language.ts";
import type { Phrase, Supplied } from "../../words/phrasebook/phrase.ts";
import styles from "./Bracket.module.css";
import { useWhole } from "./Later.tsx";
import { href } from "./link.ts";
import { Bracketed, OwnWords, Said } from "./OwnWords.tsx";
import unseen from "./unseen.module.css";

/** The reasons of a page, each with the bracket that gives it first: on paper it is printed there and not again. */
export const PageReasons = createContext<Map<string, string> | null>(null);

/** Where on a page’s record the facts stand on which reasons rest, by the addresses that these name. */
export const PageFacts = createContext<Readonly<Record<string, string>>>({});

type Props = { supplied: Supplied };

/**
 * What the transcriber supplies, in square brackets, with the reason one press away. One is open at a time. It is a block to
 * HTML, so it may stand neither in a paragraph nor in a heading.
 */
export function Bracket({ supplied: { supplied, lang, reason, reasonLang } }: Props) {
  const reasons = useContext(PageReasons);
  const id = useId();
  const first = reasons?.get(reason) ?? id;
  reasons?.set(reason, first);
  const fact = Object.entries(useContext(PageFacts)).find(([address]) => reason.includes(address))?.[1];
  return (
    <details className={first === id ? styles.mark : `${styles.mark} ${styles.again}`} name="why">
      <summary className={styles.word}>
        <Bracketed supplied={supplied} lang={lang} />
        <span className={unseen.unseen}>{`, ${knowledgeWords.inferred}`}</span>
      </summary>
      {useWhole() && (
        <p className={styles.reason}>
          <OwnWords lang={reasonLang}>{reason}</OwnWords>
          {fact && (
            <>
              {" "}
              <a href={href(fact)}>Outside the article</a>
            </>
          )}
        </p>
      )}
    </details>
  );
}

type ReasonedProps = { phrase: Phrase; around?: string };

/** A phrase whose brackets give their reasons when they are pressed. */
export function Reasoned({ phrase, around }: ReasonedProps) {
  return <Said phrase={phrase} {...(around === undefined ? {} : { around })} bracket={asBracket} />;
}

function asBracket(supplied: Supplied): ReactNode {
  return <Bracket supplied={supplied} />;
}
