import type { ReactNode } from "react";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import kinds from "../voice/kinds.module.css";
import { WithdrawnNote } from "../voice/WithdrawnNote.tsx";
import styles from "./ClaimFrame.module.css";

type Props = {
  claim: Claim;
  setting: ClaimSetting;
  /** What it looks like: a card with a line at its side, the whole of a page, or nothing of its own. */
  look?: "card" | "page" | "none";
  /** Whether the claim's card stands on the page already: an id may stand there once. */
  isRepeated?: boolean;
  children: ReactNode;
};

/** The element that a claim's address leads to: marked when it is the target, able to take the focus. */
export function ClaimFrame({ claim, setting, look = "card", isRepeated = false, children }: Props) {
  const source = sourceIn(setting, claim.claimant);
  return (
    <article
      id={isRepeated ? undefined : claim.id}
      tabIndex={-1}
      className={`${styles[look]} ${kinds[source.kind]}`}
      aria-label={`${source.name}: ${claim.statement}`}
    >
      {/* Old names of the claim: a link to one of them must still land here. */}
      {!isRepeated &&
        claim.aliases.map((alias) => <span key={alias} id={alias} tabIndex={-1} className={styles.alias} />)}
      {claim.withdrawn && (
        <p className={styles.withdrawn}>
          <WithdrawnNote withdrawn={claim.withdrawn} lang={setting.head.lang} />
        </p>
      )}
      {children}
    </article>
  );
}
