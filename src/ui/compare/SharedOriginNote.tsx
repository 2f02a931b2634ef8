import type { SharedOrigin } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { formatFigure } from "../../words/figures.ts";
import { formatList, originWords } from "../../words/language.ts";
import { ViewerNote } from "../voice/ViewerNote.tsx";

type Props = { origin: SharedOrigin; dossier: Dossier };

/** That figures were first counted by one and the same source: they do not confirm each other. */
export function SharedOriginNote({ origin: { counter, claims, isRead }, dossier }: Props) {
  const figures = claims.map((id) => claimIn(dossier, id)).flatMap((claim) => (claim.kind === "toll" ? claim : []));
  const list = formatList(figures.map(({ figure }) => formatFigure(figure)));
  return <ViewerNote>{originWords[isRead ? "read" : "stated"](list, sourceIn(dossier, counter).name)}</ViewerNote>;
}
