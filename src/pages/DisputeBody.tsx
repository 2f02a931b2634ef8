import { arrangeThread } from "../domain/thread";
import { ClaimCard } from "../ui/ClaimCard";
import { Thread } from "../ui/Thread";
import type { SectionProps } from "./SectionPage";

/** A dispute as a thread: what is alleged, by whom, what answers exactly what, and the reasons given. */
export function DisputeBody({ section, dossier }: SectionProps) {
  return (
    <Thread
      nodes={arrangeThread(section, dossier.report)}
      dossier={dossier}
      card={(claim) => <ClaimCard claim={claim} setting={dossier} />}
    />
  );
}
