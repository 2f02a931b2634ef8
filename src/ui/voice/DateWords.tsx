import { type ClaimSetting, dateIn, sourceIn } from "../../domain/dossier/dossier.ts";
import type { DateSlot } from "../../domain/report/schema.ts";
import { formatDate } from "../../words/dates.ts";
import { slotPhrase } from "../../words/scopes.ts";
import { Reasoned } from "./Bracket.tsx";

type Props = { date: DateSlot; setting: ClaimSetting };

/** A date as precise as its source was, what the transcriber supplied of it in brackets. */
export function DateWords({ date, setting }: Props) {
  const { value, basis } = date;
  // HTML knows years, months and days as dates, but neither an interval nor an uncertain date of EDTF.
  if (value !== null && basis === "stated" && /^\d{4}(-\d{2}){0,2}$/.test(value)) {
    return <time dateTime={value}>{formatDate(dateIn(setting, value))}</time>;
  }
  return <Reasoned phrase={slotPhrase(date, setting)} />;
}

/** Which article a report is about: its outlet, reference and date. */
export function ArticleLine({ setting }: { setting: ClaimSetting }) {
  const { outlet, reference, published } = setting.head.article;
  return (
    <>
      {sourceIn(setting, outlet).name}, {reference} · <DateWords date={published} setting={setting} />
    </>
  );
}
