import { withoutFullStop } from "../domain/article/sentences.ts";
import { type Dossier, sourceIn } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { claimPath } from "../domain/report/address.ts";
import type { Claim, ClaimId, ClaimKind, Quote, ReportId, Source, Withdrawn } from "../domain/report/schema.ts";
import { caveatsOf, findContest } from "./caveats.ts";
import { formatBoundFigure, type PortableFigure, portableFigure } from "./figures.ts";
import { formatGuards } from "./guards.ts";
import { labelled, labelWords, noted, notVerified, sayingWords, siteLanguage } from "./language.ts";
import type { Phrase, Words } from "./phrasebook/phrase.ts";
import { describeFitting, formatPhrase, roomFor, shortenWords, withFullStop } from "./phrasebook/phrase.ts";
import { type PortableSlot, portableSlot, slotLabel } from "./scopes.ts";
import { nameWithOffice, roleOf } from "./sources.ts";
import { articleName, periodBeside, titleOf } from "./titles.ts";

/**
 * A claim as it leaves the site: with every word that must travel with it. Previews, citations, files, feeds and embeds
 * are all made from this, so that none of them can lose the source, the bound, the period or the caveat on its way.
 */
export type PortableClaim = {
  id: ClaimId;
  report: ReportId;
  /** The claim's own page. */
  path: string;
  /** What it may not be set beside, and why, to stand before anything else of it; null where it is set against nothing. */
  guard: string | null;
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
  /** Whether the outlet says it itself. */
  isInOwnVoice: boolean;
  article: { name: string; reference: string; headline: string | null; lang: string; published: PortableSlot };
  period: PortableSlot;
  places: PortableSlot;
  responsible: PortableSlot;
  quotes: readonly Quote[];
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

// Every way out of the site asks for it.
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
  const revisions = revisionsOf(claim, report);
  return {
    id: claim.id,
    report: report.id,
    path: claimPath(report.id, claim.id),
    guard: formatGuards(claim, dossier),
    kind: claim.kind,
    voice: claim.voice,
    lang: report.lang,
    statement: claim.statement,
    figure: portableFigure(claim, dossier),
    claimant,
    claimantWords: nameWithOffice(claimant),
    claimantRole: roleOf(claimant),
    claimantInferred: claim.claimantInferred ?? null,
    outlet,
    isInOwnVoice: claimant.id === outlet.id,
    article: {
      name: articleName(dossier),
      reference: article.reference,
      headline: article.headline,
      lang: article.lang,
      published: portableSlot(article.published, dossier),
    },
    period: portableSlot(claim.scope.period, dossier),
    places: portableSlot(claim.scope.places, dossier),
    responsible: portableSlot(claim.scope.responsible, dossier),
    quotes: claim.quotes,
    original: dossier.originals[claim.id] ?? article.url,
    caveats: caveatsOf(claim, dossier),
    contest: findContest(claim, dossier),
    withdrawn: claim.withdrawn ?? null,
    revision: report.revisions.length,
    revised:
      [report.transcribed, ...revisions.map(({ date }) => date), claim.withdrawn?.date ?? ""].sort().at(-1) ?? "",
    transcribed: report.transcribed,
  };
}

// The parts that every line on a claim is put together from, each written in one way.

/**
 * Who says it and through whom it reaches us: “Airwars (monitor), as reported by Ansar Press, article 7518”; in brackets
 * where the words quoted do not name who it is. An allegation is called one (editorial, section 4).
 */
export function formatAttribution(claim: PortableClaim): string {
  const { claimant, isInOwnVoice, article } = claim;
  const position = claimant.position ? `, ${claimant.position}` : "";
  const way = isInOwnVoice
    ? sayingWords.reference(sayingWords.inOwnVoice, article.reference)
    : sayingWords.reportedBy(article.name);
  const told = claim.kind === "allegation" ? sayingWords.allegation(way) : way;
  return `${bracketed(claim, claimant.name)}${noted(position, claim.claimantRole)}, ${told}`;
}

/** The same, and when the article was published. */
export function publishedAttribution(claim: PortableClaim): string {
  const published = labelled(labelWords.published, claim.article.published.words);
  return `${formatAttribution(claim)}, ${published}`;
}

/** Who says it, without the way to us: “Airwars (monitor)”. */
export function formatClaimant(claim: PortableClaim): string {
  return noted(bracketed(claim, claim.claimantWords), claim.claimantRole);
}

/** A name in brackets where the words quoted do not name who it is. */
function bracketed({ claimantInferred, lang }: PortableClaim, name: string): string {
  if (claimantInferred === null) return name;
  return formatPhrase([{ supplied: name, lang: null, reason: claimantInferred, reasonLang: lang }]);
}

/** Its figure with its bound, or its statement where there is none, each ending in a full stop. */
function formatSaid({ figure, statement, lang }: PortableClaim): Words {
  return figure ? `${formatBoundFigure(figure)}.` : { own: withFullStop(statement), lang };
}

/** What it covers: “Period: June 2017 (inferred). Place: Iraq and Syria (inferred).” */
export function formatCoverage({ period, places }: PortableClaim): string {
  return `${labelled(slotLabel("period"), period.words)}. ${labelled(slotLabel("places"), places.words)}.`;
}

