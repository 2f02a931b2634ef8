import { describe, expect, it } from "vitest";
import { readEarlierRecord } from "../../../../src/domain/report/earlierVersion";
import type { Problem } from "../../../../src/domain/report/problem";
import { datesAreReal } from "../../../../src/domain/rules/figures/datesAreReal";
import { outsideFactsHaveRows } from "../../../../src/domain/rules/record/outsideFactsHaveRows";
import { recordEntriesNeverVanish } from "../../../../src/domain/rules/record/recordEntriesNeverVanish";
import { recordNamesWhatExists } from "../../../../src/domain/rules/record/recordNamesWhatExists";
import { recordRelationsAreBorneOut } from "../../../../src/domain/rules/record/recordRelationsAreBorneOut";
import { recordWordsAreFew } from "../../../../src/domain/rules/record/recordWordsAreFew";
import { relaysAreNamed } from "../../../../src/domain/rules/record/relaysAreNamed";
import { aChange, aChangeClaim, anOmission, aReport, aToll } from "../../../support/builders";
import { aRecord, aRow, type RowInput } from "../../../support/recordBuilders";
import { aRuleContext } from "../../../support/ruleContext";

const says = (problems: readonly Problem[]) => problems.map((problem) => problem.says);
const figure = (low: number | null, high: number | null, bound = "between") =>
  ({ bound, low, high, counting: "civilians-killed" }) as RowInput["figure"];

describe("how a row bears on a claim", () => {
  const read = { value: "2020-05-04", asWritten: null, basis: "inferred" as const, reason: "The Monday before." };
  const report = aReport({
    claims: [
      aToll({ stated: read }),
      aToll({ id: "open-toll", scope: {} }),
      aToll({
        id: "held-toll",
        scope: { responsible: { value: "a militia", asWritten: "in Alpha", basis: "stated" } },
      }),
      aChangeClaim({ change: aChange(), scope: { period: { value: "2020-05", asWritten: "May", basis: "stated" } } }),
    ],
    omissions: [anOmission()],
  });
  const points = [
    { asOf: "2020-04", published: "2020-05-02", number: 7 },
    { asOf: "2020-05", published: "2020-06-02", number: 12 },
    { asOf: "2020-06", published: "2020-07-02", number: 15 },
  ].map((point) => ({ ...point, url: "https://watch.example/totals", through: null, seen: "at the source" as const }));
  const series = [
    {
      ...{ id: "totals", title: "The total", explanation: "Since April.", who: "town-watch" },
      ...{ counting: "civilians-killed" as const, bound: "at-least" as const, points },
    },
  ];
  const judge = (how: string, row: RowInput, on: string) => {
    const bears = [{ on, how }] as RowInput["bears"];
    return says(recordRelationsAreBorneOut.ofRecord(aRecord({ series, rows: [aRow({ ...row, bears })] }), report));
  };
  const none: RowInput = { words: undefined, figure: undefined, period: undefined, published: undefined };

  it.each<[string, RowInput, RowInput, string?]>([
    ["same figure", { figure: figure(12, null, "at-least") }, { figure: figure(13, null, "at-least") }],
    ["same figure", { figure: figure(12, null, "at-least") }, { figure: figure(null, 12, "up-to") }],
    ["bound differs", { figure: figure(null, 12, "up-to") }, { figure: figure(12, null, "at-least") }],
    ["bound differs", { figure: figure(5, 12) }, { figure: figure(5, 13) }],
    ["figure differs", { figure: figure(5, 13) }, { figure: figure(5, 12) }],
    ["figure differs", { words: "a rise of 52%" }, { words: "a rise of 50%" }, "alpha-increase"],
    ["figure differs", { words: "a rise of 52%" }, { words: "a steep rise" }, "alpha-increase"],
    ["gives a figure", { figure: figure(5, 13) }, none, "alpha-method-omitted"],
    ["gives the period", { period: "2020-05" }, none, "open-toll"],
    ["gives the period", { period: "2020-05" }, none, "alpha-method-omitted"],
    ["gives the base month", { period: "2020-04" }, { period: "2020-03" }, "alpha-increase"],
    ["other span", { period: "2020-04/2020-06" }, { period: "2020-05" }],
    ["earlier in the series", { figure: figure(7, null, "at-least") }, { figure: figure(15, null, "at-least") }],
    ["later in the series", { figure: figure(15, null, "at-least") }, { figure: figure(7, null, "at-least") }],
    ["later in the series", { figure: figure(15, null, "at-least") }, { figure: figure(16, null, "at-least") }],
    ["who gives it differs", { who: "gazette" }, { who: "town-watch" }],
    ["whose strikes differ", { responsible: "the army" }, none, "held-toll"],
    ["whose strikes differ", { responsible: "the army" }, { responsible: "a militia" }, "held-toll"],
    ["whose strikes differ", { responsible: "the army" }, none, "alpha-method-omitted"],
    ["day differs", { published: "2020-05-05" }, { published: "2020-05-04" }],
    ["day differs", { published: "2020-05-05" }, none],
    ["same words", { words: "twelve civilians" }, { words: "as many as 12" }],
    ["words differ", { words: "fighters" }, { words: "civilians were killed" }],
    ["answers it", {}, {}, "alpha-method-omitted"],
    ["supports a date read here", {}, {}],
    ["gives part of the method", { note: "By name." }, none, "alpha-method-omitted"],
  ])("“%s” is held against the data of both", (how, good, bad, on = "alpha-toll") => {
    expect(judge(how, good, on)).toEqual([]);
    // Of these two the target decides: a claim asks nothing, and a date that the article gives needs no support.
    const other = how === "answers it" ? "alpha-toll" : how.startsWith("supports") ? "open-toll" : on;
    expect(judge(how, bad, other)).toEqual([expect.stringMatching(`does not bear out “${how}” on “${other}”: .`)]);
  });

  it("is not said to differ from what the article does not say", () => {
    expect(judge("whose strikes differ", { responsible: "the army" }, "open-toll")).toHaveLength(1);
    expect(judge("who gives it differs", { who: "gazette" }, "alpha-method-omitted")).toHaveLength(1);
  });

  it("of a claim that has a period of its own, none gives it", () => {
    expect(judge("gives the period", { period: "2020-04" }, "alpha-toll")).toHaveLength(1);
  });
});

