import type { ScopeSlot } from "./schema.ts";

/** What two slots are told apart by: places as a set, letters without their case. Null is “not stated”. */
export function foldSlot(told: ScopeSlot | undefined): string | null {
  const value = told?.value ?? null;
  if (value === null) return null;
  return typeof value === "string" ? foldText(value) : JSON.stringify([...new Set(value.map(foldText))].sort());
}

/** A text without what case, white space and encoding may differ in. */
export function foldText(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
