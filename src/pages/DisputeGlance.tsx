import { arrangeThread } from "../domain/thread";
import { OmissionList } from "../ui/OmissionList";
import { ThreadGlance } from "../ui/ThreadGlance";
import { type GlanceProps, sectionOmissions } from "./sectionParts";

/** A dispute in brief: who alleges, who answers, and what is not said. */
export function DisputeGlance({ section, dossier, shownAbove }: GlanceProps) {
  return (
    <>
      <ThreadGlance nodes={arrangeThread(section, dossier.report)} dossier={dossier} shownAbove={shownAbove} />
      <OmissionList omissions={sectionOmissions(section, dossier)} setting={dossier} />
    </>
  );
}
