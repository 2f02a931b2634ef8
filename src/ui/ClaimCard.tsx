import type { ReactNode } from "react";
import type { ClaimSetting } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import { scopeFieldsShown } from "../domain/scopeField";
import { ArticleQuotes } from "./ArticleQuotes";
import { ChangeStatement } from "./ChangeStatement";
import { ClaimActions } from "./ClaimActions";
import { Claimant } from "./Claimant";
import { ClaimFrame } from "./ClaimFrame";
import { ClaimTitle } from "./ClaimTitle";
import { ScopeList } from "./ScopeList";

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
