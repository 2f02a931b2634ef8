import { type ClaimSetting, dateIn } from "../../domain/dossier/dossier.ts";
import type { Scope, ScopeSlot } from "../../domain/report/schema.ts";
import { formatDate } from "../../words/dates.ts";
import { formatList } from "../../words/english.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { field: keyof Scope; slot: ScopeSlot; setting: ClaimSetting };

/** What a slot holds: the viewer's words, or the article's own where it names something without delimiting it. */
export function SlotValue({ field, slot, setting }: Props) {
  return (
    <>
      <OwnWords lang={valueLanguage(field, slot, setting)}>{valueWords(field, slot, setting)}</OwnWords>
      {slot.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={slot.reason} lang={setting.head.lang} />
        </>
      )}
    </>
  );
}

function valueWords(field: keyof Scope, { value, asWritten }: ScopeSlot, setting: ClaimSetting): string {
  if (value === null) return asWritten === null ? "not stated" : `“${asWritten}”`;
  if (typeof value !== "string") return formatList(value);
  return field === "period" ? formatDate(dateIn(setting, value)) : value;
}

/** Dates and “not stated” are the site's words, what is named but not delimited is the article's. */
function valueLanguage(field: keyof Scope, { value, asWritten }: ScopeSlot, { head }: ClaimSetting): string {
  if (value !== null) return field === "period" ? "en" : head.lang;
  return asWritten === null ? "en" : head.article.lang;
}
