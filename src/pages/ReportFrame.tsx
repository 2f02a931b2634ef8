import type { ReactNode } from "react";
import type { Dossier } from "../domain/dossier/dossier.ts";
import {
  articlePath,
  claimsPath,
  downloadsPath,
  reportChangesPath,
  reportPath,
  sectionPath,
} from "../domain/report/address.ts";
import { ReportHeader } from "../ui/page/ReportHeader.tsx";
import { type Tab, Tabs } from "../ui/page/Tabs.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";

type Props = { dossier: Dossier; current: string; children: ReactNode };

/** What all pages of a report share: which article it is, and the way to its other pages. */
export function ReportFrame({ dossier, current, children }: Props) {
  const { report } = dossier;
  return (
    <>
      <ReportHeader setting={dossier}>
        {current !== reportPath(report.id) && (
          <a href={href(reportPath(report.id))}>
            <OwnWords lang={report.lang}>{report.title}</OwnWords>
          </a>
        )}
      </ReportHeader>
      <Tabs tabs={reportTabs(dossier)} current={current} lang={report.lang} />
      {children}
    </>
  );
}

function reportTabs({ report }: Dossier): Tab[] {
  return [
    { path: reportPath(report.id), name: "Overview", isOurs: true },
    ...report.sections.map(({ slug, title }) => ({ path: sectionPath(report.id, slug), name: title, isOurs: false })),
    { path: claimsPath(report.id), name: "All claims", isOurs: true },
    { path: articlePath(report.id), name: "Article", isOurs: true },
    { path: downloadsPath(report.id), name: "Data", isOurs: true },
    { path: reportChangesPath(report.id), name: "Revisions", isOurs: true },
  ];
}
