import { type Entry, parse } from "@retorquere/bibtex-parser";
import { describe, expect, it } from "vitest";
import { type ClaimItem, claimItem } from "../../../src/publish/cite/claimItem";
import { formatBibtex } from "../../../src/publish/cite/formatBibtex";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere, sum } from "./portableClaims";

const site = "Who says how many";
const published = publishedClaims().map((claim) => claimItem(claim, somewhere, site, sum));

describe("BibTeX, as another parser reads it,", () => {
  it.each(published.map((item) => [item.id, item] as const))("holds every field of %s", (_id, item) => {
    expectWhole(item);
  });

  it.each(hardWords)("holds %s sign by sign", (_what, words) => {
    expectWhole(claimItem(aClaimInWords(words), somewhere, words, sum));
  });

  it("holds an address of 2,000 characters as it is", () => {
    const address = `https://casualties.example/${"a_%7E#&~{b}$".repeat(170)}`.slice(0, 2000);
    const item = { ...claimItem(aPortableClaim(), somewhere, site, sum), URL: address };

    expect(read(item).fields.url).toBe(address);
  });

  it("leaves the article’s quotation marks as they are, which some readers drop where they are written as a command", () => {
    const item = { ...claimItem(aPortableClaim(), somewhere, site, sum), abstract: 'the goal of "annihilation"' };

    expect(formatBibtex(item)).toContain('abstract = {the goal of "annihilation"}');
  });

  it("keeps the capitals of names, also after a colon", () => {
    const item = { ...claimItem(aPortableClaim(), somewhere, site, sum), title: "Deaths in Iraq: Mosul. ÉTÉ, US Army" };

    // By default it writes titles in small letters, as BibTeX’s own styles do.
    expect(readEntry(formatBibtex(item), true).fields.title).toBe(item.title);
  });
});

function expectWhole(item: ClaimItem) {
  const { key, type, fields } = read(item);

  expect({ key, type }).toEqual({ key: item.id, type: "online" });
  expect(fields).toEqual({
    author: [{ name: item.author[0].literal }],
    title: item.title,
    ...dateOf(item),
    note: item.note,
    abstract: item.abstract,
    language: item.language,
    url: item.URL,
  });
}

function dateOf({ issued }: ClaimItem) {
  const [year, month, day] = issued["date-parts"][0];
  return { year: `${year}`, month: `${month}`, day: `${day}` };
}

function read(item: ClaimItem): Entry {
  return readEntry(formatBibtex(item), false);
}

function readEntry(bibtex: string, inSmallLetters: boolean): Entry {
  const { entries, errors } = parse(bibtex, inSmallLetters ? {} : { sentenceCase: false });
  const [entry] = entries;
  if (!entry) throw new Error("The parser found no entry.");
  expect(errors).toEqual([]);
  return entry;
}
