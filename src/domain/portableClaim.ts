import { claimPath } from "./address.ts";
import { caveatsOf } from "./caveat.ts";
import type { Dossier } from "./dossier.ts";
import { formatCounting, formatFigure, formatFigureSentence, formatPeople } from "./figure.ts";
import { claimIn, sourceIn } from "./lookup.ts";
import { type PortableSlot, portableSlot } from "./portableSlot.ts";
import { revisionsOf } from "./revision.ts";
import type { Bound, ChangeClaim, Claim, ClaimId, ClaimKind, Quote, ReportId, Source, Withdrawn } from "./schema.ts";
import { formatRole } from "./sourceWords.ts";
import { originalUrl } from "./textFragment.ts";

/**
 * A claim as it leaves the site: with every word that must travel with it. Previews, citations, files, feeds and embeds
 * are all made from this, so that none of them can lose the source, the bound, the period or the caveat on its way.
 */
export type PortableClaim = {
  id: ClaimId;
  report: ReportId;
  /** The claim's own page. */
  path: string;
  kind: ClaimKind;
  /** The language of the transcriber's words. */
  lang: string;
  statement: string;
  /** Null where the claim holds no figure of its own. */
  figure: PortableFigure | null;
  claimant: Source;
  /** “Airwars”, “Chris Woods, Airwars Director”. */
  claimantWords: string;
  /** How the claimant stands to what it counts: “party to the conflict”. */
  claimantRole: string;
  /** Why the transcriber reads the claim as this source's, where the article does not name it there. */
  claimantInferred: string | null;
  outlet: Source;
  article: { name: string; reference: string; headline: string | null; lang: string; published: PortableSlot };
  period: PortableSlot;
  places: PortableSlot;
  responsible: PortableSlot;
  quotes: readonly (Quote & { original: string })[];
  /** The article's own address, leading to the first words quoted. */
  original: string;
  /** Each a whole sentence: what was inferred, what is not stated, who contradicts it. */
  caveats: readonly string[];
  withdrawn: Withdrawn | null;
  /** How many revisions the report has had, and the day of the last one that concerns this claim (or of its transcription). */
  revision: number;
  revised: string;
  transcribed: string;
};

export type PortableFigure = {
  bound: Bound;
  /** The bound in words: “‘at least’, a floor without a ceiling”. */
  boundWords: string;
  low: number | null;
  high: number | null;
  /** With its bound: “529–744”, “at least 744”. */
  short: string;
  /** What is counted: “civilians killed”. */
  counted: string;
  /** With its bound and what is counted: “between 529 and 744 civilians killed”. */
  words: string;
  asWritten: string;
};

/** What every copy of a claim says of the site that it was copied from. */
export const notVerified = "Reported, not verified here.";

// Every way out of the site asks for it, and finding the words of a long quotation in a long article takes time.
const made = new WeakMap<Dossier, Map<Claim, PortableClaim>>();

/** A claim with all that must travel with it. The dossier is one of checked data, so nothing can be missing. */
export function portableClaim(claim: Claim, dossier: Dossier): PortableClaim {
  const ofDossier = made.get(dossier) ?? new Map<Claim, PortableClaim>();
  made.set(dossier, ofDossier);
  const portable = ofDossier.get(claim) ?? makePortable(claim, dossier);
  ofDossier.set(claim, portable);
  return portable;
}

