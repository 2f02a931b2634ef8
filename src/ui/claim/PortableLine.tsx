import { partPortableLine } from "../../domain/changeWords.ts";
import type { PortableClaim } from "../../domain/portableClaim.ts";
import { href } from "../page/href.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import { SourceTag } from "../voice/SourceTag.tsx";

type Props = { claim: PortableClaim };

/** A claim in one line with all that must travel with it, leading to the claim's own page. */
export function PortableLine({ claim }: Props) {
  const { before, after } = partPortableLine(claim);
  return (
    <p>
      <SourceTag source={claim.claimant} /> {before}
      <a href={href(claim.path)}>
        <OwnWords lang={claim.lang}>{claim.statement}</OwnWords>
      </a>
      {after}
    </p>
  );
}
