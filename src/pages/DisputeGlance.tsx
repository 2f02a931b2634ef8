import { arrangeThread } from "../domain/thread";
import { ClaimSummary } from "../ui/ClaimSummary";
import { OmissionList } from "../ui/OmissionList";
import { Thread } from "../ui/Thread";
import { type GlanceProps, omissionsIn } from "./sectionParts";

/** A dispute in brief: who alleges, who answers, and what is not said. */
export function DisputeGlance({ section, dossier, shownAbove }: GlanceProps) {
  return (
    <>
      <Thread
        nodes={arrangeThread(section, dossier.report)}
        dossier={dossier}
        card={(claim) => <ClaimSummary claim={claim} setting={dossier} isRepeated={shownAbove.has(claim.id)} />}
      />
      <OmissionList omissions={omissionsIn(section, dossier)} report={dossier.report.id} />
    </>
  );
}
