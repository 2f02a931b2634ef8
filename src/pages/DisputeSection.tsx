import { arrangeThread } from "../domain/compare/thread.ts";
import { ClaimBrief } from "../ui/claim/ClaimCard.tsx";
import { Exchange } from "../ui/thread/Exchange.tsx";
import type { SectionProps } from "./sectionParts.ts";
import styles from "./spread.module.css";

/** A dispute: what is alleged, by whom, and what answers exactly that. */
export function DisputeBody({ section, dossier }: SectionProps) {
  return <Exchange nodes={arrangeThread(section, dossier.report)} dossier={dossier} />;
}

/** A dispute in brief: each allegation, and the first thing said in answer. */
export function DisputeGlance({ section, dossier }: SectionProps) {
  const nodes = arrangeThread(section, dossier.report).filter(({ standsApart }) => !standsApart);
  return (
    <div className={styles.section}>
      {nodes.flatMap(({ claim, replies: [first] }) =>
        [claim, ...(first ? [first.claim] : [])].map((one) => (
          <ClaimBrief key={one.id} claim={one} setting={dossier} />
        )),
      )}
    </div>
  );
}
