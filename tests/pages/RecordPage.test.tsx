// @vitest-environment jsdom
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { compileRecord } from "../../src/domain/dossier/compileRecord";
import type { ReportRecord } from "../../src/domain/report/recordSchema";
import type { Report } from "../../src/domain/report/schema";
import { reportTabs } from "../../src/pages/page";
import { RecordPage } from "../../src/pages/RecordPage";
import { aDateSlot, anOmission, aReport, articleSentence, aToll, someSources } from "../support/builders";
import { aRecord, aRow, type RowInput } from "../support/recordBuilders";

function open(record: Partial<Parameters<typeof aRecord>[0]> = {}, report: Report = aReport()) {
  const dossier = compileDossier(report, someSources(), true);
  const compiled: ReportRecord = aRecord(record);
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <RecordPage dossier={dossier} compiled={compileRecord(compiled)} files={[]} />
    </main>,
  );
}

/** What each of a thread reads, what is set off in capitals. */
function read(): string[] {
  for (const setOff of document.querySelectorAll("li b")) setOff.textContent = setOff.textContent?.toUpperCase() ?? "";
  return [...document.querySelectorAll("section ol > li")].map((entry) =>
    entry.firstElementChild
      ? [...entry.querySelectorAll(":scope > *")].map((part) => part.textContent).join(" | ")
      : (entry.textContent ?? ""),
  );
}

const rowOf = (row: RowInput) => {
  open({ rows: [aRow(row)] });
  return read().find((entry) => !/Article \||^Order/.test(entry));
};

it("tells by date who published what before the article, and apart from it what may be older or newer", () => {
  open({
    rows: [
      aRow({ id: "late", published: "2020-07", words: "up to 12" }),
      aRow({ id: "undated", published: undefined }),
      aRow({ id: "early", published: "2020-05-30" }),
    ],
  });

  expect(read()).toEqual([
    "30 May 2020 Town Watch | “UP TO 12”watch.example, at the source",
    `[1 June 2020], inferredThe article speaks of May 2020 as last month. Article | ¶1 “${articleSentence}”`,
    "Order unknown:",
    "July 2020 Town Watch | “UP TO 12”watch.example, at the source",
    "undated Town Watch | “UP TO 12”watch.example, at the source",
  ]);
});

it("sets off what differs from the article, and nothing else", () => {
  expect(rowOf({ bears: [{ on: "alpha-toll", how: "same figure" }] })).toContain("“up to 12”");
  const between = { words: "a minimum of between 5 and 12", figure: { bound: "between", low: 5, high: 12 } as const };
  const figure = { ...between.figure, counting: "civilians-killed" as const };
  expect(rowOf({ words: between.words, figure })).toContain("“A MINIMUM OF between 5 and 12”");
  const other = { bears: [{ on: "alpha-toll", how: "figure differs" as const }] };
  expect(
    rowOf({ words: "up to 30", figure: { ...aRow().figure, high: 30 } as RowInput["figure"], ...other }),
  ).toContain("“up to 30”");
  expect(rowOf({ words: "a rise of 30", figure: undefined, ...other })).toContain("“a rise of 30”");
  const strikes = { responsible: "the army", bears: [{ on: "alpha-toll", how: "whose strikes differ" as const }] };
  expect(rowOf(strikes)).toContain("“up to 12”, BY THE ARMY");
  expect(rowOf({ responsible: "the army", bears: [{ on: "alpha-toll", how: "same figure" }] })).toContain(
    "“up to 12”, by the army",
  );
  expect(rowOf({ bears: [{ on: "alpha-toll", how: "who gives it differs" }], who: "gazette" })).toContain("GAZETTE");
  expect(rowOf({ bears: [{ on: "alpha-toll", how: "day differs" }] })).toContain("1 JUNE 2020");
  const words = { words: "civilians slain", figure: undefined };
  expect(rowOf({ ...words, bears: [{ on: "alpha-toll", how: "words differ" }] })).toContain("“civilians SLAIN”");
});

