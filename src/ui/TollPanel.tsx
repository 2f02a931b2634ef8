import type { ReactNode } from "react";
import type { ClaimSetting } from "../domain/dossier";
import { sourceIn } from "../domain/lookup";
import type { Toll } from "../domain/schema";
import { scopeFields } from "../domain/scopeField";
import { formatRole } from "../domain/sourceWords";
import { ArticleQuotes } from "./ArticleQuotes";
import { ChainList } from "./ChainList";
import { ClaimActions } from "./ClaimActions";
import { Claimant } from "./Claimant";
import { ClaimFrame } from "./ClaimFrame";
import { ClaimTitle } from "./ClaimTitle";
import { FigureStatement } from "./FigureStatement";
import kinds from "./kinds.module.css";
import { ScopeList } from "./ScopeList";
import styles from "./TollPanel.module.css";

type Props = { toll: Toll; setting: ClaimSetting; children?: ReactNode };

/** One toll in a panel of its own: the figure, what it covers, how the counter stands to the conflict, the way to us. */
export function TollPanel({ toll, setting, children }: Props) {
  const source = sourceIn(setting, toll.claimant);
  return (
    <div className={`${styles.panel} ${kinds[sourceIn(setting, toll.claimant).kind]}`}>
      <ClaimFrame claim={toll} setting={setting}>
        <Claimant claim={toll} setting={setting} />
        <p className={styles.role}>{formatRole(source.role)}</p>
        <FigureStatement toll={toll} setting={setting} />
        <ChainList claim={toll} setting={setting} />
        <ClaimTitle claim={toll} setting={setting} />
        <ArticleQuotes claim={toll} setting={setting} />
        <ScopeList claim={toll} fields={scopeFields} setting={setting} />
        {children}
        <ClaimActions claim={toll} setting={setting} />
      </ClaimFrame>
    </div>
  );
}
