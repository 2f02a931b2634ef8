import type { Dossier } from "../domain/dossier.ts";
import { formatNumberOf } from "../domain/list.ts";
import { sourceIn } from "../domain/lookup.ts";
import type { Claim } from "../domain/schema.ts";
import { articleName } from "../pages/ReportFrame.tsx";
import type { Page } from "./findPage.ts";

export type PageHead = { title: string; description: string };

export const siteName = "Civilian casualty report viewer";

/** The title and description of a page. A figure in them keeps its bound, and a claim its source. */
export function pageHead(page: Page): PageHead {
  const { title, description } = describe(page);
  const number = "data" in page && "number" in page.data && page.data.number > 1 ? `, page ${page.data.number}` : "";
  return { title: title === siteName ? `${title}${number}` : `${title}${number} · ${siteName}`, description };
}

function describe(page: Page): PageHead {
  switch (page.kind) {
    case "home":
      return {
        title: siteName,
        description: page.data.only
          ? page.data.only.report.summary
          : "Who says how many civilians were killed, in which words, covering what.",
      };
    case "overview":
      return describeOverview(page.dossier);
    case "section":
      return {
        title: `${page.section.question} ${articleName(page.dossier)}`,
        description: `${page.section.title}: ${page.dossier.report.summary}`,
      };
    case "claims":
      return {
        title: `All claims in ${articleName(page.dossier)}`,
        description: `${formatNumberOf(page.dossier.head.claimCount, "claim")}, each with its source and the article’s words.`,
      };
    case "claim":
      return describeClaim(page.claim, page.dossier);
    case "moved-claim": {
      const { title, description } = describeClaim(page.claim, page.dossier);
      return { title: `Renamed from ${page.formerId}: ${title}`, description };
    }
    case "article":
      return {
        title: `The words themselves: ${articleName(page.dossier)}`,
        description: `The whole article with every claim’s words marked. ${page.dossier.report.summary}`,
      };
    case "sources":
      return { title: "Sources", description: "Everyone who is said to have said something in a report." };
    case "source":
      return { title: page.data.source.name, description: page.data.source.description };
    case "about":
      return { title: "How to read this", description: "The voices, the rules, the words, and what was checked." };
    case "not-found":
      return { title: "There is no page at this address", description: "The way onward." };
  }
}

function describeOverview(dossier: Dossier): PageHead {
  return { title: dossier.report.title, description: dossier.report.summary };
}

function describeClaim(claim: Claim, dossier: Dossier): PageHead {
  const withdrawn = claim.withdrawn ? "Withdrawn: " : "";
  return {
    title: `${withdrawn}${sourceIn(dossier, claim.claimant).name}: ${claim.statement}`,
    description: `Reported by ${articleName(dossier)}: “${claim.quotes.map(({ exact }) => exact).join("” “")}”`,
  };
}
