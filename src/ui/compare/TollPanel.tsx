import type { ReactNode } from "react";
import { scopeFields } from "../../domain/compare/slots.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { roleWords } from "../../words/language.ts";
import { ArticleQuotes } from "../claim/ArticleQuotes.tsx";
import { ChainList } from "../claim/ChainList.tsx";
import { ClaimActions, ClaimCopy } from "../claim/ClaimActions.tsx";
import { Claimant } from "../claim/Claimant.tsx";
import { ClaimFrame } from "../claim/ClaimFrame.tsx";
import { ClaimLink, ClaimTitle } from "../claim/ClaimTitle.tsx";
import { FigureStatement } from "../claim/FigureStatement.tsx";
import { ScopeList } from "../claim/ScopeList.tsx";
import kinds from "../voice/kinds.module.css";
import styles from "./TollPanel.module.css";

type Props = { toll: Toll; setting: ClaimSetting; children?: ReactNode };

/** One toll in a panel of its own: the figure, what it covers, how the counter stands to the conflict, the way to us. */
export function TollPanel({ toll, setting, children }: Props) {
  const source = sourceIn(setting, toll.claimant);
  return (
    <div className={`${styles.panel} ${kinds[sourceIn(setting, toll.claimant).kind]}`}>
      <ClaimFrame claim={toll} setting={setting}>
        <Claimant claim={toll} setting={setting} />
        <p className={styles.role}>{roleWords[source.role]}</p>
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

type BoxProps = { toll: Toll; setting: ClaimSetting; isRepeated: boolean };

/** A toll at a glance: the figure with its bound and cover, who counted it and how they stand to the conflict. */
export function TollBox({ toll, setting, isRepeated }: BoxProps) {
  return (
    <div className={`${styles.panel} ${kinds[sourceIn(setting, toll.claimant).kind]}`}>
      <ClaimFrame claim={toll} setting={setting} isRepeated={isRepeated}>
        <Claimant claim={toll} setting={setting} />
        <p className={styles.role}>{roleWords[sourceIn(setting, toll.claimant).role]}</p>
        <FigureStatement toll={toll} setting={setting} />
        <ChainList claim={toll} setting={setting} />
        <p className={styles.role}>
          <ClaimLink claim={toll} setting={setting}>
            The claim, whole
          </ClaimLink>
        </p>
        <ClaimCopy claim={toll} setting={setting} />
      </ClaimFrame>
    </div>
  );
}
