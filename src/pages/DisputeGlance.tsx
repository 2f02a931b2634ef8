import { arrangeThread } from "../domain/thread.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { ThreadGlance } from "../ui/thread/ThreadGlance.tsx";
import { type GlanceProps, sectionOmissions } from "./sectionParts.ts";

/** A dispute in brief: who alleges, who answers, and what is not said. */
export function DisputeGlance({ section, dossier, shownAbove }: GlanceProps) {
  return (
    <>
      <ThreadGlance nodes={arrangeThread(section, dossier.report)} dossier={dossier} shownAbove={shownAbove} />
      <OmissionList omissions={sectionOmissions(section, dossier)} setting={dossier} />
    </>
  );
}
