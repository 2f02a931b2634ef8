import { sectionPath } from "../domain/address";
import type { Dossier } from "../domain/dossier";
import type { Section } from "../domain/schema";
import { OmissionList } from "../ui/OmissionList";
import { OwnWords } from "../ui/OwnWords";
import { ContextBody } from "./ContextBody";
import { DisputeBody } from "./DisputeBody";
import styles from "./layout.module.css";
import { RangeBody } from "./RangeBody";
import { ReportFrame } from "./ReportFrame";
import { omissionsIn } from "./sectionParts";
import { TollsBody } from "./TollsBody";

export type SectionProps = { section: Section; dossier: Dossier };

/** One section of a report in full. */
export function SectionPage({ section, dossier }: SectionProps) {
  return (
    <ReportFrame dossier={dossier} current={sectionPath(dossier.report.id, section.slug)}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.kicker}>
            <OwnWords lang={dossier.head.lang}>{section.title}</OwnWords>
          </p>
          <h1 tabIndex={-1} dir="auto">
            <OwnWords lang={dossier.head.lang}>{section.question}</OwnWords>
          </h1>
        </header>
        <SectionBody section={section} dossier={dossier} />
        <OmissionList omissions={omissionsIn(section, dossier)} setting={dossier} />
      </div>
    </ReportFrame>
  );
}

function SectionBody({ section, dossier }: SectionProps) {
  switch (section.kind) {
    case "range":
      return <RangeBody section={section} dossier={dossier} />;
    case "tolls":
      return <TollsBody section={section} dossier={dossier} />;
    case "dispute":
      return <DisputeBody section={section} dossier={dossier} />;
    case "context":
      return <ContextBody section={section} dossier={dossier} />;
  }
}
