// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report/schema";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anOmission,
  aRelation,
  aReport,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../support/builders";
import { openPage } from "../support/openPage";

const sources = [
  ...someSources(),
  aSource({ id: "army", name: "Army", kind: "military", role: "party-to-the-conflict" }),
  aSource({ id: "league", name: "Rights League", kind: "rights", role: "rights-organisation" }),
];
const stated = (value: string) => ({ value, asWritten: value, basis: "stated" }) as const;
/** A scope of which nothing is left open. */
const wholeScope = {
  period: aDateSlot("2020-05"),
  places: { value: ["Alpha"], asWritten: "in Alpha", basis: "stated" as const },
  responsible: stated("the army"),
  victims: stated("residents"),
  method: stated("by name"),
  breakdown: stated("none"),
};

function open(kind: "range" | "tolls" | "dispute" | "context", report: Partial<Report> & Pick<Report, "claims">) {
  const section = aSection({
    slug: "part",
    kind,
    title: "Part",
    question: "What is said?",
    claims: report.claims.map(({ id }) => id),
  });
  openPage("/reports/alpha-report/part/", [aReport({ sections: [section], ...report })], sources);
}

const headings = () => screen.getAllByRole("heading").map((heading) => heading.textContent);

it("is headed by its question, under the report's navigation", () => {
  open("context", { claims: [aToll()] });

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What is said?");
  expect(screen.getByRole("link", { name: "Part" }).getAttribute("aria-current")).toBe("page");
  expect(screen.getByRole("link", { name: "Deaths in Alpha in May 2020" }).getAttribute("href")).toBe(
    "/reports/alpha-report/",
  );
});

it.each(["range", "tolls", "dispute", "context"] as const)(
  "a %s shows the card of every claim, once, and what is left out",
  (kind) => {
    open(kind, {
      claims: [aToll(), aClaim(), aClaim({ id: "gone", withdrawn: { date: "2020-06-03", why: "Wrong." } })],
      omissions: [anOmission()],
    });

    expect(
      screen
        .getAllByRole("article")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["alpha-event", "alpha-toll", "gone"]);
    expect(document.getElementById("alpha-method-omitted")).not.toBeNull();
  },
);

describe("a range", () => {
  const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
  const floor = aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) });
  const rise = aChangeClaim({ id: "rise", change: aChange({ result: "range" }) });

  it("draws figures of one source and one scope together, with the table, how to read it, and what it implies", () => {
    open("range", {
      claims: [range, floor, rise],
      relations: [aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range" })],
    });

    const [drawing, ...others] = screen.getAllByRole("figure");
    expect(others).toEqual([]);
    expect(drawing?.textContent).toContain("between 529 and 744 civilians killed");
    expect(drawing?.textContent).toContain("at least 744 civilians killed");
    expect(screen.getByRole("complementary", { name: "How to read a range" })).toBeTruthy();
    expect(screen.getAllByRole("note").map((note) => note.textContent?.slice(0, 40))).toEqual([
      "Viewer’s note, computed from the boundsT",
      "Viewer’s note, computed; nobody in the a",
    ]);
  });

  it("gives the first toll its whole panel above the drawing, and the others below", () => {
    open("range", { claims: [range, floor, rise] });

    const order = [...document.querySelectorAll("main article, main figure")].map(
      ({ id, localName }) => id || localName,
    );
    expect(order).toEqual(["range", "figure", "floor", "rise"]);
  });

  it("draws another source's figure on a scale of its own", () => {
    open("range", { claims: [range, aToll({ id: "army-toll", claimant: "army" })] });

    expect(screen.getAllByRole("figure")).toHaveLength(2);
  });

  it("draws no withdrawn figure", () => {
    open("range", { claims: [range, aToll({ id: "gone", withdrawn: { date: "2020-06-03", why: "Wrong." } })] });

    expect(screen.getByRole("figure").textContent).not.toContain("at least 12");
  });
});

