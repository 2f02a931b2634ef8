import { useCallback, useState } from "react";
import { formatDay } from "../domain/day";
import type { ClaimSetting } from "../domain/dossier";
import { CopiedNotice } from "../ui/CopiedNotice";
import { Notice } from "../ui/Notice";
import { ErrorBoundary } from "./ErrorBoundary";
import type { Page } from "./findPage";
import { PageView } from "./PageView";
import { pageHead } from "./pageHead";
import type { ReportLibrary } from "./ReportLibrary";
import { SiteLayout } from "./SiteLayout";
import { useArrival } from "./useArrival";
import { useCopiedLinks } from "./useCopiedLinks";
import { useFollowedLinks } from "./useFollowedLinks";
import { useShownPage } from "./useShownPage";

type Props = { library: ReportLibrary; basePath: string };

/** The whole site as seen from one address. */
export function Site({ library, basePath }: Props) {
  const { location, page, trouble, tryAgain } = useShownPage(library);
  const { missing, dismiss } = useArrival(location, pageHead(page).title);
  const [retry, setRetry] = useState<{ follow: () => void }>();
  const onTrouble = useCallback((follow: () => void) => setRetry({ follow }), []);
  useFollowedLinks(library, basePath, onTrouble);
  const { copied, dismiss: forget } = useCopiedLinks(page);
  const [closedTrouble, setClosedTrouble] = useState<string>();

  return (
    <SiteLayout footer={footerOf(page)}>
      <ErrorBoundary key={location.pathname}>
        <PageView page={page} />
      </ErrorBoundary>
      {/* Always there, so that a screen reader is listening when something is said in it. */}
      <div role="status">
        {copied && <CopiedNotice address={copied.address} outcome={copied.outcome} onClose={forget} />}
      </div>
      {missing !== null && (
        <Notice
          words={`This page has no part called “${missing}”. You are at the top of the page it was looked for on.`}
          onClose={dismiss}
        />
      )}
      {(retry || (trouble && closedTrouble !== location.key)) && (
        <Notice
          words="The next page did not come: its data could not be fetched. This page is still here."
          onTryAgain={() => {
            setRetry(undefined);
            if (retry) retry.follow();
            else tryAgain();
          }}
          onClose={() => {
            setRetry(undefined);
            setClosedTrouble(location.key);
          }}
        />
      )}
    </SiteLayout>
  );
}

function footerOf(page: Page): string {
  if ("dossier" in page) return footerOfReport(page.dossier);
  return page.kind === "home" && page.data.only ? footerOfReport(page.data.only) : "";
}

function footerOfReport({ head }: ClaimSetting): string {
  return `Transcribed ${formatDay(head.transcribed)} · revision ${head.revision}.`;
}