describe("the words of a row", () => {
  const judge = (row: RowInput) => says(recordWordsAreFew.ofRecord(aRecord({ rows: [aRow(row)] })));

  it.each<[string, RowInput]>([
    ["at least 603", { figure: figure(603, null, "at-least") }],
    ["a minimum of between 529 and 744", { figure: figure(529, 744) }],
    ["as many as 744", { figure: figure(null, 744, "up-to") }],
    ["8,249 – 13,342", { figure: figure(8249, 13342) }],
    ["4,354", { figure: figure(4354, 4354, "unqualified") }],
    ["annihilation tactics", { figure: undefined }],
  ])("“%s” hold their figure with its bound", (words, row) => {
    expect(judge({ ...row, words })).toEqual([]);
  });

  it.each<[string | undefined, RowInput, RegExp]>([
    [
      "up to 603",
      { figure: figure(603, null, "at-least") },
      /gives its number the bound “up-to”, and the figure’s is “at-least”/,
    ],
    ["603", { figure: figure(603, null, "at-least") }, /bound is “at-least”, and no word for that stands/],
    ["at least 603", { figure: figure(603, 603, "unqualified") }, /gives its number the bound “at-least”/],
    ["at least 600", { figure: figure(603, null, "at-least") }, /does not hold the figure’s 603/],
    [undefined, { figure: figure(603, null, "at-least") }, /without the words/],
    ["civilians were killed in strikes on the old town that night in May", { figure: undefined }, /more than a few/],
    ["At least 603 were killed.", { figure: figure(603, null, "at-least") }, /more than a few/],
  ])("“%s” are refused", (words, row, why) => {
    expect(judge({ ...row, words })).toEqual([expect.stringMatching(why)]);
  });
});

describe("a relay", () => {
  const judge = (row: RowInput) => says(relaysAreNamed.ofRecord(aRecord({ rows: [aRow(row)] })));

  it.each<[RowInput, number]>([
    [{ seen: "only through another", through: "gazette" }, 0],
    [{ seen: "the relay’s own wording", through: "gazette" }, 0],
    [{ seen: "in a copy of the source" }, 0],
    [{ seen: "only through another" }, 1],
    [{ seen: "the relay’s own wording" }, 1],
    [{ seen: "at the source", through: "gazette" }, 1],
    [{ seen: "only through another", through: "town-watch" }, 1],
  ])("%j is named beside who published it", (row, faults) => {
    expect(judge(row)).toHaveLength(faults);
  });
});

describe("a fact from outside on which a reading rests", () => {
  const judge = (reason: string, withdrawn?: RowInput["withdrawn"]) => {
    const stated = { value: "2020-06-01", asWritten: null, basis: "inferred" as const, reason };
    const rows = [aRow({ withdrawn })];
    return says(outsideFactsHaveRows.ofRecord(aRecord({ rows }), aReport({ claims: [aToll({ stated })] })));
  };

  it("has a row at the address that the reason names", () => {
    expect(judge("The Monday before, as Town Watch wrote (https://watch.example/may).")).toEqual([]);
    expect(judge("The Monday before.")).toEqual([]);
    expect(judge("The Monday before (https://watch.example/june).")).toEqual([
      "“stated” of “alpha-toll” rests on a fact at https://watch.example/june, and no row of the record has that address.",
    ]);
    const gone = { date: "2020-06-12", why: "Seen to be another day." };
    expect(judge("The Monday before (https://watch.example/may).", gone)).toHaveLength(1);
  });
});

