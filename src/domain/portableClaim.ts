import { claimPath } from "./address.ts";
import { caveatsOf, findContest } from "./caveat.ts";
import type { Dossier } from "./dossier.ts";
import { sourceIn } from "./lookup.ts";
import { formatPhrase, type Phrase } from "./phrase.ts";
import { formatBoundFigure, type PortableFigure, portableFigure } from "./portableFigure.ts";
import { type PortableSlot, portableSlot } from "./portableSlot.ts";
import { revisionsOf } from "./revision.ts";
import type { Claim, ClaimId, ClaimKind, Quote, ReportId, Source, Withdrawn } from "./schema.ts";
import { shortenWords } from "./shortWords.ts";
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
  /** Whose words the article quotes or uses: “direct” alone means that they are the claimant's own. */
  voice: Claim["voice"];
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
  /** The most telling of them, in a short sentence: that it is contradicted, disputed or replaced; else null. */
  contest: string | null;
  withdrawn: Withdrawn | null;
  /** How many revisions the report has had, and the day of the last one that concerns this claim (or of its transcription). */
  revision: number;
  revised: string;
  transcribed: string;
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
    voice: claim.voice,
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
    contest: findContest(claim, dossier),
    withdrawn: claim.withdrawn ?? null,
    revision: report.revisions.length,
    revised:
      [report.transcribed, ...revisions.map(({ date }) => date), claim.withdrawn?.date ?? ""].sort().at(-1) ?? "",
    transcribed: report.transcribed,
  };
}

/** Who says it and through whom it reaches us: “Airwars (monitor), as reported by Ansar Press, article 7518”. */
export function formatAttribution(claim: PortableClaim): string {
  const { name, rest } = attributionParts(claim);
  return `${name}${rest}`;
}

/** The same in two parts, for where a tag stands for the claimant's name. */
export function attributionParts(claim: PortableClaim): { name: string; rest: string } {
  const { claimant, claimantRole, claimantInferred, outlet, article } = claim;
  const position = claimant.position ? `, ${claimant.position}` : "";
  const role = ` (${claimantRole}${claimantInferred ? "; who says it is inferred" : ""})`;
  const way =
    claimant.id === outlet.id ? `, in its own voice, ${article.reference}` : `, as reported by ${article.name}`;
  return { name: claimant.name, rest: `${position}${role}${way}` };
}

/** What it covers: “Period: June 2017 (inferred). Place: Iraq and Syria (inferred).” */
export function formatCoverage({ period, places }: PortableClaim): string {
  return `Period: ${period.words}. Place: ${places.words}.`;
}

/**
 * One line that holds what a figure must never lose: “Airwars (monitor), as reported by …. Figure: between 529 and 744
 * civilians killed …. Period: …”. The statement stands last, since others cut a long line at its end; `most` cuts it here.
 */
export function formatPortableLine(claim: PortableClaim, most?: number): string {
  return formatPhrase(portableLineParts(claim, most));
}

/** The same in parts: the statement alone is in the transcriber's language. */
export function portableLineParts(claim: PortableClaim, most = Number.POSITIVE_INFINITY): Phrase {
  const withdrawn = claim.withdrawn ? "Withdrawn. " : "";
  const figure = claim.figure ? ` Figure: ${formatBoundFigure(claim.figure)}.` : "";
  const telling = `${withdrawn}${formatAttribution(claim)}.${figure} ${formatCoverage(claim)} ${notVerified}`;
  return [`${telling} Paraphrase: `, { own: shortenWords(claim.statement, most), lang: claim.lang }];
}
