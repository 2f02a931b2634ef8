import type { Withdrawn } from "../../domain/report/schema.ts";
import { formatWithdrawn } from "../../words/titles.ts";
import { OwnWords } from "./OwnWords.tsx";

type Props = { withdrawn: Withdrawn; lang: string };

/** That a claim, a relation or an omission was taken back, when, and why. */
export function WithdrawnNote({ withdrawn, lang }: Props) {
  return (
    <>
      <strong>{formatWithdrawn(withdrawn)}:</strong> <OwnWords lang={lang}>{withdrawn.why}</OwnWords>
    </>
  );
}