/** What it says in few words, with the period that a number in them must not lose: its figure, else its statement. */
export function saidInBrief({ figure, statement, lang, period }: PortableClaim): Phrase {
  const words = figure?.words ?? withoutFullStop(statement);
  const covered = periodBeside(words, period.words);
  // Apart, since a name before it may run from right to left.
  if (figure) return [{ own: `${words}${covered}`, lang: siteLanguage }];
  return covered ? [{ own: words, lang }, covered] : [{ own: words, lang }];
}

/** “Withdrawn.” before what is said of a claim that was; nothing before any other. */
export function withdrawnMark({ withdrawn }: Pick<PortableClaim, "withdrawn">): string[] {
  return withdrawn ? [`${sayingWords.withdrawn}.`] : [];
}

/**
 * What stands before anything else that is said of a claim where it leaves the site: that it was withdrawn, and what it may
 * not be set beside (editorial decision 8).
 */
export function leadingMarks(claim: Pick<PortableClaim, "withdrawn" | "guard">): string[] {
  return [...withdrawnMark(claim), ...(claim.guard === null ? [] : [claim.guard])];
}

// The lines on a claim, each for another place.

/**
 * What a figure must never lose, sentence by sentence: “Airwars (monitor), as reported by ….”, “Figure: between 529 and 744
 * civilians killed ….”, “Period: …”.
 */
function tellClaim(claim: PortableClaim): string[] {
  return [`${formatAttribution(claim)}.`, ...tellFigure(claim)];
}

/** The same without who says it. */
export function tellFigure(claim: PortableClaim): string[] {
  const figure = claim.figure ? [`${labelled(labelWords.figure, formatBoundFigure(claim.figure))}.`] : [];
  return [...figure, formatCoverage(claim), notVerified];
}

/** The same in one line, without the caveats: where it stands alone they go beside it. The statement stands last, since others cut a long line at its end; `most` cuts it here. */
export function formatPortableLine(claim: PortableClaim, most?: number): string {
  return formatPhrase(portableLineParts(claim, most));
}

/** The same in parts: the statement alone is in the transcriber's language. */
export function portableLineParts(claim: PortableClaim, most = Number.POSITIVE_INFINITY): Phrase {
  const telling = [...leadingMarks(claim), ...tellClaim(claim), labelled(labelWords.paraphrase, "")].join(" ");
  return [telling, { own: shortenWords(claim.statement, most), lang: claim.lang }];
}

/** Who says what, and what it covers. */
export function claimLine(claim: PortableClaim, who: string, said = formatSaid(claim)): Phrase {
  return [apart(who), ": ", said, " ", apart(formatCoverage(claim))];
}

/** One line for a frame's title or an oEmbed title, with source, bound, period and place. */
export function embedTitle(claim: PortableClaim): string {
  return formatPhrase(embedLine(claim));
}

/** What stands below a frame that shows a claim: the same line, and the most telling caveat. */
export function embedCaption(claim: PortableClaim): Phrase {
  const telling = furtherCaveats(claim)
    .slice(0, 1)
    .flatMap((caveat) => [` ${labelled(labelWords.caveat, "")}`, apart(caveat)]);
  return [...embedLine(claim), ` ${notVerified}`, ...telling];
}

function embedLine(claim: PortableClaim): Phrase {
  return claimLine(claim, [...leadingMarks(claim), formatAttribution(claim)].join(" "));
}

/** The figure in its own words, where the statement does not give it in them; a change may leave to it what it starts from. */
export function figureBeside({ figure, kind, statement }: PortableClaim): string | null {
  if (figure === null) return null;
  return kind === "change" || !statement.toLowerCase().includes(figure.short.toLowerCase()) ? figure.words : null;
}

/** The caveats but the guard, where that stands before all else. */
export function furtherCaveats({ caveats, guard }: PortableClaim): readonly string[] {
  return caveats.filter((caveat) => caveat !== guard);
}

/** Words among which some may run from right to left, as names do: they turn nothing around them. */
function apart(words: string): Words {
  return { own: words, lang: null };
}

/** Who says what, a figure with its bound and its period: “Airwars: between 529 and 744 civilians killed, period: …”. */
export function claimName(claim: PortableClaim): string {
  return titleOf(claim, labelled(bracketed(claim, claim.claimantWords), formatPhrase(saidInBrief(claim))));
}

/**
 * A claim as a page that is about it alone is described: with all that must travel with it. Where that is long, a figure
 * is told without the paraphrase that holds it too, and another claim's paraphrase is cut.
 */
export function describeClaim({ claim, dossier }: { claim: Claim; dossier: Dossier }): string {
  const portable = portableClaim(claim, dossier);
  const whole = formatPortableLine(portable);
  if (portable.figure) {
    const told = [...leadingMarks(portable), ...tellClaim(portable)].join(" ");
    // What a change starts from and arrives at is another claim's.
    const { figure } = portable;
    const said = portable.kind === "change" ? `${formatBoundFigure({ ...figure, words: figure.short })}.` : undefined;
    const who = [...leadingMarks(portable), formatAttribution(portable)].join(" ");
    return describeFitting(whole, told, `${formatPhrase(claimLine(portable, who, said))} ${notVerified}`);
  }
  return formatPortableLine(portable, roomFor(portable.statement, whole));
}
