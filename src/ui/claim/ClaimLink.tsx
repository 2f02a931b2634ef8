import type { ReactNode } from "react";
import { claimPath } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import type { Claim } from "../../domain/schema.ts";
import { href } from "../page/href.ts";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { claim: Claim; setting: ClaimSetting; children?: ReactNode };

/** A link to a claim's own page; its paraphrase, unless other words are given. */
export function ClaimLink({ claim, setting, children }: Props) {
  return (
    <a href={href(claimPath(setting.head.id, claim.id))}>
      {children ?? <OwnWords lang={setting.head.lang}>{claim.statement}</OwnWords>}
    </a>
  );
}