describe("what a record names", () => {
  const report = aReport({
    omissions: [anOmission({ withdrawn: { date: "2020-06-09", why: "Said elsewhere." } })],
  });
  const judge = (row: RowInput) =>
    says(recordNamesWhatExists.ofRecord(aRecord({ rows: [aRow(row)] }), report, aRuleContext()));

  it.each<[RowInput, RegExp]>([
    [{ thread: "alhpa" }, /There is no thread “alhpa”\. Did you mean “alpha”\?/],
    [{ who: "nobody" }, /There is no publisher “nobody”/],
    [{ through: "nobody" }, /There is no publisher “nobody”/],
    [{ bears: [{ on: "alpha-tol", how: "same figure" }] }, /no claim or omission of the report “alpha-tol”/],
    [{ bears: [{ on: "alpha-method-omitted", how: "answers it" }] }, /was withdrawn on 2020-06-09/],
  ])("exists and stands: %j", (row, why) => {
    expect(judge(row)).toEqual([expect.stringMatching(why)]);
  });

  it("is named once", () => {
    const problems = recordNamesWhatExists.ofRecord(aRecord({ rows: [aRow(), aRow()] }), report, aRuleContext());

    expect(says(problems)).toEqual(["“watch-page” is used twice."]);
  });

  it("is a known source, or nobody’s", () => {
    const publishers = [{ id: "town-watch", name: "Town Watch", kind: "monitor" as const, source: "town-wach" }];
    const problems = recordNamesWhatExists.ofRecord(aRecord({ publishers }), report, aRuleContext());

    expect(says(problems)).toEqual([expect.stringMatching(/no source “town-wach”\. Did you mean “town-watch”/)]);
  });
});

describe("what a record published", () => {
  const series = {
    ...{ id: "totals", title: "The total", explanation: "Since April.", who: "town-watch" },
    ...{ counting: "civilians-killed" as const, bound: "at-least" as const },
    points: [7, 12].map((number, month) => ({
      ...{ asOf: `2020-0${month + 4}`, published: `2020-0${month + 5}-02`, number, through: null },
      ...{ url: "https://watch.example/totals", seen: "at the source" as const },
    })),
  };
  const first = aRecord({ series: [series] });
  const earlierRecord = readEarlierRecord(JSON.parse(JSON.stringify(first)));
  const judge = (record: Parameters<typeof aRecord>[0]) =>
    says(
      recordEntriesNeverVanish.ofRecord(
        aRecord({ series: [series], ...record }),
        aReport(),
        aRuleContext({ earlierRecord }),
      ),
    );
  const revisionOf = (subject: string, changed: string) => [
    ...first.revisions,
    { date: "2020-06-11", subject, changed, from: null, to: "New.", why: "Seen." },
  ];
  const noted = { rows: [aRow({ note: "New." })] };

  it("stays, and a change of it is told", () => {
    expect(judge({})).toEqual([]);
    expect(judge({ rows: [aRow({ id: "other-page" })] })).toEqual(["The row “watch-page” was published and is gone."]);
    expect(judge({ series: [] })).toEqual(["The series “totals” was published and is gone."]);
    expect(judge(noted)).toEqual([expect.stringMatching(/^“note” of “watch-page” is not as it was published/)]);
    expect(judge({ series: [{ ...series, bound: "about" }] })).toEqual([expect.stringMatching(/^“bound” of “totals”/)]);
    const [watch, ...others] = first.publishers;
    const renamed = [{ ...watch, id: "town-watch", name: "Village Watch", kind: "monitor" as const }, ...others];
    expect(judge({ publishers: renamed })).toEqual([expect.stringMatching(/^“name” of “town-watch”/)]);
  });

  it("is told by a revision of the entry, or by one of the record that names what was changed alike in many", () => {
    expect(judge({ ...noted, revisions: revisionOf("watch-page", "note") })).toEqual([]);
    expect(judge({ ...noted, revisions: revisionOf("record", "means, note") })).toEqual([]);
    expect(judge({ ...noted, revisions: revisionOf("record", "means") })).toHaveLength(1);
  });

  it("stands in the order of its days, where it was published again and again", () => {
    const turned = aRecord({ series: [{ ...series, points: [...series.points].reverse() }] });

    expect(says(datesAreReal.ofRecord(turned, aReport(), aRuleContext()))).toEqual([
      "2020-05-02 lies before 2020-06-02, which stands before it.",
    ]);
  });
});
