import { capitalise, notVerified } from "../../words/language.ts";
import { isolate } from "../../words/phrasebook/phrase.ts";
import {
  besideRun,
  block,
  bold,
  coverageBlocks,
  footBlocks,
  type IsFitting,
  type IsOneLine,
  periodRun,
  placeRun,
  plain,
  siteBlock,
  statementNeed,
  tagRun,
  tightCoverage,
  tollBlock,
  whole,
  withdrawalBlock,
} from "./cardParts.ts";
import { type Block, type ElasticRun, isFittingWhole, type Room, setBlock } from "./fitBlocks.ts";
import type {
  ClaimPreview,
  PreviewCard,
  PreviewClaim,
  RelationPreview,
  ReportPreview,
  SectionPreview,
  SitePreview,
} from "./previewCard.ts";
import { ink } from "./previewLook.ts";
import type { Measure } from "./wrapWords.ts";

// Sizes are pixels of a picture 1,200 wide, shown at 300 in a message: 40 here are 10 there. Figure, source and period
// hold that wherever their words are of an ordinary length.

/** The words of a card, from top to foot, with what may give way where they are too many. */
export function previewBlocks(card: PreviewCard, room: Room, measure: Measure): Block[] {
  const isOneLine = (block: Block) => setBlock(block, 1, 1, room.width, measure).lines.length === 1;
  const isFitting = (blocks: readonly Block[]) => isFittingWhole(blocks, room, measure);
  switch (card.kind) {
    case "claim":
      return claimBlocks(card, isOneLine, isFitting);
    case "relation":
      return relationBlocks(card, isOneLine, isFitting);
    case "section":
      return sectionBlocks(card, isOneLine, isFitting);
    case "report":
      return reportBlocks(card);
    case "site":
      return siteBlocks(card);
  }
}

function claimBlocks(card: ClaimPreview, isOneLine: IsOneLine, isFitting: IsFitting): Block[] {
  const { claim, compared, outlet, marks, site } = card;
  const { figure, statement, withdrawn } = claim;
  const said = figure
    ? [
        block([bold(figure.short, 124, 84), whole(plain(figure.counted, 52, 38, ink))], { gap: 4 }),
        block([plain(capitalise(figure.bound), 40, 34)], {}),
        block([plain(statement, 38, 36, ink)], { gap: 6, need: "spare" }),
      ]
    : compared.length > 0
      ? // Three figures and what they come to say more than the sentence that joins them.
        [block([bold(statement, 62, 40)], { gap: 4, need: compared.length > 2 ? "spare" : statementNeed(2) })]
      : [block([bold(statement, 62, 46)], { gap: 10, need: statementNeed(2) })];
  const withCoverage = (coverage: readonly Block[]) => [
    ...withdrawalBlock(withdrawn),
    tagBlock(claim),
    ...said,
    ...compared.map((toll) => tollBlock(toll, toll.reading ? [plain(toll.reading, 34, 34)] : [])),
    ...coverage,
    ...footBlocks(outlet, marks, site),
  ];
  const roomy = coverageBlocks(claim, isOneLine);
  if (compared.length > 0) return withCoverage(yielding(roomy));
  const tight = tightCoverage(claim, isOneLine);
  return tight && !isFitting(withCoverage(roomy)) ? withCoverage([tight]) : withCoverage(roomy);
}

