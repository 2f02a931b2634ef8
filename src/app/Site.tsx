import { useCallback, useState } from "react";
import { NavigationType, useNavigationType } from "react-router-dom";
import { canonicalPath } from "../domain/report/address.ts";
import { dossierOf, formatTitle, scriptTitle } from "../pages/page.tsx";
import { ReportStrip } from "../pages/ReportStrip.tsx";
import { CopiedNotice, Notice } from "../ui/page/Notice.tsx";
import { InSteps } from "../ui/voice/Later.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MissingNotice } from "./MissingNotice.tsx";
import { PageView } from "./PageView.tsx";
import type { ReportLibrary } from "./ReportLibrary.ts";
import { SiteLayout } from "./SiteLayout.tsx";
import { useArrival } from "./useArrival.ts";
import { useCopiedLinks } from "./useCopiedLinks.ts";
import { useFollowedLinks } from "./useFollowedLinks.ts";
import { useShownPage } from "./useShownPage.ts";

type Props = { library: ReportLibrary; basePath: string };

/** The whole site as seen from one address. */
export function Site({ library, basePath }: Props) {
  const { location, page, trouble, tryAgain } = useShownPage(library);
  const { missing, dismiss } = useArrival(location, formatTitle(scriptTitle(page)));
  const [failed, setFailed] = useState<{ follow: () => void; from: string }>();
  const onTrouble = useCallback((follow: () => void) => setFailed({ follow, from: location.key }), [location.key]);
  // Where the reader has gone on by another way, what failed before is no news.
  const retry = failed?.from === location.key ? failed : undefined;
  useFollowedLinks(library, basePath, onTrouble);
  const { copied, dismiss: forget } = useCopiedLinks(location);
  const [closedTrouble, setClosedTrouble] = useState<string>();

  const isFromTop = useNavigationType() !== NavigationType.Pop && location.hash === "";
  const path = canonicalPath(location.pathname);
  const dossier = dossierOf(page);

  return (
    <SiteLayout
      dossier={dossier}
      path={page.kind === "not-found" ? null : path}
      strip={<ReportStrip key={location.pathname} page={page} path={path} />}
    >
      <ErrorBoundary key={location.pathname}>
        <InSteps isFromTop={isFromTop}>
          <PageView page={page} />
        </InSteps>
      </ErrorBoundary>
      {/* Always there, so that a screen reader is listening when something is said in it. */}
      <div role="status">
        {copied && (
          <CopiedNotice
            key={copied.press}
            text={copied.text}
            name={copied.name}
            outcome={copied.outcome}
            onClose={forget}
          />
        )}
      </div>
      {missing && <MissingNotice key={missing.names[0]} missing={missing} dossier={dossier} onClose={dismiss} />}
      {(retry || (trouble && closedTrouble !== location.key)) && (
        <Notice
          words="The next page did not come: its data could not be fetched. This page is still here."
          onTryAgain={() => {
            setFailed(undefined);
            if (retry) retry.follow();
            else tryAgain();
          }}
          onClose={() => {
            setFailed(undefined);
            setClosedTrouble(location.key);
          }}
        />
      )}
    </SiteLayout>
  );
}

/** The sub-path of the site as the router wants it: with a slash at its end, it would not know the home without one. */
export function routerBase(basePath: string): string {
  return basePath.slice(0, -1);
}
