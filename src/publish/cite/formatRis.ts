import type { ClaimItem } from "./claimItem.ts";

/** One record of RIS, in UTF-8: a line each tag, however long, since a line that breaks off ends an address with it. */
export function formatRis(item: ClaimItem): string {
  const [year, month, day] = item.issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  const tags = {
    TY: "ELEC",
    AB: item.abstract,
    AU: wholeName(item),
    ID: item.id,
    LA: item.language,
    N1: item.note,
    TI: item.title,
    UR: item.URL,
    PY: year,
    DA: `${year}/${month}/${day}/`,
    ER: "",
  };
  return Object.entries(tags)
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join("");
}

// RIS takes what follows a comma for a given name, and has no way to say otherwise.
function wholeName({ author }: ClaimItem): string {
  return author[0].literal.replace(/\s*,\s*/g, " – ");
}
