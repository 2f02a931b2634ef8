import type { ClaimItem } from "./claimItem.ts";

/** One record of RIS, in UTF-8: a line each tag, however long, since a line that breaks off ends an address with it. */
export function formatRis(item: ClaimItem): string {
  const tags = {
    TY: "ELEC",
    AB: item.abstract,
    AU: wholeName(item),
    ID: item.id,
    LA: item.language,
    N1: item.note,
    PB: item.publisher,
    TI: item.title,
    UR: item.URL,
    ...dateTags(item),
    ER: "",
  };
  return Object.entries(tags)
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join("");
}

// What may stand after the day is RIS's one place for “circa”, and the year alone (PY) has none: it would stand bare.
function dateTags({ issued }: ClaimItem): Record<string, string> {
  if (!issued) return {};
  const [year, month, day] = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  if (issued.circa) return { DA: `${year}///ca.` };
  return { PY: `${year}`, DA: `${year}/${month ?? ""}/${day ?? ""}/` };
}

// RIS takes what follows a comma for a given name and has no way to say otherwise; the title holds the name as it is.
function wholeName({ author }: ClaimItem): string {
  return author[0].literal.replace(/\s*,\s*/g, " – ");
}
