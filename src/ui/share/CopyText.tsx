import type { ReactNode } from "react";
import { copyMark } from "../page/CopyLink.tsx";
import styles from "./SharePanel.module.css";

type Props = {
  id: string;
  /** What is copied, as it is told once it was: “the APA citation”. */
  name: string;
  dir: "auto" | "ltr";
  text: string;
  /** A further link, beside the one that copies. */
  children?: ReactNode;
};

/** A text that one press selects whole, or copies where there is script (app/useCopiedLinks). */
export function CopyText({ id, name, dir, text, children }: Props) {
  return (
    <div className={styles.copied}>
      {/* Not translated: a browser that did would put its own words into the article’s mouth. */}
      <pre id={id} className={styles.text} dir={dir} translate="no">
        {text}
      </pre>
      <p className={styles.links}>
        <a className={styles.copy} href={`#${id}`} {...{ [copyMark]: id }}>
          Copy {name}
        </a>
        {children}
      </p>
    </div>
  );
}
