import { embedPath, relationPagePath } from "../domain/address.ts";
import { formatPortableLine, notVerified, portableClaim } from "../domain/portableClaim.ts";
import { formatDrawnBy, formatRelation } from "../domain/relationWords.ts";
import type { PlainPage } from "../pages/plainPage.ts";
import { articleName } from "../pages/ReportFrame.tsx";
import { siteName } from "../ui/voice/link.ts";
import { longestStatement, type PageHead } from "./pageHead.ts";
import { claimTitle } from "./pageTitle.ts";

/** The title and description of a plain page. A figure in them keeps its source, its bound and its period. */
export function plainPageHead(page: PlainPage, path: string): PageHead {
  const { title, description } = describe(page);
  return { title: `${isFormer(page, path) ? "Renamed: " : ""}${title} · ${siteName}`, description };
}

/** Whether the page stands at an address that it had before its claim was renamed. */
function isFormer(page: PlainPage, path: string): boolean {
  if (page.kind === "relation") return path !== relationPagePath(page.dossier.report.id, page.relation);
  return page.kind === "embed" && path !== embedPath(page.dossier.report.id, page.claim.id);
}

function describe(page: PlainPage): PageHead {
  switch (page.kind) {
    case "downloads":
      return {
        title: `Data to take away: ${articleName(page.dossier)}`,
        description: `Every claim with its source, bound, period and caveat, as JSON, CSV and JSON-LD. ${page.dossier.report.summary}`,
      };
    case "report-changes":
      return {
        title: `Revisions: ${articleName(page.dossier)}`,
        description: `What was revised or withdrawn since the article was transcribed, when and why. ${page.dossier.report.summary}`,
      };
    case "site-changes":
      return {
        title: page.number > 1 ? `Changes, page ${page.number}` : "Changes",
        description: "New reports, and what was revised or withdrawn: the old value, the new one, when and why.",
      };
    case "relation":
      return {
        title: formatRelation(page.relation, page.dossier),
        description: `${formatRelation(page.relation, page.dossier)}. ${formatDrawnBy(page.relation)} As reported by ${articleName(page.dossier)}. ${notVerified} ${page.relation.explanation}`,
      };
    case "embed":
      return {
        title: `To embed: ${claimTitle(page.claim, page.dossier)}`,
        description: formatPortableLine(portableClaim(page.claim, page.dossier), longestStatement),
      };
  }
}
