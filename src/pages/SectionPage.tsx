import { sectionPath } from "../domain/address.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { ContextBody } from "./ContextSection.tsx";
import { DisputeBody } from "./DisputeSection.tsx";
import styles from "./layout.module.css";
import { RangeBody } from "./RangeSection.tsx";
import { ReportFrame } from "./ReportFrame.tsx";
import { omissionsIn, type SectionProps } from "./sectionParts.ts";
import { TollsBody } from "./TollsSection.tsx";

/** One section of a report in full. */
export function SectionPage({ section, dossier }: SectionProps) {
  return (
    <ReportFrame dossier={dossier} current={sectionPath(dossier.report.id, section.slug)}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.kicker}>
            <OwnWords lang={dossier.head.lang}>{section.title}</OwnWords>
          </p>
          <h1 tabIndex={-1} dir="auto" lang={ownLanguage(dossier.head.lang)}>
            {section.question}
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
