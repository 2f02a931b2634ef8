import { read } from "@customcommander/ris";
import { describe, expect, it } from "vitest";
import { type ClaimItem, claimItem } from "../../../src/publish/cite/claimItem";
import { formatRis } from "../../../src/publish/cite/formatRis";
import { anArticle, aReport, aSource, someSources } from "../../support/builders";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere } from "./portableClaims";

const site = "Who says how many";
const published = publishedClaims().map((claim) => claimItem(claim, somewhere, site));

describe("RIS, as another parser reads it,", () => {
  it.each(published.map((item) => [item.id, item] as const))("holds every field of %s", (_id, item) => {
    expectWhole(item, item.author[0].literal);
  });

  it.each(hardWords)("holds %s sign by sign", (_what, words) => {
    const item = claimItem(aClaimInWords(words), somewhere, words);

    expectWhole(item, item.author[0].literal.replace(/ ?, /g, " – "));
  });

  it("holds an address of 2,000 characters in one line", () => {
    const address = `https://casualties.example/${"a_%7E#&~{b}$".repeat(170)}`.slice(0, 2000);
    const ris = formatRis({ ...claimItem(aPortableClaim(), somewhere, site), URL: address });

    expect(ris.split("\n")).toContain(`UR  - ${address}`);
  });

  it("holds a day that the article states", () => {
    const published = { value: "2020-06-01", asWritten: "1 June 2020", basis: "stated" } as const;
    const report = aReport({ article: anArticle({ published }) });
    const item = claimItem(aPortableClaim(report), somewhere, site);

    expectWhole(item, item.author[0].literal);
  });

  it("does not let the name of an institution be taken for a person’s", () => {
    const sources = [aSource({ name: "Department of Defense, US" }), ...someSources().slice(1)];
    const item = claimItem(aPortableClaim(aReport(), sources), somewhere, site);

    expectWhole(item, "Department of Defense – US (as reported by Daily Paper)");
  });
});

function expectWhole(item: ClaimItem, name: string) {
  expect(read(formatRis(item))).toEqual([
    {
      TY: ["ELEC"],
      ID: [item.id],
      AU: [{ last_name: name, first_name: "", suffix: "", initials: "" }],
      TI: [item.title],
      PB: [item.publisher],
      ...dateOf(item),
      N1: [item.note],
      AB: [item.abstract],
      LA: [item.language],
      UR: [item.URL],
    },
  ]);
}

function dateOf({ issued }: ClaimItem) {
  if (!issued) return {};
  const [year = "", month = "", day = ""] = issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  if (issued.circa) return { DA: [{ year, month: "", day: "", info: "ca." }] };
  return { PY: [year], DA: [{ year, month, day, info: "" }] };
}
