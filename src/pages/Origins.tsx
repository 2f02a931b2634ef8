import type { Dossier } from "../domain/dossier/dossier.ts";
import type { Toll } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import { ChainList } from "../ui/claim/ChainList.tsx";
import { Claimant } from "../ui/claim/Claimant.tsx";
import { SharedOriginNote } from "../ui/compare/SharedOriginNote.tsx";
import { More } from "../ui/voice/More.tsx";
import { formatFigure } from "../words/figures.ts";
import styles from "./spread.module.css";

type Props = { tolls: readonly Toll[]; dossier: Dossier; withWords?: boolean };

/** How each of some figures came here, and which of them go back to one count. */
export function Origins({ tolls, dossier, withWords = false }: Props) {
  if (tolls.length === 0) return null;
  const shared = dossier.findings.origins.filter(
    ({ claims }) => tolls.filter(({ id }) => claims.includes(id)).length > 1,
  );
  return (
    <More words="How each figure came here">
      {tolls.map((toll) => (
        <div key={toll.id} className={styles.section}>
          <Claimant claim={toll} setting={dossier} beside={{ words: formatFigure(toll.figure) }} />
          {withWords && <ArticleWords claim={toll} setting={dossier} />}
          <ChainList claim={toll} setting={dossier} />
        </div>
      ))}
      {shared.map((origin) => (
        <SharedOriginNote key={origin.counter} origin={origin} dossier={dossier} />
      ))}
    </More>
  );
}
