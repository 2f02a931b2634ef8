import type { ClaimSetting } from "../domain/dossier";
import { formatList } from "../domain/list";
import { dateIn } from "../domain/lookup";
import type { Scope } from "../domain/schema";
import { InferredMark } from "./InferredMark";

export type ScopeField = keyof Scope;

type Props = { field: ScopeField; scope: Scope; setting: ClaimSetting };

/** What a claim says of one slot of its scope: in words, with the article's own, or “not stated”; never blank. */
export function SlotWords({ field, scope, setting }: Props) {
  const slot = scope[field];
  if (!slot) return <>not stated</>;
  return (
    <>
      {slot.value !== null && valueWords(field, slot.value, setting)}
      {slot.asWritten !== null && (slot.value === null ? `“${slot.asWritten}”` : ` (“${slot.asWritten}”)`)}
      {slot.value === null && slot.asWritten === null && "not stated"}
      {slot.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={slot.reason} />
        </>
      )}
    </>
  );
}

function valueWords(field: ScopeField, value: string | string[], setting: ClaimSetting): string {
  if (typeof value !== "string") return formatList(value);
  return field === "period" ? dateIn(setting, value).words : value;
}
