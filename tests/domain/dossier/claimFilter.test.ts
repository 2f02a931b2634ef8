import { expect, it } from "vitest";
import {
  type ClaimFilter,
  filterChoices,
  filterClaims,
  filterQuery,
  findUnknown,
  readFilter,
  statusIn,
} from "../../../src/domain/dossier/claimFilter";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { aClaim, aReport, aSection, aToll, claimId, someSources } from "../../support/builders";

const nothing: ClaimFilter = { source: "", kind: "", section: "", status: "", text: "" };
const toll = aToll();
const event = aClaim({ id: "town-fell", claimant: "daily-paper", statement: "Râqqa fell, says the paper’s desk." });
const gone = aClaim({ id: "gone", withdrawn: { date: "2020-06-03", why: "Read wrongly." } });
const dossier = compileDossier(
  aReport({
    claims: [toll, event, gone],
    sections: [
      aSection({ slug: "tolls", claims: ["alpha-toll"] }),
      aSection({ slug: "context", claims: ["gone", "town-fell"] }),
    ],
    revisions: [
      { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
      { date: "2020-06-03", subject: "town-fell", changed: "statement", from: "a", to: "b", why: "A slip." },
    ],
  }),
  someSources(),
);

it.each<[string, Partial<ClaimFilter>, string[]]>([
  ["nothing", {}, ["alpha-toll", "town-fell", "gone"]],
  ["a source", { source: "town-watch" }, ["alpha-toll", "gone"]],
  ["a kind", { kind: "event" }, ["town-fell", "gone"]],
  ["a section, in the article's order and not the section's", { section: "context" }, ["town-fell", "gone"]],
  ["what stands as transcribed", { status: "current" }, ["alpha-toll"]],
  ["what was changed", { status: "revised" }, ["town-fell"]],
  ["what was withdrawn", { status: "withdrawn" }, ["gone"]],
  ["several things at once", { source: "town-watch", kind: "event" }, ["gone"]],
  ["a source that nobody is, which asks for nothing", { source: "nobody" }, ["alpha-toll", "town-fell", "gone"]],
  ["a section that is not there beside a kind that is", { section: "elsewhere", kind: "toll" }, ["alpha-toll"]],
  ["a word of the paraphrase, in any case", { text: "RÂQQA" }, ["town-fell"]],
  ["a word without its accent", { text: "raqqa" }, ["town-fell"]],
  ["an apostrophe as a keyboard has it", { text: "paper's" }, ["town-fell"]],
  ["a word of the article", { text: "Watch said" }, ["alpha-toll", "town-fell", "gone"]],
  ["a source's name", { text: "daily" }, ["town-fell"]],
  ["words in any order", { text: "desk  raqqa" }, ["town-fell"]],
  ["words that never stand together", { text: "raqqa 12,000" }, []],
])("a filter for %s gives the claims that fit", (_, asked, found) => {
  const claims = filterClaims(dossier, { ...nothing, ...asked });

  expect(claims.map(({ id }) => id)).toEqual(found);
});

it.each(["section", "source", "kind", "status", "text"])("a filter by %s can be sent as an address", (field) => {
  const query = new URLSearchParams({ [field]: "a & b" });

  const filter = readFilter(query);

  expect(filter).toEqual({ ...nothing, [field]: "a & b" });
  expect(filterQuery(filter).toString()).toBe(query.toString());
});

it("leaves what asks for nothing out of the address", () => {
  expect(filterQuery({ ...nothing, kind: "toll" }).toString()).toBe("kind=toll");
});

it("offers what the report holds, each once, in the report's order", () => {
  expect(filterChoices(dossier)).toEqual({
    source: ["town-watch", "daily-paper"],
    kind: ["toll", "event"],
    section: ["tolls", "context"],
    status: ["current", "revised", "withdrawn"],
  });
});

it.each<[string, Partial<ClaimFilter>, string[]]>([
  ["nothing that is asked for", { source: "town-watch", kind: "event", section: "context", status: "revised" }, []],
  ["a source without a claim here", { source: "army" }, ["source"]],
  ["a kind that no claim has", { kind: "response" }, ["kind"]],
  ["each field's own values alone", { kind: "town-watch" }, ["kind"]],
  ["all four fields", { source: "a", kind: "b", section: "c", status: "d" }, ["source", "kind", "section", "status"]],
  ["any words, which may be searched for", { text: "nobody wrote this" }, []],
])("names the fields that ask for what the report does not have: %s", (_, asked, unknown) => {
  expect(findUnknown({ ...nothing, ...asked }, dossier)).toEqual(unknown);
});

it("leaves out the field that asks for nothing here, and not another that asks for the same word", () => {
  const shown = filterClaims(dossier, { ...nothing, source: "toll", kind: "toll" });

  expect(shown.map(({ id }) => id)).toEqual(filterClaims(dossier, { ...nothing, kind: "toll" }).map(({ id }) => id));
  expect(shown.length).toBeLessThan(dossier.report.claims.length);
});

it("ignores what an address asks for in words that are no filter", () => {
  expect(readFilter(new URLSearchParams("colour=red&kind=toll"))).toEqual({ ...nothing, kind: "toll" });
});

it.each([
  ["current", aClaim({ id: "gone" })],
  ["withdrawn", gone],
])("calls a claim of which no revision tells %s", (status, claim) => {
  const untold = compileDossier(aReport({ claims: [claim] }), someSources());

  expect(statusIn(untold, claim)).toBe(status);
});

it("calls a claim that was changed and then withdrawn withdrawn", () => {
  const revision = { date: "2020-06-03", subject: "gone", changed: "withdrawn", from: null, to: null, why: "Wrong." };
  const changed = compileDossier(aReport({ claims: [gone], revisions: [revision] }), someSources());

  expect(statusIn(changed, gone)).toBe("withdrawn");
  expect(changed.report.claims.map(({ id }) => id)).toEqual([claimId("gone")]);
});

it("calls a claim revised whose revision names it by a former id", () => {
  const renamed = aClaim({ id: "town-fell", aliases: ["city-fell"] });
  const revision = {
    date: "2020-06-03",
    subject: "city-fell",
    changed: "statement",
    from: "a",
    to: "b",
    why: "A slip.",
  };
  const changed = compileDossier(aReport({ claims: [renamed], revisions: [revision] }), someSources());

  expect(statusIn(changed, renamed)).toBe("revised");
  expect(filterClaims(changed, { ...nothing, status: "revised" })).toEqual([renamed]);
});

it.each([
  ["a soft hyphen", "Zi\u00ADvi\u00ADlis\u00ADten", "Zivilisten"],
  ["a space of no width", "Zivil\u200Bisten", "Zivilisten"],
  ["a joiner", "می\u200Cشود", "میشود"],
  ["a mark of direction", "\u200Fמתו\u200F", "מתו"],
  ["a word joiner", "no\u2060where", "nowhere"],
  ["a byte order mark", "\uFEFFnowhere", "nowhere"],
  ["a selector of variants", "⚠\uFE0F", "⚠"],
  ["a ligature, which looks as its letters do", "of\uFB01ce", "office"],
])("leaves %s out of the text and of what is looked for", (_what, written, seen) => {
  const both = compileDossier(
    aReport({ claims: [aClaim({ statement: `x${written}x` }), aClaim({ id: "plain", statement: `x${seen}x` })] }),
    someSources(),
  );

  for (const text of [written, seen]) {
    expect(filterClaims(both, { ...nothing, text }).map(({ id }) => id)).toEqual(["alpha-event", "plain"]);
  }
});

it("asks for nothing where only characters that nobody sees are looked for", () => {
  expect(filterClaims(dossier, { ...nothing, text: "\u200B \u00AD" })).toHaveLength(3);
});
