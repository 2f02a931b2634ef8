import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { SitePlace } from "../../../src/domain/report/address";
import type { Report, Source } from "../../../src/domain/report/schema";
import { type PortableClaim, portableClaim } from "../../../src/words/claims";
import { anArticle, aQuote, aReport, aSource, aToll, someSources } from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";

/** The SHA-256 of some text. */
export const sum = "0f".repeat(32);

export const somewhere: SitePlace = { address: "https://casualties.example/viewer/", basePath: "/viewer/" };

/** The first claim of a report, ready to leave the site. */
export function aPortableClaim(report: Report = aReport(), sources: readonly Source[] = someSources()): PortableClaim {
  const [claim] = portableClaims(report, sources);
  if (!claim) throw new Error("The report holds no claim.");
  return claim;
}

/** Every claim that stands in data/. */
export function publishedClaims(): PortableClaim[] {
  const { reports, sources } = checkWithReports("data", { earlier: null });
  return reports.flatMap((report) => portableClaims(report, sources));
}

/** Words that some format would take for its own signs, or lose. */
export const hardWords: readonly (readonly [string, string])[] = [
  ["HTML", "<script>alert('x')</script> <i>Twelve</i> & <b>one</b> <sup>2</sup>"],
  ["signs of TeX", "50% of $5 & #1_x {a} } { \\textit{b} \\\\ ~c ^d \"e\" -- --- ``f'' !`g|h"],
  ["signs of RIS", "ER  - and TY  - JOUR"],
  ["Arabic", "قُتل ما لا يقل عن ١٢ مدنياً في «ألفا»، بحسب المرصد"],
  ["Hebrew", 'נהרגו לפחות 12 אזרחים באלפא, לפי צה"ל'],
  ["emoji and letters beyond the first plane", "Twelve 😀👩‍👩‍👧 𐤀𐤁 died"],
  ["quotation marks in no pairs", `“Twelve 'and it’s 5'10" ‘or’ more «`],
  ["capitals after colons", "Note: Iraq and ÉTÉ: Ωmega in June"],
  ["300 words", Array.from({ length: 300 }, (_, index) => `Word${index}`).join(" ")],
  ["line breaks", "Twelve\ndied\r\n\tin\u2028Alpha"],
];

/** A claim all of whose words are these; its article stands at an address of 2,000 characters. */
export function aClaimInWords(words: string): PortableClaim {
  const claim = aToll({ statement: words, quotes: [aQuote({ exact: words })] });
  const article = anArticle({ paragraphs: [words], url: longAddress, reference: words });
  return aPortableClaim(aReport({ article, claims: [claim] }), [
    aSource({ name: words, position: words }),
    ...someSources().slice(1),
  ]);
}

const longAddress = `https://paper.example/a_b/{c}?q=%20${"x&y=1_%7E#".repeat(200)}`.slice(0, 2000);

function portableClaims(report: Report, sources: readonly Source[]): PortableClaim[] {
  const dossier = compileDossier(report, sources);
  return report.claims.map((claim) => portableClaim(claim, dossier));
}
