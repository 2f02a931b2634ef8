import type { ComponentType } from "react";
import type { Section } from "../domain/report/schema.ts";
import { OmissionList } from "../ui/claim/OmissionList.tsx";
import { AnswerNote } from "../ui/compare/AnswerNote.tsx";
import { Later } from "../ui/voice/Later.tsx";
import { NotSaid } from "../ui/voice/NotSaid.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { answerSection } from "../words/answers.ts";
import { ContextBody } from "./ContextSection.tsx";
import { DisputeBody, DisputeGlance } from "./DisputeSection.tsx";
import { OutsidePart } from "./OutsidePart.tsx";
import { PageHead } from "./PageHead.tsx";
import { RangeBody, RangeGlance, RangeRest } from "./RangeSection.tsx";
import { notSaidIn, omissionsIn, type SectionProps } from "./sectionParts.ts";
import styles from "./spread.module.css";
import { TollsBody, TollsGlance, TollsRest } from "./TollsSection.tsx";

type SectionKind = {
  /** What stands open on its own page, below the answer. */
  Body: ComponentType<SectionProps>;
  /** What waits there, one press away, before what the article leaves out. */
  Rest?: ComponentType<SectionProps>;
  /** What of it stands on the overview, above the answer; nothing where the answer says it all. */
  Glance?: ComponentType<SectionProps>;
  /** Whether its body needs the whole width, so that what is not said stands beneath it and not beside it. */
  isWide?: true;
};

/** How each kind of section is shown. */
export const sectionKinds: { readonly [Kind in Section["kind"]]: SectionKind } = {
  range: { Body: RangeBody, Rest: RangeRest, Glance: RangeGlance },
  tolls: { Body: TollsBody, Rest: TollsRest, Glance: TollsGlance },
  dispute: { Body: DisputeBody, Glance: DisputeGlance, isWide: true },
  context: { Body: ContextBody, isWide: true },
};

/** One section of a report: the question, its answer, the figures or the exchange, and the rest one press away. */
export function SectionPage({ section, dossier }: SectionProps) {
  const { Body, Rest, isWide } = sectionKinds[section.kind];
  const { lang } = dossier.report;
  const answer = answerSection(section, dossier);
  const notSaid = notSaidIn(section, dossier);
  return (
    <div className={isWide ? styles.spread : `${styles.spread} ${styles.beside}`}>
      <div className={styles.body}>
        <PageHead kicker={<OwnWords lang={lang}>{`${section.title}.`}</OwnWords>} title={section.question} lang={lang}>
          {answer && <AnswerNote answer={answer} />}
        </PageHead>
        <Body section={section} dossier={dossier} />
      </div>
      <div className={styles.aside}>
        {notSaid.points.length > 0 && <NotSaid {...notSaid} />}
        <OutsidePart of={section.slug} dossier={dossier} />
      </div>
      <div className={styles.rest}>
        <Later>
          {Rest && <Rest section={section} dossier={dossier} />}
          <OmissionList omissions={omissionsIn(section, dossier)} setting={dossier} />
        </Later>
      </div>
    </div>
  );
}
