import type { ComponentType } from "react";
import type { Section } from "../domain/report/schema.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { ContextBody, ContextGlance } from "./ContextSection.tsx";
import { DisputeBody, DisputeGlance } from "./DisputeSection.tsx";
import styles from "./layout.module.css";
import { RangeBody, RangeGlance } from "./RangeSection.tsx";
import { type GlanceProps, omissionsIn, type SectionProps } from "./sectionParts.ts";
import { TollsBody, TollsGlance } from "./TollsSection.tsx";

type SectionKind = {
  /** The section in full, on its own page. */
  Body: ComponentType<SectionProps>;
  /** The section in brief, on the overview. */
  Glance: ComponentType<GlanceProps>;
};

/** How each kind of section is shown. */
export const sectionKinds: { readonly [Kind in Section["kind"]]: SectionKind } = {
  range: { Body: RangeBody, Glance: RangeGlance },
  tolls: { Body: TollsBody, Glance: TollsGlance },
  dispute: { Body: DisputeBody, Glance: DisputeGlance },
  context: { Body: ContextBody, Glance: ContextGlance },
};

/** One section of a report in full. */
export function SectionPage({ section, dossier }: SectionProps) {
  const { Body } = sectionKinds[section.kind];
  return (
    <>
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
    </>
  );
}