it("gives another time and other places, and none that the article gives too", () => {
  expect(rowOf({ period: "2020-05", places: ["Alpha"] })).toBe(
    "1 June 2020 Town Watch | “UP TO 12”watch.example, at the source",
  );
  expect(rowOf({ period: "2020-04/2020-06", places: ["Beta"] })).toContain("“UP TO 12”, April–June 2020, in Beta");
});

it("says of a number without a bound word that it has none", () => {
  const figure = { bound: "unqualified", low: 40, high: 40, counting: "civilians-killed" } as const;

  expect(rowOf({ words: "40", figure, bears: [{ on: "alpha-toll", how: "figure differs" }] })).toContain(
    "“40”, no bound word given",
  );
});

it("names the relay where the words are its own, else who is said to have published them", () => {
  const relayed = { through: "gazette", at: "a blog’s repost" };

  expect(rowOf({ ...relayed, seen: "the relay’s own wording" })).toBe(
    "1 June 2020 Gazette, of Town Watch | “UP TO 12”a blog’s repost, relay’s wording",
  );
  expect(rowOf({ ...relayed, seen: "only through another" })).toBe(
    "1 June 2020 Town Watch | “UP TO 12”a blog’s repost, only through Gazette",
  );
});

it("tells what one publisher published on one day together, each row at an address of its own", () => {
  open({ rows: [aRow(), aRow({ id: "other-page", words: "no more than 12" })] });

  expect(read()).toHaveLength(3);
  expect(document.getElementById("other-page")?.textContent).toContain("“NO MORE THAN 12”");
});

it("says by which means somebody acted once a thread, and of no word that was taken back more than that and why", () => {
  const means = { responsible: "the army", means: "shells" };
  open({
    rows: [
      aRow({ ...means, id: "first" }),
      aRow({ ...means, id: "second", published: "2020-06-03" }),
      aRow({ id: "gone", withdrawn: { date: "2020-06-12", why: "The page was another one." } }),
    ],
  });

  expect(read().slice(2)).toEqual([
    "1 June 2020 Town Watch | “UP TO 12”, by the army, shellswatch.example, at the source",
    "3 June 2020 Town Watch | “UP TO 12”, by the armywatch.example, at the source",
    "gone | Withdrawn on 12 June 2020: | The page was another one.",
  ]);
  expect(document.getElementById("gone")).not.toBeNull();
});

it("tells what was changed in the record itself", () => {
  open();

  expect(document.querySelector("details:last-of-type ol")?.textContent).toContain("Begun.");
});

describe("a total that was given again and again", () => {
  const points = [10, 12, 20].map((number, index) => ({
    ...{ asOf: `2020-0${index + 3}`, published: `2020-0${index + 4}-02`, number, through: null },
    ...{ url: "https://watch.example/totals", seen: "at the source" as const },
  }));
  const series = [
    {
      ...{ id: "totals", title: "A figure’s life", explanation: "The dead since March.", who: "town-watch" },
      ...{ counting: "civilians-killed" as const, bound: "at-least" as const, claim: "alpha-toll", points },
    },
  ];

  it("is drawn with a bound at every number, and told with every source", () => {
    open({ series });

    const drawn = [...document.querySelectorAll("svg text")].map((text) => text.textContent);
    expect(drawn).toEqual(["at least 10", "at least 20", "at least 12", "the article: at least 12", "2020"]);
    expect(document.querySelectorAll("tbody tr")).toHaveLength(3);
    expect(document.querySelector("tbody tr")?.textContent).toBe(
      "2 April 2020at least 10March 2020watch.example, at the source",
    );
  });
});

it("has no fault to axe", async () => {
  open({ rows: [aRow({ note: "The page was seen in a copy that an archive holds." })] });

  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});

it("has a tab in a report that has a record, after its sections, and none in another", () => {
  const report = aReport({ claims: [aToll({ stated: aDateSlot("2020-06") })], omissions: [anOmission()] });
  const names = (hasRecord: boolean) =>
    reportTabs(compileDossier(report, someSources(), hasRecord)).map(({ name }) => name);

  expect(names(false)).not.toContain("Outside");
  expect(names(true).indexOf("Outside")).toBe(names(true).indexOf("Claims") - 1);
});
