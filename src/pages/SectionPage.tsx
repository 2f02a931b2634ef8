import { sectionPath } from "../domain/report/address.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame.tsx";
import { sectionKinds } from "./sectionKinds.ts";
import { omissionsIn, type SectionProps } from "./sectionParts.ts";

/** One section of a report in full. */
export function SectionPage({ section, dossier }: SectionProps) {
  const { Body } = sectionKinds[section.kind];
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
        <Body section={section} dossier={dossier} />
        <OmissionList omissions={omissionsIn(section, dossier)} setting={dossier} />
      </div>
    </ReportFrame>
  );
}
