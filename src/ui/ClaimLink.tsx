import type { ReactNode } from "react";
import { claimPath } from "../domain/address";
import type { ClaimSetting } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import { href } from "./href";
import { OwnWords } from "./OwnWords";

type Props = { claim: Claim; setting: ClaimSetting; children?: ReactNode };

/** A link to a claim's own page; its paraphrase, unless other words are given. */
export function ClaimLink({ claim, setting, children }: Props) {
  return (
    <a href={href(claimPath(setting.head.id, claim.id))}>
      {children ?? <OwnWords lang={setting.head.lang}>{claim.statement}</OwnWords>}
    </a>
  );
}
