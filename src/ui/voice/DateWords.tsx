import { type ClaimSetting, dateIn } from "../../domain/dossier/dossier.ts";
import type { DateSlot } from "../../domain/report/schema.ts";
import { formatDate } from "../../words/dates.ts";
import { InferredMark } from "./InferredMark.tsx";

type Props = { date: DateSlot; setting: ClaimSetting };

/** A date as precise as its source was, marked where it was inferred. */
export function DateWords({ date, setting }: Props) {
  return (
    <>
      <TimeWords edtf={date.value} words={formatDate(dateIn(setting, date.value))} />
      {date.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={date.reason} lang={setting.head.lang} />
        </>
      )}
    </>
  );
}

type TimeProps = { edtf: string; words: string };

/** HTML knows years, months and days as dates, but neither an interval nor an uncertain date of EDTF. */
function TimeWords({ edtf, words }: TimeProps) {
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>;
}
