import type { ReactNode } from "react";
import { scopeFields } from "../../domain/compare/slots.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim, Toll } from "../../domain/report/schema.ts";
import { roleWords } from "../../words/language.ts";
import { ArticleQuotes } from "../claim/ArticleQuotes.tsx";
import { ChainList } from "../claim/ChainList.tsx";
import { ClaimActions, ClaimCopy } from "../claim/ClaimActions.tsx";
import { ClaimCard } from "../claim/ClaimCard.tsx";
import { Claimant, ClaimFrame } from "../claim/ClaimFrame.tsx";
import { ClaimLink, ClaimTitle } from "../claim/ClaimTitle.tsx";
import { FigureStatement } from "../claim/FigureStatement.tsx";
import { ScopeList } from "../claim/ScopeList.tsx";
import kinds from "../voice/kinds.module.css";
import styles from "./TollPanel.module.css";

type ClaimProps = { claim: Claim; setting: ClaimSetting };

/** A claim in full: a toll in a panel of its own, any other on a card. */
export function ClaimPanel({ claim, setting }: ClaimProps) {
  return claim.kind === "toll" ? (
    <TollPanel toll={claim} setting={setting} />
  ) : (
    <ClaimCard claim={claim} setting={setting} />
  );
}

type Props = { toll: Toll; setting: ClaimSetting; children?: ReactNode };

/** One toll in a panel of its own: the figure, what it covers, how the counter stands to the conflict, the way to us. */
export function TollPanel({ toll, setting, children }: Props) {
  return (
    <Panel toll={toll} setting={setting}>
      <ClaimTitle claim={toll} setting={setting} />
      <ArticleQuotes claim={toll} setting={setting} />
      <ScopeList claim={toll} fields={scopeFields} setting={setting} />
      {children}
      <ClaimActions claim={toll} setting={setting} />
    </Panel>
  );
}

type BoxProps = { toll: Toll; setting: ClaimSetting; isRepeated: boolean };

/** A toll at a glance: the figure with its bound and cover, who counted it and how they stand to the conflict. */
export function TollBox({ toll, setting, isRepeated }: BoxProps) {
  return (
    <Panel toll={toll} setting={setting} isRepeated={isRepeated}>
      <p className={styles.role}>
        <ClaimLink claim={toll} setting={setting}>
          The claim, whole
        </ClaimLink>
      </p>
      <ClaimCopy claim={toll} setting={setting} />
    </Panel>
  );
}

type PanelProps = Props & { isRepeated?: boolean };

/** What a figure is never shown without, and below it how much else is said. */
function Panel({ toll, setting, isRepeated = false, children }: PanelProps) {
  const { kind, role } = sourceIn(setting, toll.claimant);
  return (
    <div className={`${styles.panel} ${kinds[kind]}`}>
      <ClaimFrame claim={toll} setting={setting} isRepeated={isRepeated}>
        <Claimant claim={toll} setting={setting} />
        <p className={styles.role}>{roleWords[role]}</p>
        <FigureStatement toll={toll} setting={setting} />
        <ChainList claim={toll} setting={setting} />
        {children}
      </ClaimFrame>
    </div>
  );
}
