import type { ReactNode } from "react";
import styles from "./layout.module.css";

type Props = { id: string; title: string; children: ReactNode };

/** A part of a page under its heading. The underscore in its id keeps it apart from every id in data/. */
export function PagePart({ id, title, children }: Props) {
  return (
    <section className={styles.text} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
