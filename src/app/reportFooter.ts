import { formatDay } from "../domain/day.ts";
import type { Dossier } from "../domain/dossier.ts";

/** Which state of a report a page shows; nothing where it shows none. */
export function reportFooter(dossier: Dossier | null): string {
  if (!dossier) return "";
  const { head } = dossier;
  return `Transcribed ${formatDay(head.transcribed)} · revision ${head.revision}.`;
}