describe("tolls", () => {
  const watch = aToll({ id: "watch" });
  const army = aToll({
    id: "army-toll",
    claimant: "army",
    chain: [{ role: "counted", actor: "army", verb: null }],
    scope: { period: aDateSlot("2014/..") },
  });

  it("gives two tolls a panel each, with the counter's role and the way to us", () => {
    open("tolls", { claims: [watch, army] });

    const panel = within(screen.getByRole("article", { name: /^Army/ }));
    expect(panel.getByText("party to the conflict")).toBeTruthy();
    expect(panel.getByRole("list", { name: "How it reached us" }).textContent).toBe("counted: Armytranscribed here");
    expect(within(screen.getByRole("article", { name: /^Town Watch/ })).getByText("monitor")).toBeTruthy();
  });

  it("draws no shared scale where scopes differ, and prints why", () => {
    open("tolls", { claims: [watch, army] });

    expect(screen.getByRole("note").textContent).toContain(
      "Not as they stand: these two figures are not drawn on one scale. They differ in period and who counted.",
    );
    expect(screen.queryByText("The same numbers as a table")).toBeNull();
    expect(screen.getByRole("table", { name: /what would have to match/i })).toBeTruthy();
    expect(screen.getAllByRole("figure")).toHaveLength(1);
  });

  it("draws a shared scale for those that match in every slot, and for them alone", () => {
    const tolls = ["a", "b"].map((id) => aToll({ id, scope: wholeScope, statement: `Toll ${id}.` }));

    open("tolls", { claims: [...tolls, army] });

    expect(screen.getByText("Some of them: not all of these figures are drawn on one scale.")).toBeTruthy();
    expect(screen.getByText("The same numbers as a table").closest("figure")?.textContent).not.toContain("Army");
  });

  it("holds ten tolls: a panel, a line of the table and a period each", () => {
    const tolls = Array.from({ length: 10 }, (_, index) =>
      aToll({ id: `toll-${index}`, figure: aFigure({ bound: "at-least", low: 100 + index }) }),
    );

    open("tolls", { claims: tolls });

    expect(screen.getAllByRole("article")).toHaveLength(10);
    const table = screen.getByRole("table", { name: /what would have to match/i });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(10);
    expect(screen.getByText("Period each figure covers").parentElement?.querySelectorAll("time")).toHaveLength(10);
    expect(headings()).toContain("May they be compared?");
  });

  it("says once of tolls of one counter that they do not confirm each other", () => {
    const other = aToll({ id: "other" });
    const rise = aChangeClaim({ id: "rise" });

    open("tolls", { claims: [watch, other, army, rise] });

    const [note, ...more] = screen
      .getAllByRole("note")
      .filter((each) => each.textContent?.includes("computed from the chains"));
    expect(more).toEqual([]);
    expect(note?.textContent).toContain("These figures were counted by one source, Town Watch.");
  });

  it("says nothing of that where one toll alone stands here of those that a source counted", () => {
    open("tolls", { claims: [watch, army, aChangeClaim({ id: "rise" })] });

    expect(screen.queryByText(/were counted by one source/)).toBeNull();
  });

  it("says on a comparison's own card which tolls it compares", () => {
    const higher = aClaim({ id: "higher", kind: "comparison", claimant: "daily-paper", voice: "outlet" });

    open("tolls", {
      claims: [watch, army, higher],
      relations: [aRelation({ id: "a", kind: "compares", from: "higher", to: "army-toll" })],
    });

    const list = screen.getByRole("list", { name: "What it compares" });
    expect(list.closest("article")?.id).toBe("higher");
    expect(list.textContent).toContain(`Compares: Army ${army.statement}`);
  });

  it("compares nothing where there is one toll", () => {
    open("tolls", { claims: [watch] });

    expect(headings()).not.toContain("May they be compared?");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says on the toll's own panel that the article contradicts it, without a bare number", () => {
    open("tolls", {
      claims: [
        aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
        aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) }),
      ],
      relations: [aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range" })],
    });

    const panel = document.getElementById("range");
    expect(panel?.textContent).toContain("the article also gives this count as at least 744.");
    expect(panel?.querySelector("a[href$='#clash']")).not.toBeNull();
  });
});

it("a dispute of three parties shows who answers whom, and the silences", () => {
  open("dispute", {
    claims: [
      aClaim({ id: "alleged", kind: "allegation", claimant: "league", statement: "Homes were shelled." }),
      aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." }),
      aClaim({ id: "counted", kind: "response", statement: "Four homes were shelled." }),
      aClaim({ id: "unanswered", kind: "allegation", claimant: "league", statement: "A school was hit." }),
    ],
    relations: [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged", drawnBy: "article" }),
      aRelation({ id: "b", kind: "answers", from: "counted", to: "denied", drawnBy: "article" }),
    ],
  });

  expect(screen.getByText("Army disputes the claim of Rights League.")).toBeTruthy();
  expect(screen.getByText("Town Watch answers the claim of Army.")).toBeTruthy();
  // The school and the count are left unanswered.
  expect(screen.getAllByText("The article gives no answer to this.").length).toBeGreaterThan(0);
  expect(screen.getAllByText("Reasons given for it: none given.")).toHaveLength(4);
});

it.each(["range", "tolls", "dispute"] as const)("two sections of the kind %s have a page each", (kind) => {
  const sections = ["first", "second"].map((slug) =>
    aSection({ slug, kind, title: slug, question: `The ${slug}?`, claims: [slug] }),
  );
  const report = aReport({ claims: [aToll({ id: "first" }), aToll({ id: "second" })], sections });

  openPage("/reports/alpha-report/second/", [report], sources);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The second?");
  expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["second"]);
});
