import type { ReactNode } from "react";
import { scopeFieldsShown } from "../../domain/compare/slots.ts";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { ArticleQuotes } from "./ArticleQuotes.tsx";
import { ClaimActions, ClaimCopy } from "./ClaimActions.tsx";
import { Claimant, ClaimFrame } from "./ClaimFrame.tsx";
import { ClaimTitle, CoverLine } from "./ClaimTitle.tsx";
import { ChangeStatement } from "./FigureStatement.tsx";
import { ScopeList } from "./ScopeList.tsx";

type Props = { claim: Claim; setting: ClaimSetting; children?: ReactNode };

/** One claim: who says it, what they say, the article's own words for it, and what it covers. */
export function ClaimCard({ claim, setting, children }: Props) {
  return (
    <ClaimFrame claim={claim} setting={setting}>
      <Claimant claim={claim} setting={setting} />
      <ClaimTitle claim={claim} setting={setting} />
      <ArticleQuotes claim={claim} setting={setting} />
      {claim.kind === "change" && <ChangeStatement claim={claim} setting={setting} />}
      <ScopeList claim={claim} fields={scopeFieldsShown(claim)} setting={setting} />
      {children}
      <ClaimActions claim={claim} setting={setting} />
    </ClaimFrame>
  );
}

type SummaryProps = { claim: Claim; setting: ClaimSetting; isRepeated?: boolean; children?: ReactNode };

/** A claim at a glance: who says it and what, with the way to all of it. */
export function ClaimSummary({ claim, setting, isRepeated = false, children }: SummaryProps) {
  return (
    <ClaimFrame claim={claim} setting={setting} isRepeated={isRepeated}>
      <Claimant claim={claim} setting={setting} />
      <ClaimTitle claim={claim} setting={setting} />
      <CoverLine claim={claim} setting={setting} />
      {children}
      <ClaimCopy claim={claim} setting={setting} />
    </ClaimFrame>
  );
}
