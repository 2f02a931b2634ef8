import type { ClaimId, Quote } from "../report/schema.ts";

/** Where a quotation stands: character offsets into its paragraph, `end` exclusive. */
export type Passage = { paragraph: number; start: number; end: number };

/** How much of the article's text stands in quotes, in words. */
export type Coverage = { words: number; quoted: number };

/** Where one claim's words stand within one paragraph; `end` is exclusive. */
export type ClaimPassage = { claim: ClaimId; start: number; end: number };

/** A stretch of a paragraph that the same claims quote throughout; `claims` is empty where nothing is quoted. */
export type Segment = { start: number; end: number; claims: ClaimId[] };

/** A stretch of a paragraph: bare text, or what one claim quotes, with what others quote of it within; `depth`: how deep that goes. */
export type MarkedSpan =
  | { claim: null; start: number; end: number }
  | { claim: ClaimId; start: number; end: number; within: MarkedSpan[]; depth: number };

/**
 * Every place in its paragraph where a quotation stands, letter by letter. A prefix must end right before it and a suffix
 * begin right after it; white space in between is ignored. Empty where the paragraph does not exist or the words differ.
 */
export function findPassages(quote: Quote, paragraphs: readonly string[]): Passage[] {
  const text = paragraphs[quote.paragraph - 1] ?? "";
  const passages: Passage[] = [];
  for (let start = text.indexOf(quote.exact); start !== -1; start = text.indexOf(quote.exact, start + 1)) {
    const end = start + quote.exact.length;
    if (isPreceded(text.slice(0, start), quote.prefix) && isFollowed(text.slice(end), quote.suffix)) {
      passages.push({ paragraph: quote.paragraph, start, end });
    }
  }
  return passages;
}

/** The given claims' words that stand in one paragraph, in the order of the claims. */
export function passagesIn(
  paragraph: number,
  passages: Readonly<Record<ClaimId, readonly Passage[]>>,
  claims: readonly ClaimId[],
): ClaimPassage[] {
  return claims.flatMap((claim) =>
    (passages[claim] ?? [])
      .filter((passage) => passage.paragraph === paragraph)
      .map(({ start, end }) => ({ claim, start, end })),
  );
}

/** A paragraph of `length` characters cut at every edge of a quotation, each piece with the claims that quote it. */
export function markParagraph(length: number, passages: readonly ClaimPassage[]): Segment[] {
  const edges = [0, length, ...passages.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const segments = cuts.slice(1).map((end, position): Segment => {
    const start = cuts[position] ?? 0;
    const covering = passages.filter((passage) => passage.start <= start && end <= passage.end);
    return { start, end, claims: [...new Set(covering.map((passage) => passage.claim))] };
  });
  return joinAlike(segments);
}

/**
 * Segments as marks within marks: what quotes more stands around what quotes less. Quotations that overlap and of which
 * neither holds the other are parted where the one begins that quotes less.
 */
export function nestSegments(segments: readonly Segment[], passages: readonly ClaimPassage[]): MarkedSpan[] {
  const length = (claim: ClaimId) =>
    passages.filter((one) => one.claim === claim).reduce((sum, { start, end }) => sum + end - start, 0);
  return nest(segments.map((one) => ({ ...one, claims: [...one.claims].sort((a, b) => length(b) - length(a)) })));
}

function nest(segments: readonly Segment[]): MarkedSpan[] {
  const runs: [Segment, ...Segment[]][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last && segment.claims[0] !== undefined && last[0].claims[0] === segment.claims[0]) last.push(segment);
    else runs.push([segment]);
  }
  return runs.map((run): MarkedSpan => {
    const [{ start, claims }] = run;
    const end = run.at(-1)?.end ?? start;
    const [claim] = claims;
    if (claim === undefined) return { claim: null, start, end };
    const within = nest(run.map((segment) => ({ ...segment, claims: segment.claims.slice(1) })));
    const depths = within.map((span) => (span.claim === null ? 0 : span.depth + 1));
    return { claim, start, end, within, depth: Math.max(...depths) };
  });
}

/** How many of the article's words stand wholly within a quotation. */
export function measureCoverage(paragraphs: readonly string[], passages: readonly Passage[]): Coverage {
  const coverage = { words: 0, quoted: 0 };
  for (const [position, text] of paragraphs.entries()) {
    const covered = coveredCharacters(
      text.length,
      passages.filter((passage) => passage.paragraph === position + 1),
    );
    for (const word of text.matchAll(wholeWord)) {
      const letters = covered.slice(word.index, word.index + word[0].length);
      coverage.words += 1;
      coverage.quoted += letters.every(Boolean) ? 1 : 0;
    }
  }
  return coverage;
}

const wholeWord = /[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu;

function coveredCharacters(length: number, passages: readonly Passage[]): boolean[] {
  const covered = new Array<boolean>(length).fill(false);
  for (const { start, end } of passages) covered.fill(true, start, end);
  return covered;
}

// Two quotations of one claim that touch are one mark to the reader.
function joinAlike(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.claims.join(" ") === segment.claims.join(" ")) last.end = segment.end;
    else joined.push({ ...segment });
  }
  return joined;
}

function isPreceded(before: string, prefix: string | undefined): boolean {
  return prefix === undefined || before.endsWith(prefix) || before.trimEnd().endsWith(prefix.trimEnd());
}

function isFollowed(after: string, suffix: string | undefined): boolean {
  return suffix === undefined || after.startsWith(suffix) || after.trimStart().startsWith(suffix.trimStart());
}
