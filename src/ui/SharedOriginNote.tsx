import type { Dossier, SharedOrigin } from "../domain/dossier";
import { claimIn, sourceIn } from "../domain/lookup";
import type { ClaimId } from "../domain/schema";
import { ClaimLink } from "./ClaimLink";
import { ViewerNote } from "./ViewerNote";

type Props = { origin: SharedOrigin; claim: ClaimId; dossier: Dossier };

/** Says which other figures come from the same counter: they do not confirm this one. */
export function SharedOriginNote({ origin, claim, dossier }: Props) {
  return (
    <ViewerNote label="computed from the chains">
      <p>
        These figures come from the same counter, {sourceIn(dossier, origin.counter).name}, as this one; they do not
        confirm it:
      </p>
      <ul>
        {origin.claims
          .filter((id) => id !== claim)
          .map((id) => (
            <li key={id}>
              <ClaimLink claim={claimIn(dossier, id)} report={dossier.report.id} />
            </li>
          ))}
      </ul>
    </ViewerNote>
  );
}
