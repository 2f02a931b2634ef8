import { read } from "@customcommander/ris";
import { describe, expect, it } from "vitest";
import { type ClaimItem, claimItem } from "../../../src/publish/cite/claimItem";
import { formatRis } from "../../../src/publish/cite/formatRis";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere, sum } from "./portableClaims";

const site = "Who says how many";
const published = publishedClaims().map((claim) => claimItem(claim, somewhere, site, sum));

describe("RIS, as another parser reads it,", () => {
  it.each(published.map((item) => [item.id, item] as const))("holds every field of %s", (_id, item) => {
    expectWhole(item, item.author[0].literal);
  });

  it.each(hardWords)("holds %s sign by sign", (_what, words) => {
    const item = claimItem(aClaimInWords(words), somewhere, words, sum);

    expectWhole(item, item.author[0].literal.replace(/ ?, /g, " – "));
  });

  it("holds an address of 2,000 characters in one line", () => {
    const address = `https://casualties.example/${"a_%7E#&~{b}$".repeat(170)}`.slice(0, 2000);
    const ris = formatRis({ ...claimItem(aPortableClaim(), somewhere, site, sum), URL: address });

    expect(ris.split("\n")).toContain(`UR  - ${address}`);
  });

  it("does not let a comma make a person of the site", () => {
    const item = claimItem(aPortableClaim(), somewhere, "Casualties, told", sum);

    expectWhole(item, "Casualties – told");
  });
});

function expectWhole(item: ClaimItem, name: string) {
  expect(read(formatRis(item))).toEqual([
    {
      TY: ["ELEC"],
      ID: [item.id],
      AU: [{ last_name: name, first_name: "", suffix: "", initials: "" }],
      TI: [item.title],
      ...dateOf(item),
      N1: [item.note],
      AB: [item.abstract],
      LA: [item.language],
      UR: [item.URL],
    },
  ]);
}

function dateOf({ issued }: ClaimItem) {
  const [year = "", month = "", day = ""] = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  return { PY: [year], DA: [{ year, month, day, info: "" }] };
}
