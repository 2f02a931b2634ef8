import "@citation-js/plugin-ris";
import { plugins } from "@citation-js/core";
import type { ClaimItem } from "./claimItem.ts";

/**
 * One record of RIS, in UTF-8, a line each tag. Which tag holds what is citation-js's; its own lines break off after 70
 * characters, within a word or an address, and it cuts the id and leaves out the noughts of a day.
 */
export function formatRis(item: ClaimItem): string {
  const [record] = plugins.output.format("ris", [withWholeName(item)], { format: "object" });
  if (!record) throw new Error(`citation-js made no RIS of ${item.id}.`);
  const { TY, PY: _year, DA: _date, ...tags } = record;
  const lines = Object.entries({ ...tags, ...dateTags(item), ID: item.id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\n`),
  );
  return `TY  - ${TY}\n${lines.join("")}ER  - \n`;
}

// What may stand after the day is RIS's one place for “circa”, and the year alone (PY) has none: it would stand bare.
function dateTags({ issued }: ClaimItem): Record<string, string> {
  if (!issued) return {};
  const [year, month, day] = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  if (issued.circa) return { DA: `${year}///ca.` };
  return { PY: `${year}`, DA: `${year}/${month ?? ""}/${day ?? ""}/` };
}

// RIS takes what follows a comma for a given name and has no way to say otherwise; the title holds the name as it is.
function withWholeName(item: ClaimItem): ClaimItem {
  return { ...item, author: [{ literal: item.author[0].literal.replace(/\s*,\s*/g, " – ") }] };
}
