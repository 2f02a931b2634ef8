import { describe, expect, it } from "vitest";
import { findUnknownFormat, parseReport, parseSources } from "../../../src/domain/report/parseReport";
import { aClaim, aFigure, anArticle, anOmission, aReport, aSection, aToll, someSources } from "../../support/builders";

const sourcesFile = { $schema: "./sources.schema.json", sources: someSources() };

function problemsOf(json: unknown) {
  return parseReport(json).problems.map(({ at, says, mend }) => ({ path: at.join("."), says, mend }));
}

describe("a report without a fault", () => {
  it("is read whole", () => {
    expect(parseReport(aReport())).toMatchObject({ isWhole: true, content: aReport(), problems: [] });
  });
});

describe("what does not fit the format is told in plain words", () => {
  const toll = aToll();
  const withClaim = (claim: object) => ({ ...aReport(), claims: [claim] });

  it.each([
    [
      "a missing field",
      { ...aReport(), title: undefined },
      {
        path: "title",
        says: "“title” is missing.",
        mend: "Add “title”: text in quotation marks (The transcriber's own title, neutral).",
      },
    ],
    ["an empty text", { ...aReport(), title: "" }, { path: "title", says: "“title” is empty." }],
    ...[" ", "\u00a0", "\u200b", "\u3164", "—"].map((title): [string, object, object] => [
      `a text of which nothing can be read (${JSON.stringify(title)})`,
      { ...aReport(), title },
      { path: "title", mend: expect.stringContaining("at least one letter or digit can be seen") },
    ]),
    ["a number for a text", { ...aReport(), title: 5 }, { path: "title", says: "“title” is 5." }],
    [
      "a text for a number",
      withClaim({ ...toll, figure: { ...aFigure(), low: "12" } }),
      {
        path: "claims.0.figure.low",
        says: "“low” is the text “12”.",
        mend: expect.stringContaining("Write a whole number"),
      },
    ],
    [
      "a number for null",
      withClaim({ ...toll, figure: { ...aFigure(), high: 15 } }),
      { path: "claims.0.figure.high", mend: expect.stringContaining("Write null") },
    ],
    [
      "an unknown word, with the words that are allowed",
      withClaim({ ...toll, voice: "loud" }),
      {
        path: "claims.0.voice",
        says: "“voice” is “loud”.",
        mend: expect.stringContaining("one of “direct”, “indirect”, “outlet”"),
      },
    ],
    [
      "an unknown kind, with the kinds there are",
      withClaim({ ...toll, kind: "rumour" }),
      { path: "claims.0.kind", mend: expect.stringContaining("“toll”, “change”, “comparison”") },
    ],
    [
      "an unknown bound, with the bounds there are",
      withClaim({ ...toll, figure: { ...aFigure(), bound: "over" } }),
      {
        path: "claims.0.figure.bound",
        mend: "Write one of “unqualified”, “exactly”, “between”, “at-least”, “more-than”, “up-to”, “fewer-than”, “nearly”, “about”, “in-words”.",
      },
    ],
    ["a list for an object", withClaim([]), { path: "claims.0", says: "Entry 1 of “claims” is an empty list." }],
    ["an empty list", { ...aReport(), claims: [] }, { path: "claims", mend: "Write a list of at least 1 entry." }],
    [
      "an id of another shape",
      { ...aReport(), id: "Alpha report" },
      { path: "id", says: "“id” is “Alpha report”.", mend: expect.stringContaining("lower-case letters") },
    ],
    [
      "an address that is not of the web",
      { ...aReport(), article: { ...anArticle(), url: "javascript:alert(1)" } },
      { path: "article.url", mend: expect.stringContaining("an http or https address") },
    ],
    [
      "a choice between two objects",
      { ...aReport(), omissions: [{ ...anOmission(), about: { page: "tolls" } }] },
      {
        path: "omissions.0.about",
        says: "“about” is an object with “page”.",
        mend: "Write an object with “section” and nothing else, or an object with “claim” and nothing else.",
      },
    ],
    [
      "a field that may be null",
      { ...aReport(), article: { ...anArticle(), headline: 5 } },
      { path: "article.headline", mend: expect.stringContaining("text in quotation marks, or null") },
    ],
  ])("%s", (_, json, expected) => {
    expect(problemsOf(json)).toEqual([expect.objectContaining(expected)]);
  });

  it("an unknown field, by its name, with the field that was meant", () => {
    const { statement, ...rest } = toll;
    const { problems } = parseReport(withClaim({ ...rest, statment: statement }));

    const unknown = problems.filter((problem) => problem.isUnknownField);

    expect(unknown).toMatchObject([{ at: ["claims", 0, "statment"], onName: true }]);
    expect(unknown[0]?.says).toContain("Did you mean “statement”?");
  });

  it("every unknown field by itself, also one that JavaScript keeps for itself", () => {
    const json: unknown = JSON.parse(JSON.stringify(aReport()).replace("{", '{"caveat":1,"__proto__":{"x":1},'));

    expect(problemsOf(json).map(({ path }) => path)).toEqual(expect.arrayContaining(["caveat", "__proto__"]));
  });

  it("the fields that a claim of this kind may have, and no others", () => {
    const { problems } = parseReport(withClaim({ ...aClaim(), figure: aFigure() }));

    expect(problems[0]?.at).toEqual(["claims", 0, "figure"]);
    expect(problems[0]?.mend).not.toContain("“change”");
  });
});

