import type { ClaimSetting } from "../domain/dossier";
import { formatList } from "../domain/list";
import { dateIn } from "../domain/lookup";
import type { Scope, ScopeSlot } from "../domain/schema";
import { InferredMark } from "./InferredMark";

type Props = { field: keyof Scope; slot: ScopeSlot; setting: ClaimSetting };

/** What a slot holds: the viewer's words, or the article's own where it names something without delimiting it. */
export function SlotValue({ field, slot, setting }: Props) {
  return (
    <>
      {valueWords(field, slot, setting)}
      {slot.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={slot.reason} />
        </>
      )}
    </>
  );
}

function valueWords(field: keyof Scope, { value, asWritten }: ScopeSlot, setting: ClaimSetting): string {
  if (value === null) return asWritten === null ? "not stated" : `“${asWritten}”`;
  if (typeof value !== "string") return formatList(value);
  return field === "period" ? dateIn(setting, value).words : value;
}
