import type { SharedOrigin } from "../../domain/compare/relation.ts";
import { claimIn, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { TaggedClaim } from "../claim/ClaimTitle.tsx";
import { ViewerNote } from "../voice/ViewerNote.tsx";

type Props = { origin: SharedOrigin; dossier: Dossier };

/** Says which figures were first counted by one and the same source: they do not confirm each other. */
export function SharedOriginNote({ origin, dossier }: Props) {
  return (
    <ViewerNote label="computed from the chains">
      <p>
        <strong>These figures were counted by one source, {sourceIn(dossier, origin.counter).name}.</strong> They do not
        confirm each other:
      </p>
      <ul>
        {origin.claims.map((id) => (
          <li key={id}>
            <TaggedClaim claim={claimIn(dossier, id)} setting={dossier} />
          </li>
        ))}
      </ul>
    </ViewerNote>
  );
}
