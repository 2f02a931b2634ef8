import type { Withdrawn } from "../../domain/report/schema.ts";
import { formatDay } from "../../words/dates.ts";
import { OwnWords } from "./OwnWords.tsx";

type Props = { withdrawn: Withdrawn; lang: string };

/** That a claim, a relation or an omission was taken back, when, and why. */
export function WithdrawnNote({ withdrawn: { date, why }, lang }: Props) {
  return (
    <>
      <strong>Withdrawn on {formatDay(date)}:</strong> <OwnWords lang={lang}>{why}</OwnWords>
    </>
  );
}