describe("what can be read beside a fault", () => {
  const broken = { ...aClaim({ id: "broken", aliases: ["old-broken"] }), voice: "loud" };
  const claims = [broken, aToll()];

  it("keeps the other entries, and where each stands in the file", () => {
    const reading = parseReport({ ...aReport(), claims });

    expect(reading.content.claims.map((claim) => claim.id)).toEqual(["alpha-toll"]);
    expect(reading.toFilePath(["claims", 0, "quotes", 0])).toEqual(["claims", 1, "quotes", 0]);
  });

  it("knows the ids of the entries that cannot be read", () => {
    const reading = parseReport({ ...aReport(), claims });

    expect([...reading.unreadIds]).toEqual(expect.arrayContaining(["broken", "old-broken"]));
    expect([...reading.unread]).toEqual(["claims"]);
  });

  it("admits that ids are missing where an entry has none", () => {
    expect([...parseReport({ ...aReport(), claims: [{}, aToll()] }).unread]).toEqual(["claims", "ids"]);
  });

  it("reads the rest of a report whose head is broken", () => {
    const reading = parseReport({ ...aReport(), title: 5, article: { ...anArticle(), url: "none" } });

    expect(reading.isWhole).toBe(false);
    expect(reading.content.claims).toEqual([aToll()]);
    expect(reading.content.article.paragraphs).toEqual(anArticle().paragraphs);
    expect([...reading.unread]).toEqual([]);
  });

  it("takes what stands in for the outlet for a source only where the outlet cannot be read", () => {
    expect([...parseReport({ ...aReport(), title: 5 }).unreadIds]).toEqual([]);
    expect([...parseReport({ ...aReport(), article: { ...anArticle(), outlet: 5 } }).unreadIds]).toEqual(["unread"]);
  });

  it("names the part that is not there at all", () => {
    const { sections: _, ...report } = aReport();

    expect([...parseReport(report).unread]).toEqual(["sections", "ids"]);
  });

  it("gives a report’s sections back whole where one is broken", () => {
    const reading = parseReport({ ...aReport(), sections: [{ slug: "x" }, aSection()] });

    expect(reading.content.sections).toEqual([aSection()]);
    expect(reading.toFilePath(["sections", 0, "title"])).toEqual(["sections", 1, "title"]);
  });
});

describe("sources", () => {
  it("are read whole, or as far as they can be", () => {
    expect(parseSources(sourcesFile)).toMatchObject({ isWhole: true, content: someSources() });

    const reading = parseSources({ ...sourcesFile, sources: [{ id: "broken" }, ...someSources()] });

    expect(reading.content).toEqual(someSources());
    expect([...reading.unreadIds]).toEqual(["broken"]);
    expect(reading.toFilePath(["sources", 1])).toEqual(["sources", 2]);
  });
});

describe("the format of a file", () => {
  it.each([
    [{ format: 1 }, undefined],
    [{ format: 2 }, "Format 2 is unknown. The formats that are read: 1."],
    [{ format: "1" }, 'Format "1" is unknown. The formats that are read: 1.'],
    [{}, "It does not name its format. The formats that are read: 1."],
  ])("of %j", (json, expected) => {
    expect(findUnknownFormat(json, [1])).toBe(expected);
  });
});

it("lets a field that is not known hide no other fault: all beside it is read", () => {
  const report = aReport();

  const reading = parseReport({
    ...report,
    note: "…",
    claims: report.claims.map((claim) => ({ ...claim, verdict: 1 })),
  });

  expect(reading.isWhole).toBe(false);
  expect(reading.problems).toHaveLength(2);
  expect(reading.content.claims).toEqual(report.claims);
  expect([...reading.unread]).toEqual([]);
});
