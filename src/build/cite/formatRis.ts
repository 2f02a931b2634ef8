import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { ClaimItem } from "./claimItem.ts";

/**
 * One record of RIS, in UTF-8, a line each tag. Which tag holds what is citation-js's; its own lines break off after 70
 * characters, within a word or an address, and it cuts the id and leaves out the noughts of a day.
 */
export function formatRis(item: ClaimItem): string {
  const [record] = plugins.output.format("ris", [withWholeName(item)], { format: "object" });
  if (!record) throw new Error(`citation-js made no RIS of ${item.id}.`);
  const { TY, ...tags } = record;
  const lines = Object.entries({ ...tags, ID: item.id, DA: formatDate(item) }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\n`),
  );
  return `TY  - ${TY}\n${lines.join("")}ER  - \n`;
}

function formatDate({ issued }: ClaimItem): string {
  const parts = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  return `${parts.join("/")}/`;
}

// RIS takes what follows a comma for a given name and has no way to say otherwise; the title holds the name as it is.
function withWholeName(item: ClaimItem): ClaimItem {
  return { ...item, author: [{ literal: item.author[0].literal.replace(/\s*,\s*/g, " – ") }] };
}
