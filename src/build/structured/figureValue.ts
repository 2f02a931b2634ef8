import { formatAttribution, formatCoverage, notVerified, type PortableClaim } from "../../domain/portableClaim.ts";
import { formatBoundFigure, type PortableFigure } from "../../domain/portableFigure.ts";
import type { JsonLdNode, JsonLdValue } from "./jsonLd.ts";

type Ends = { minValue?: JsonLdValue; maxValue?: JsonLdValue; value?: JsonLdValue };

/** What a claim counts, with only the ends that its source gives, and who says it of when and where. */
export function figureValue(claim: PortableClaim): JsonLdNode | undefined {
  const { figure } = claim;
  if (figure === null) return undefined;
  return {
    "@type": "PropertyValue",
    name: measuredBy(claim),
    ...ends(figure),
    description: `${formatBoundFigure(figure)}. ${formatAttribution(claim)}. ${formatCoverage(claim)} ${notVerified}`,
  };
}

/** What a claim's figure is a number of: “civilians killed”; undefined where the claim has none. */
export function measuredBy({ kind, figure }: PortableClaim): string | undefined {
  if (figure === null) return undefined;
  return kind === "toll" ? figure.counted : "change in per cent";
}

// “About” has no hard end, and a change in per cent no end at all: as minValue and maxValue they would get one.
function ends({ bound, low, high, short }: PortableFigure): Ends {
  if (bound === "about" || (low === null && high === null)) return { value: short };
  return { ...(low === null ? {} : { minValue: low }), ...(high === null ? {} : { maxValue: high }) };
}