/** The places of its tolls stand there for all of them or for none, and are the first to yield. */
function sectionBlocks(card: SectionPreview, isOneLine: IsOneLine, isFitting: IsFitting): Block[] {
  const { title, question, tolls, sources, outlet, site } = card;
  const [answer] = card.marks;
  const speakers = sources.map((tag) => whole(tagRun(tag, 42, 40)));
  const label = tolls.length > 0 ? "Also speaking:" : "Speaking:";
  const withTolls = (blocks: readonly Block[]) => [
    // The answer before the question, where there is one: a picture is read at a glance.
    ...(answer === undefined
      ? [block([plain(title, 40, 36)], { need: statementNeed(1) })]
      : [block([bold(answer, 48, 40)], { isEnglish: true })]),
    block([bold(question, tolls.length > 0 ? 54 : 64, 44)], {
      need: answer === undefined ? statementNeed(2) : "spare",
    }),
    ...blocks,
    ...(sources.length > 0
      ? [
          block([plain(label, 40, 36), ...speakers], {
            gap: 14,
            need: tolls.length > 0 ? "spare" : { rank: 2, fewest: 2 },
          }),
        ]
      : []),
    ...footBlocks(outlet, [], site),
  ];
  const placed = withTolls(tolls.map((toll) => tollBlock(toll, [placeBeside(toll, isOneLine)])));
  return isFitting(placed) ? placed : withTolls(tolls.map((toll) => tollBlock(toll)));
}

function placeBeside({ period, places }: PreviewClaim, isOneLine: IsOneLine) {
  const beside = besideRun(placeRun(places));
  return isOneLine(block([periodRun(period), beside], {})) ? beside : placeRun(places);
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

/** “US military (party to the conflict) says:”. */
function tagBlock({ tag, verb }: PreviewClaim): Block {
  return block([tagRun(tag, 50, 44), whole(plain(`(${tag.about}) ${verb}:`, 38, 34))], { isEnglish: true });
}

/** Beside tolls with periods of their own a comparison's is the first to go. */
function yielding(blocks: readonly Block[]): Block[] {
  return blocks.map((part) => ({ ...part, need: "yield" }));
}

type EndForm = {
  /** Whether the period stands on the line of the name. */
  isShared: boolean;
  isPlaced: boolean;
};

/** Both claims of a relation, set alike so that neither looks weightier. The places are the first to yield. */
function relationBlocks(
  { from, phrase, drawnBy, to, outlet, marks, withdrawn, site }: RelationPreview,
  isOneLine: IsOneLine,
  isFitting: IsFitting,
): Block[] {
  const isShared = [from, to].every((claim) => isOneLine(block([...nameRuns(claim), besidePeriod(claim)], {})));
  const inForm = (form: EndForm) => [
    ...withdrawalBlock(withdrawn),
    ...endBlocks(from, form, withdrawn ? 8 : 0),
    block([bold(phrase, 48, 42), whole(plain(`(${drawnBy})`, 36, 34))], { gap: 8 }),
    ...endBlocks(to, form, 8),
    ...footBlocks(outlet, marks, site),
  ];
  const placed = inForm({ isShared, isPlaced: true });
  return isFitting(placed) ? placed : inForm({ isShared, isPlaced: false });
}

/** One of the two claims. Only a figure is nothing without its period: that of other words may yield. */
function endBlocks(claim: PreviewClaim, { isShared, isPlaced }: EndForm, gap: number): Block[] {
  const { figure, statement, period, places } = claim;
  const name = [...nameRuns(claim), ...(isShared ? [besidePeriod(claim)] : [])];
  const said = figure
    ? block([bold(figure.words, 58, 46), whole(plain(figure.rest, 38, 34))], {})
    : block([plain(statement, 46, 40, ink)], { need: statementNeed(1) });
  return [
    block(name, { gap, isEnglish: true }),
    said,
    ...(isShared ? [] : [block([periodRun(period)], { need: figure ? "keep" : "yield" })]),
    ...(figure && isPlaced ? [block([placeRun(places, 40)], {})] : []),
  ];
}

/** Who says it, and whether that was withdrawn. */
function nameRuns({ tag, withdrawn }: PreviewClaim): ElasticRun[] {
  const withdrawal = withdrawn ? [whole(bold(`(${withdrawn})`, 40, 40))] : [];
  return [tagRun(tag, 44, 40), ...withdrawal];
}

function besidePeriod({ period }: PreviewClaim): ElasticRun {
  return besideRun(periodRun(period));
}
