import { arrangeThread } from "../domain/compare/thread.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { Thread } from "../ui/thread/Thread.tsx";
import { ThreadGlance } from "../ui/thread/ThreadGlance.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { type GlanceProps, type SectionProps, sectionOmissions } from "./sectionParts.ts";

/** A dispute as a thread: what is alleged, by whom, what answers exactly what, and the reasons given. */
export function DisputeBody({ section, dossier }: SectionProps) {
  return (
    <>
      <h2 className={unseen.unseen}>The exchange</h2>
      <Thread nodes={arrangeThread(section, dossier.report)} dossier={dossier} />
    </>
  );
}

/** A dispute in brief: who alleges, who answers, and what is not said. */
export function DisputeGlance({ section, dossier, shownAbove }: GlanceProps) {
  return (
    <>
      <ThreadGlance nodes={arrangeThread(section, dossier.report)} dossier={dossier} shownAbove={shownAbove} />
      <OmissionList omissions={sectionOmissions(section, dossier)} setting={dossier} />
    </>
  );
}