function makePortable(claim: Claim, dossier: Dossier): PortableClaim {
  const { report } = dossier;
  const { article } = report;
  const claimant = sourceIn(dossier, claim.claimant);
  const outlet = sourceIn(dossier, article.outlet);
  const quotes = claim.quotes.map((quote) => ({
    ...quote,
    original: originalUrl(article.url, quote, article.paragraphs),
  }));
  const revisions = revisionsOf(claim, report);
  return {
    id: claim.id,
    report: report.id,
    path: claimPath(report.id, claim.id),
    kind: claim.kind,
    lang: report.lang,
    statement: claim.statement,
    figure: portableFigure(claim, dossier),
    claimant,
    claimantWords: claimant.position ? `${claimant.name}, ${claimant.position}` : claimant.name,
    claimantRole: formatRole(claimant.role),
    claimantInferred: claim.claimantInferred ?? null,
    outlet,
    article: {
      name: `${outlet.name}, ${article.reference}`,
      reference: article.reference,
      headline: article.headline,
      lang: article.lang,
      published: portableSlot(article.published, dossier),
    },
    period: portableSlot(claim.scope.period, dossier),
    places: portableSlot(claim.scope.places, dossier),
    responsible: portableSlot(claim.scope.responsible, dossier),
    quotes,
    original: quotes[0]?.original ?? article.url,
    caveats: caveatsOf(claim, dossier),
    withdrawn: claim.withdrawn ?? null,
    revision: report.revisions.length,
    revised: revisions.at(-1)?.date ?? report.transcribed,
    transcribed: report.transcribed,
  };
}

function portableFigure(claim: Claim, dossier: Dossier): PortableFigure | null {
  if (claim.kind === "change") return changeFigure(claim, dossier);
  if (claim.kind !== "toll") return null;
  const { figure } = claim;
  return {
    bound: figure.bound,
    boundWords: formatBound(figure.bound),
    low: figure.low,
    high: figure.high,
    short: formatFigure(figure),
    counted: formatCounting(figure.counting, figure.high ?? figure.low),
    words: formatFigureSentence(figure),
    asWritten: figure.asWritten,
  };
}

/** A percentage is one number; without what it is measured against it would say nothing. */
function changeFigure({ change }: ChangeClaim, dossier: Dossier): PortableFigure {
  const short = `${change.direction === "increase" ? "increase" : "decrease"} by ${formatPeople(change.percent)} per cent`;
  const counted = `measured against ${endWords(change.base, dossier)}${change.basePeriod ? ` for ${portableSlot(change.basePeriod, dossier).words}` : ""}, arriving at ${endWords(change.result, dossier)}`;
  return {
    bound: "exactly",
    boundWords: `the percentage is ${formatBound("exactly")}`,
    low: null,
    high: null,
    short,
    counted,
    words: `${short}, ${counted}`,
    asWritten: change.asWritten,
  };
}

function endWords(end: ClaimId | "not stated", dossier: Dossier): string {
  if (end === "not stated") return "a figure not stated";
  const claim = claimIn(dossier, end);
  return claim.kind === "toll" ? formatFigureSentence(claim.figure) : `“${claim.statement}”`;
}

/** What a bound word says of a figure's limits, for a column or a line of its own. */
export function formatBound(bound: Bound): string {
  switch (bound) {
    case "exactly":
      return "one number, given without a bound word";
    case "between":
      return "“between”, a floor and a ceiling";
    case "at-least":
      return "“at least”, a floor without a ceiling";
    case "up-to":
      return "“up to”, a ceiling without a floor";
    case "about":
      return "“about”, neither end is hard";
  }
}

/** Who says it and through whom it reaches us: “Airwars (monitor), as reported by Ansar Press, article 7518”. */
export function formatAttribution(claim: PortableClaim): string {
  const { claimant, outlet, article } = claim;
  const who = `${claim.claimantWords} (${claim.claimantRole}${claim.claimantInferred ? "; who says it is inferred" : ""})`;
  return claimant.id === outlet.id
    ? `${who}, in its own voice, ${article.reference}`
    : `${who}, as reported by ${article.name}`;
}

/** What it covers: “Period: June 2017 (inferred). Place: Iraq and Syria (inferred).” */
export function formatCoverage({ period, places }: PortableClaim): string {
  return `Period: ${period.words}. Place: ${places.words}.`;
}

/** One line that holds what a figure must never lose: “Airwars: between 529 and 744 civilians killed. Period: …”. */
export function formatPortableLine(claim: PortableClaim): string {
  const withdrawn = claim.withdrawn ? "Withdrawn. " : "";
  const figure = claim.figure ? ` Figure: ${claim.figure.words} (bound: ${claim.figure.boundWords}).` : "";
  return `${withdrawn}${claim.statement} — ${formatAttribution(claim)}.${figure} ${formatCoverage(claim)} ${notVerified}`;
}
