import type { SharedOrigin } from "../domain/compare/relation.ts";
import { claimIn, type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import type { Toll } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import { ChainList } from "../ui/claim/ChainList.tsx";
import { Claimant } from "../ui/claim/ClaimStatement.tsx";
import { More } from "../ui/voice/Later.tsx";
import { ViewerNote } from "../ui/voice/ViewerNote.tsx";
import { formatFigure } from "../words/figures.ts";
import { formatList, originWords } from "../words/language.ts";
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

type SharedProps = { origin: SharedOrigin; dossier: Dossier };

/** That figures were first counted by one and the same source: they do not confirm each other. */
function SharedOriginNote({ origin: { counter, claims, isRead }, dossier }: SharedProps) {
  const figures = claims.map((id) => claimIn(dossier, id)).flatMap((claim) => (claim.kind === "toll" ? claim : []));
  const list = formatList(figures.map(({ figure }) => formatFigure(figure)));
  return <ViewerNote>{originWords[isRead ? "read" : "stated"](list, sourceIn(dossier, counter).name)}</ViewerNote>;
}
