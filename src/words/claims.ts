import { withoutFullStop } from "../domain/article/sentences.ts";
import { originalUrl } from "../domain/article/textFragment.ts";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { claimPath } from "../domain/report/address.ts";
import type { Claim, ClaimId, ClaimKind, Quote, ReportId, Source, Withdrawn } from "../domain/report/schema.ts";
import { caveatsOf, findContest } from "./caveats.ts";
import { shortenWords } from "./english.ts";
import { formatFigureSentence } from "./figures.ts";
import { formatPhrase, type Phrase, type Words } from "./phrase.ts";
import { formatBoundFigure, type PortableFigure, portableFigure } from "./portableFigure.ts";
import { type PortableSlot, portableSlot } from "./portableSlot.ts";
import { formatRole } from "./sources.ts";

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

/**
 * The kind of a claim, in words. In English it is the word of the data; it stands here all the same, since a word of the
 * data is there to be kept and a word of a page to be chosen.
 */
export const claimKindWords: Readonly<Record<ClaimKind, string>> = {
  toll: "toll",
  change: "change",
  comparison: "comparison",
  allegation: "allegation",
  response: "response",
  assessment: "assessment",
  event: "event",
};

/** One line for a frame's title or an oEmbed title, with source, bound, period and place. */
export function embedTitle(claim: PortableClaim): string {
  return formatPhrase(claimLine(claim));
}

/** What stands below a frame that shows a claim: the same line, and the most telling caveat. */
export function embedCaption(claim: PortableClaim): Phrase {
  const telling = claim.caveats.slice(0, 1).flatMap((caveat) => [" Caveat: ", apart(caveat)]);
  return [...claimLine(claim), ` ${notVerified}`, ...telling];
}

/** Who says it and through whom; the figure with its bound in words, or the statement where there is none; what it covers. */
function claimLine(claim: PortableClaim): Phrase {
  const { figure, statement, lang, withdrawn } = claim;
  return [
    apart(`${withdrawn ? "Withdrawn. " : ""}${formatAttribution(claim)}`),
    ": ",
    figure ? `${formatBoundFigure(figure)}.` : { own: statement, lang },
    " ",
    apart(formatCoverage(claim)),
  ];
}

/** Words among which some may run from right to left, as names do: they turn nothing around them. */
function apart(words: string): Words {
  return { own: words, lang: null };
}

/** Who says what, a figure with its bound and its period: “Airwars: between 529 and 744 civilians killed (period: …)”. */
export function claimName(claim: PortableClaim): string {
  const words = claim.figure ? claim.figure.words : claim.statement;
  const isNumbered = /\p{Nd}/u.test(words);
  const covering = isNumbered ? `${withoutFullStop(words)} (period: ${claim.period.words})` : words;
  return `${claim.withdrawn ? "Withdrawn: " : ""}${claim.claimantWords}: ${covering}`;
}

// In letters: what is shown of a description is rarely more than twice as much.
const longestStatement = 200;

/** A claim as a page that is about it alone is described: with all that must travel with it. */
export function describeClaim({ claim, dossier }: { claim: Claim; dossier: Dossier }): string {
  return formatPortableLine(portableClaim(claim, dossier), longestStatement);
}

// Longer ones are cut by those who show them, wherever that may be.
const longestTitle = 180;

/** A toll by its figure, since a statement may leave its bound or its period to what stands around it on the page. */
export function claimTitle(claim: Claim, dossier: Dossier): string {
  const withdrawn = claim.withdrawn ? "Withdrawn: " : "";
  const words =
    claim.kind === "toll" ? formatFigureSentence(claim.figure) : shortenWords(claim.statement, longestTitle);
  const period = /\p{Nd}/u.test(words) ? `, period: ${portableSlot(claim.scope.period, dossier).words}` : "";
  return `${withdrawn}${sourceIn(dossier, claim.claimant).name}: ${period ? withoutFullStop(words) : words}${period}`;
}
