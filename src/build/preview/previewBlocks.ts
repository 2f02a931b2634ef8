import { capitalise } from "../../domain/list.ts";
import { notVerified } from "../../domain/portableClaim.ts";
import { type Block, type ElasticRun, type Need, type Room, setBlock } from "./fitBlocks.ts";
import type {
  ClaimPreview,
  PreviewCard,
  PreviewClaim,
  PreviewOutlet,
  PreviewTag,
  RelationPreview,
  ReportPreview,
  SectionPreview,
  SitePreview,
} from "./previewCard.ts";
import { ink, mark } from "./previewColours.ts";
import { bold, periodRun, plain, tagRun, whole } from "./previewRuns.ts";
import { isolate } from "./textDirection.ts";
import type { Measure } from "./wrapWords.ts";

// Sizes are pixels of a picture 1,200 wide, shown at 300 in a message: 40 here are 10 there. Figure, source and period
// hold that wherever their words are of an ordinary length.

/** The words of a card, from top to foot, with what may give way where they are too many. */
export function previewBlocks(card: PreviewCard, room: Room, measure: Measure): Block[] {
  const isOneLine = (block: Block) => setBlock(block, 1, 1, room.width, measure).lines.length === 1;
  switch (card.kind) {
    case "claim":
      return claimBlocks(card, isOneLine);
    case "relation":
      return relationBlocks(card, isOneLine);
    case "section":
      return sectionBlocks(card);
    case "report":
      return reportBlocks(card);
    case "site":
      return siteBlocks(card);
  }
}

type IsOneLine = (block: Block) => boolean;

function claimBlocks({ claim, compared, outlet, marks, site }: ClaimPreview, isOneLine: IsOneLine): Block[] {
  const { tag, figure, statement, withdrawn } = claim;
  const coverage = coverageBlocks(claim, isOneLine);
  const said = figure
    ? [
        block([bold(figure.short, 124, 84), whole(plain(figure.counted, 52, 38, ink))], { gap: 4 }),
        block([plain(capitalise(figure.bound), 40, 34)], {}),
        block([plain(statement, 38, 36, ink)], { gap: 6, need: "spare" }),
      ]
    : [block([bold(statement, 62, compared.length > 0 ? 40 : 46)], { gap: 10, need: statementNeed(2) })];
  return [
    ...withdrawalBlock(withdrawn),
    tagBlock(tag, 50, 44),
    ...said,
    ...compared.map((toll) => tollBlock(toll)),
    ...(compared.length > 0 ? yielding(coverage) : coverage),
    ...footBlocks(outlet, marks, site),
  ];
}

function relationBlocks(
  { from, phrase, drawnBy, to, outlet, withdrawn, site }: RelationPreview,
  isOneLine: IsOneLine,
): Block[] {
  // Both claims are set alike, so that neither looks weightier.
  const isShared = [from, to].every((claim) => isOneLine(block([...nameRuns(claim), periodRun(claim.period)], {})));
  return [
    ...withdrawalBlock(withdrawn),
    ...endBlocks(from, isShared),
    block([bold(phrase, 48, 42), whole(plain(`(${drawnBy})`, 36, 34))], { gap: 12 }),
    ...endBlocks(to, isShared),
    ...footBlocks(outlet, [], site),
  ];
}

/** One of the two claims of a relation. Only a figure is nothing without its period: that of other words may yield. */
function endBlocks(claim: PreviewClaim, isShared: boolean): Block[] {
  const { figure, statement, period } = claim;
  const name = [...nameRuns(claim), ...(isShared ? [periodRun(period)] : [])];
  const said = figure
    ? block([bold(figure.words, 58, 46), whole(plain(figure.rest, 38, 34))], {})
    : block([plain(statement, 46, 40, ink)], { need: statementNeed(1) });
  return [
    block(name, { gap: 12 }),
    said,
    ...(isShared ? [] : [block([periodRun(period)], { need: figure ? "keep" : "yield" })]),
  ];
}

function nameRuns({ tag, withdrawn }: PreviewClaim): ElasticRun[] {
  return [tagRun(tag, 44, 40), ...(withdrawn ? [whole(bold(`(${withdrawn})`, 40, 40))] : [])];
}

