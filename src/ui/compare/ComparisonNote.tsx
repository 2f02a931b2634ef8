import type { Comparison } from "../../domain/compare/compareTolls.ts";
import { describeComparison } from "../../words/scopes.ts";
import { ViewerNote } from "../voice/ViewerNote.tsx";

type Props = { comparison: Comparison };

/** Whether the tolls of a section may be compared at all, in one sentence and its reasons. */
export function ComparisonNote({ comparison }: Props) {
  const { headline, reasons } = describeComparison(comparison);
  return (
    <ViewerNote label="computed from the scopes">
      <p>
        <strong>{headline}</strong> {reasons}
      </p>
    </ViewerNote>
  );
}
