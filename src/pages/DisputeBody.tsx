import { arrangeThread } from "../domain/thread.ts";
import { Thread } from "../ui/thread/Thread.tsx";
import unseen from "../ui/voice/unseen.module.css";
import type { SectionProps } from "./SectionPage.tsx";

/** A dispute as a thread: what is alleged, by whom, what answers exactly what, and the reasons given. */
export function DisputeBody({ section, dossier }: SectionProps) {
  return (
    <>
      <h2 className={unseen.unseen}>The exchange</h2>
      <Thread nodes={arrangeThread(section, dossier.report)} dossier={dossier} />
    </>
  );
}
