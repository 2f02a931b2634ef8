import type { Dossier } from "../domain/dossier/dossier.ts";
import styles from "../ui/record/OutsidePanel.module.css";

type Props = { of: string; dossier: Dossier };

/** What stands outside the article beside a claim or a section, by its id: finished by the build, and empty where nothing does. */
export function OutsidePart({ of, dossier: { outside } }: Props) {
  const html = outside[of];
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own components rendered it, at build time.
  return html && <aside className={styles.panel} dangerouslySetInnerHTML={{ __html: html }} />;
}
