import type { Dossier } from "../../domain/dossier.ts";
import { claimIn, sourceIn } from "../../domain/lookup.ts";
import type { SharedOrigin } from "../../domain/relation.ts";
import { TaggedClaim } from "../claim/TaggedClaim.tsx";
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
