import type { Dossier } from "../domain/dossier.ts";
import { formatNumberOf } from "../domain/list.ts";
import { formatPortableLine, portableClaim } from "../domain/portableClaim.ts";
import type { Claim } from "../domain/schema.ts";
import type { Page } from "./findPage.ts";
import { pageTitle } from "./pageTitle.ts";

export type PageHead = { title: string; description: string };

/** The title and description of a page. What is said of a claim holds all that must travel with it. */
export function pageHead(page: Page): PageHead {
  return { title: pageTitle(page), description: describe(page) };
}

function describe(page: Page): string {
  switch (page.kind) {
    case "home":
      return page.data.only
        ? page.data.only.report.summary
        : "Who says how many civilians were killed, in which words, covering what.";
    case "overview":
      return page.dossier.report.summary;
    case "section":
      return `${page.section.title}: ${page.dossier.report.summary}`;
    case "claims":
      return `${formatNumberOf(page.dossier.head.claimCount, "claim")}, each with its source and the article’s words.`;
    case "claim":
    case "moved-claim":
      return describeClaim(page.claim, page.dossier);
    case "article":
      return `The whole article with every claim’s words marked. ${page.dossier.report.summary}`;
    case "sources":
      return "Everyone who is said to have said something in a report.";
    case "source":
      return page.data.source.description;
    case "about":
      return "The voices, the rules, the words, and what was checked.";
    case "not-found":
      return "The way onward.";
  }
}

/** In letters: what is shown of a description is rarely more than twice as much. */
export const longestStatement = 200;

function describeClaim(claim: Claim, dossier: Dossier): string {
  return formatPortableLine(portableClaim(claim, dossier), longestStatement);
}
