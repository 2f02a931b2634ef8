import { block, footBlocks, type IsFitting, type IsOneLine, statementNeed, withdrawalBlock } from "./blockParts.ts";
import type { Block, ElasticRun } from "./fitBlocks.ts";
import type { PreviewClaim, RelationPreview } from "./previewCard.ts";
import { ink } from "./previewColours.ts";
import { besideRun, bold, periodRun, placeRun, plain, tagRun, whole } from "./previewRuns.ts";

type EndForm = {
  /** Whether the period stands on the line of the name. */
  isShared: boolean;
  isPlaced: boolean;
};

/** Both claims of a relation, set alike so that neither looks weightier. The places are the first to yield. */
export function relationBlocks(
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

/** “Airwars says:”, and whether that was withdrawn. */
function nameRuns({ tag, verb, withdrawn }: PreviewClaim): ElasticRun[] {
  const withdrawal = withdrawn ? [whole(bold(`(${withdrawn})`, 40, 40))] : [];
  return [tagRun(tag, 44, 40), ...withdrawal, plain(`${verb}:`, 42, 40, ink)];
}

function besidePeriod({ period }: PreviewClaim): ElasticRun {
  return besideRun(periodRun(period));
}
