import "../ui/styles/tokens.css";
import "../ui/styles/base.css";
import "../ui/styles/print.css";
import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import { type CompiledRecord, factsRead } from "../domain/dossier/compileRecord.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { type PlainKind, pathOnHost, type SitePlace } from "../domain/report/address.ts";
import { revisionsPart } from "../pages/ClaimPage.tsx";
import { describePage, type PlannedPage, planPages } from "../pages/describePage.ts";
import { everyPage, plainPages } from "../pages/everyPage.tsx";
import { FinishedParts } from "../pages/FinishedPart.tsx";
import { dossierOf, isPlainPage, type Page } from "../pages/page.tsx";
import type { DescribedPage } from "../pages/pageDescription.ts";
import { ReportStrip } from "../pages/ReportStrip.tsx";
import { sharePart } from "../ui/claim/ClaimActions.tsx";
import { RevisionList } from "../ui/history/ChangeEntry.tsx";
import { SharePanel } from "../ui/page/SharePanel.tsx";
import { OutsidePanel } from "../ui/record/OutsidePanel.tsx";
import type { ClaimShare } from "../words/claimShare.ts";
import { outsideOfClaim, outsideOfSection } from "../words/outside.ts";
import { type HeadProps, HeadTags } from "./HeadTags.tsx";
import { memoryLibrary, type ReportLibrary } from "./ReportLibrary.ts";
import { routerBase, Site } from "./Site.tsx";
import { SiteLayout } from "./SiteLayout.tsx";

// All that the build asks of the site: together, since they are built as one.
export { memoryLibrary, planPages };

type Setting = {
  library: ReportLibrary;
  place: SitePlace;
  /** The ways out of the claim whose page it is. */
  share?: ClaimShare | undefined;
};

export type RenderedPage = { html: string; described: DescribedPage };

/** A page → its finished HTML, and what is to be said of it in the head of its document. */
export function renderPage({ path, page }: PlannedPage, setting: Setting): RenderedPage {
  const html = isPlainPage(page)
    ? renderToStaticMarkup(<PlainPageView page={page} path={path} place={setting.place} />)
    : renderAtAddress(path, page, setting);
  return { html, described: describePage(page) };
}

/** What stands outside the article beside each claim and each section of a report, as HTML by its id, and beside its readings. */
export function renderOutside(compiled: CompiledRecord, dossier: Dossier): Pick<Dossier, "outside" | "facts"> {
  const { id, claims, sections } = dossier.report;
  const found = [
    ...claims.map((claim) => ({
      of: claim.id,
      isFolded: false,
      outside: outsideOfClaim(claim, compiled, dossier),
    })),
    ...sections.map((section) => ({
      of: section.slug,
      isFolded: true,
      outside: outsideOfSection(section, compiled, dossier),
    })),
  ];
  const outside = Object.fromEntries(
    found.flatMap(({ of, isFolded, outside }) =>
      outside
        ? [
            [
              of,
              renderToStaticMarkup(
                <OutsidePanel outside={outside} report={id} lang={compiled.record.lang} isFolded={isFolded} />,
              ),
            ],
          ]
        : [],
    ),
  );
  return { outside, facts: factsRead(compiled.record, dossier.report) };
}

/** The tags that stand in the head of a page's document. */
export function renderHead(page: HeadProps["page"], meta: HeadProps["meta"]): string {
  return renderToStaticMarkup(<HeadTags page={page} meta={meta} />);
}

/** A page that script takes over, as the browser will find it: at its address, out of the data that belong to it. */
function renderAtAddress(path: string, page: Page, { library, place: { basePath }, share }: Setting): string {
  return renderToString(
    <FinishedParts value={finishedParts(page, share)}>
      <StaticRouter location={pathOnHost(path, basePath)} basename={routerBase(basePath)}>
        <Site library={library} basePath={basePath} />
      </StaticRouter>
    </FinishedParts>,
  );
}

/** The parts of a claim’s page that only the build makes. */
function finishedParts(page: Page, share: ClaimShare | undefined): Record<string, string> {
  if (!("claim" in page)) return {};
  const { report } = page.dossier;
  const revisions = <RevisionList revisions={revisionsOf(page.claim, report)} lang={report.lang} />;
  return {
    [revisionsPart]: renderToStaticMarkup(revisions),
    ...(share && { [sharePart]: renderToStaticMarkup(<SharePanel share={share} />) }),
  };
}

type Props = { page: Page<PlainKind>; path: string; place: SitePlace };

function PlainPageView({ page, path, place }: Props) {
  const view = viewOf(page, place);
  if (everyPage[page.kind].isEmbedded) return view;
  return (
    <SiteLayout dossier={dossierOf(page)} path={path} strip={<ReportStrip page={page} path={path} />}>
      {view}
    </SiteLayout>
  );
}

function viewOf<Kind extends PlainKind>(page: Page<Kind>, place: SitePlace): ReactNode {
  return plainPages[page.kind].view(page, place);
}