function sectionBlocks({ title, question, tolls, sources, outlet, marks, site }: SectionPreview): Block[] {
  const speakers = sources.map((tag) => whole(tagRun(tag, 42, 40)));
  const label = tolls.length > 0 ? "Also speaking:" : "Speaking:";
  return [
    block([plain(title, 40, 36)], { need: statementNeed(1) }),
    block([bold(question, tolls.length > 0 ? 54 : 64, 44)], { need: statementNeed(2) }),
    ...tolls.map((toll) => tollBlock(toll)),
    ...(sources.length > 0
      ? [
          block([plain(label, 40, 36), ...speakers], {
            gap: 14,
            need: tolls.length > 0 ? "spare" : { rank: 2, fewest: 2 },
          }),
        ]
      : []),
    ...footBlocks(outlet, marks, site),
  ];
}

function reportBlocks({ title, outlet, published, counts, sources, site }: ReportPreview): Block[] {
  return [
    block([tagRun(outlet, 44, 40), plain(isolate(outlet.reference), 42, 40)], {}),
    block([plain("Published:", 40, 36), bold(published, 40, 40)], {}),
    block([bold(title, 62, 46)], { gap: 10, need: statementNeed(2) }),
    block([bold(counts, 46, 42)], { gap: 12 }),
    block(
      sources.map((tag) => whole(tagRun(tag, 40, 40))),
      { gap: 8, need: "spare" },
    ),
    block([bold(notVerified, 34, 34)], { place: "foot" }),
    siteBlock(site),
  ];
}

function siteBlocks({ site, about }: SitePreview): Block[] {
  return [
    block([bold(site, 96, 48)], { gap: 40 }),
    block([plain(about, 50, 40)], { gap: 16, need: statementNeed(1) }),
    block([bold(notVerified, 40, 34)], { place: "foot" }),
  ];
}

function tagBlock(tag: PreviewTag, most: number, least: number): Block {
  return block([tagRun(tag, most, least), whole(plain(tag.about, 38, 34))], {});
}

/** A toll among others: its source, its figure with the bound, and its period. */
function tollBlock({ tag, figure, statement, period }: PreviewClaim): Block {
  const words = figure
    ? [whole(bold(figure.words, 42, 40)), whole(plain(figure.rest, 36, 34))]
    : [plain(statement, 40, 36)];
  const name = { ...tag, name: `${tag.name}:` };
  return block([tagRun(name, 42, 40), ...words, whole(periodRun(period))], { gap: 10 });
}

/** Period and place share a line where both find room on it; else a long list of places may lose its end, the period not. */
function coverageBlocks({ period, places }: PreviewClaim, isOneLine: IsOneLine): Block[] {
  const both = block([periodRun(period), plain(`· Place: ${places}`, 42, 40, ink)], { gap: 8 });
  if (isOneLine(both)) return [both];
  return [
    block([periodRun(period)], { gap: 8 }),
    block([plain(`Place: ${places}`, 42, 40, ink)], { need: { rank: 2, fewest: 1 } }),
  ];
}

function footBlocks(outlet: PreviewOutlet, marks: readonly string[], site: string): Block[] {
  const name = isolate(outlet.name);
  const reference = isolate(outlet.reference);
  const way = outlet.isClaimant ? `${name} in its own voice, ${reference}.` : `As reported by ${name}, ${reference}.`;
  return [
    block([plain(way, 34, 34), whole(bold(notVerified, 34, 34)), bold(marks.join(" "), 34, 34)], { place: "foot" }),
    siteBlock(site),
  ];
}

function siteBlock(site: string): Block {
  return block([plain(site, 34, 34)], { place: "foot", need: "spare" });
}

function withdrawalBlock(withdrawn: string | null): Block[] {
  return withdrawn ? [{ ...block([bold(withdrawn, 44, 40)], {}), ground: mark }] : [];
}

/** Beside tolls with periods of their own a comparison's is the first to go. */
function yielding(blocks: readonly Block[]): Block[] {
  return blocks.map((part) => ({ ...part, need: "yield" }));
}

function block(runs: ElasticRun[], { gap = 0, need = "keep", place = "top" }: Partial<Block>): Block {
  return { runs: runs.filter(({ text }) => text !== ""), gap, need, place, ground: null };
}

/** A statement is what gives way first: the link leads to the whole of it. */
function statementNeed(fewest: number): Need {
  return { rank: 1, fewest };
}
