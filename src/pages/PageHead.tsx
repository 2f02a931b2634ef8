import type { ReactNode } from "react";
import { withoutFullStop } from "../domain/article/sentences.ts";
import { ownLanguage } from "../ui/voice/OwnWords.tsx";
import { notVerified } from "../words/language.ts";
import styles from "./PageHead.module.css";

type Props = {
  /** What kind of page it is, or the name of its section. */
  kicker: ReactNode;
  title: ReactNode;
  /** The language of the title, where it is a transcriber's. */
  lang?: string;
  /** Whether claims stand on the page: then it says that they are not verified here (editorial decision 9). */
  showsClaims?: boolean;
  look?: "question" | "title";
  children?: ReactNode;
};

/** How a page begins: what it is, its title or question, and what comes before all else. */
export function PageHead({ kicker, title, lang, showsClaims = true, look = "question", children }: Props) {
  return (
    <header className={styles.lead}>
      <p className={styles.kicker}>
        {kicker}
        {showsClaims && (
          <>
            {" "}
            <b className={styles.status}>{withoutFullStop(notVerified)}</b>
          </>
        )}
      </p>
      <h1
        tabIndex={-1}
        dir="auto"
        lang={lang === undefined ? undefined : ownLanguage(lang)}
        className={look === "title" ? styles.title : undefined}
      >
        {title}
      </h1>
      {children}
    </header>
  );
}
