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

it("is headed by its question, under the report's navigation", () => {
  open("context", { claims: [aToll()] });

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What is said?");
  expect(screen.getByRole("link", { name: "Part" }).getAttribute("aria-current")).toBe("page");
  expect(screen.getByRole("link", { name: "Overview" }).getAttribute("href")).toBe("/reports/alpha-report/");
  expect(screen.getByText("Reported, not verified here")).toBeTruthy();
});

it.each(["range", "tolls", "dispute", "context"] as const)(
  "a %s has a place for every claim, once, and says what is left out",
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

it.each(["range", "tolls"] as const)("a %s whose tolls were all withdrawn still has a place for each", (kind) => {
  open(kind, { claims: [aToll({ withdrawn: { date: "2020-06-03", why: "Wrong." } })] });

  expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["alpha-toll"]);
});

const answer = () => screen.getAllByRole("note").map((note) => note.textContent)[0];

describe("a range", () => {
  const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
  const floor = aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }) });
  const rise = aChangeClaim({ id: "rise", change: aChange({ result: "range" }) });

  it("sets two readings of one count side by side in the section’s order, with signs between, and draws them together", () => {
    open("range", {
      claims: [floor, range, rise],
      relations: [aRelation({ id: "clash", kind: "contradicts", from: "floor", to: "range" })],
    });

    expect(answer()).toContain("Two: at least 744, and 529–744. Read as one count, both hold only at exactly 744");
    expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["floor", "range", "rise"]);
    expect(screen.getByText("529 is the lowest, 744 the highest").textContent).toBe(
      "≠Differs: 529 is the lowest, 744 the highest",
    );
    const [drawing, ...others] = screen.getAllByRole("figure");
    expect(others).toEqual([]);
    expect(drawing?.textContent).toContain("529–744");
    expect(drawing?.textContent).toContain("at least 744");
  });

  it("answers of a single figure with that figure alone", () => {
    open("range", { claims: [range] });

    expect(answer()).toBe(" One: 529–744. Viewer’s note, computed".trimStart());
  });

  it("turns no percentage back into a figure", () => {
    open("range", { claims: [range, rise] });

    expect(document.getElementById("rise")?.textContent).toContain("It cannot be turned back into a figure");
    expect(document.body.textContent).not.toMatch(/353|496/);
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

  it("answers in values, the period first, and says what is not said", () => {
    open("tolls", { claims: [watch, army] });

    expect(answer()).toBe(
      "No. One month, May 2020, against the time since 2014, end not stated. Not said: whether that includes May 2020, or where those of at least 12 were killed. Viewer’s note, computed",
    );
  });

  it("tells each side in lines that share rows, who says it in which role last and without a sign", () => {
    open("tolls", { claims: [watch, army] });

    const side = within(screen.getByRole("region", { name: "Army" }));
    expect(side.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
      "=Same: civilians killed",
      "≠Differs: since 2014, end not stated",
      "?Not told: place not stated",
      "?Not told: whose action: not stated",
      "said by a party to the conflict",
    ]);
  });

  it("agrees where all is said and the same, as far as the article says", () => {
    const [a, b] = ["a", "b"].map((id) => aToll({ id, scope: wholeScope, statement: `Toll ${id}.` }));

    open("tolls", { claims: [a ?? watch, { ...(b ?? watch), claimant: army.claimant }] });

    expect(answer()).toContain("Yes, as far as the article says. Both: ");
  });

  it("draws the time of each, and says of one without an end that it may or may not take in the other", () => {
    open("tolls", { claims: [watch, army] });

    expect(screen.getByRole("figure").textContent).toContain("since 2014, end not stated");
    expect(screen.getByText("The article does not say whether those of at least 12 include May 2020.")).toBeTruthy();
  });

  it("names a time once that two give in different words, and fully where one of them does", () => {
    const period = { ...aDateSlot("2020-05", "As before."), supplied: ["year" as const] };
    const relief = aToll({ id: "relief-toll", claimant: "league", scope: { period } });

    open("tolls", { claims: [relief, watch, army] });

    expect(screen.getByText("The article does not say whether those of at least 12 include May 2020.")).toBeTruthy();
  });

  it("judges none, and says what would let them be compared", () => {
    open("tolls", { claims: [watch, army] });

    expect(screen.getByRole("heading", { name: "Which is right?" }).nextElementSibling?.textContent).toBe(
      "This site does not judge; the article gives no means to test either. To compare: a figure by Army for May 2020, or a figure by Town Watch for the period since 2014. Viewer’s note",
    );
  });

  it("has all points compared one press away", () => {
    open("tolls", { claims: [watch, army] });

    expect(within(screen.getByRole("table")).getAllByRole("rowheader")).toHaveLength(8);
    expect(screen.getByRole("table").closest("details")?.open).toBe(false);
  });

  it("holds twelve tolls: in groups, each with its own place, and no verdict for all of them", () => {
    const gamma = { places: { value: ["Gamma"], asWritten: "in Gamma", basis: "stated" as const } };
    const tolls = Array.from({ length: 12 }, (_, index) =>
      aToll({
        id: `toll-${index}`,
        claimant: index % 2 === 0 ? "army" : "league",
        scope: { ...wholeScope, ...(index > 7 && gamma), method: stated(`way ${index}`) },
        figure: aFigure({ bound: "at-least", low: 100 + index }),
      }),
    );

    open("tolls", { claims: tolls });

    expect(screen.getAllByRole("article")).toHaveLength(12);
    expect(screen.getAllByRole("heading", { level: 2, name: "Killed" })).toHaveLength(2);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says once of tolls of one counter that they do not confirm each other", () => {
    open("tolls", { claims: [watch, aToll({ id: "other" }), army, aChangeClaim({ id: "rise" })] });

    expect(screen.getAllByText(/go back to one count, by Town Watch\. They do not confirm each other\./)).toHaveLength(
      1,
    );
  });

  it("tests a comparison of the article in its own terms, in the article’s own words", () => {
    const words = "Town Watch said at least 12 civilians were killed in Alpha in May 2020.";
    const higher = aClaim({ id: "higher", kind: "comparison", claimant: "daily-paper", voice: "outlet" });

    open("tolls", {
      claims: [watch, army, higher],
      relations: [aRelation({ id: "a", kind: "compares", from: "higher", to: "army-toll" })],
    });

    const card = screen.getByRole("heading", { name: "The article’s comparison" }).closest("article");
    expect(card?.id).toBe("higher");
    expect(card?.querySelector("blockquote")?.textContent).toBe(`“${words}”`);
  });

  it("compares nothing where there is one toll", () => {
    open("tolls", { claims: [watch] });

    expect(screen.queryByRole("table")).toBeNull();
    expect(answer()).toContain("One: at least 12.");
  });
});

it("a dispute of three parties shows who answers whom by what it does, and who is not heard", () => {
  open("dispute", {
    claims: [
      aClaim({ id: "alleged", kind: "allegation", claimant: "league", statement: "Homes were shelled." }),
      aClaim({ id: "denied", kind: "response", claimant: "army", statement: "No home was shelled." }),
      aClaim({ id: "counted", kind: "response", statement: "Four homes were shelled." }),
      aClaim({ id: "unanswered", kind: "allegation", claimant: "league", statement: "A school was hit." }),
    ],
    relations: [
      aRelation({ id: "a", kind: "disputes", from: "denied", to: "alleged", drawnBy: "article" }),
      aRelation({ id: "b", kind: "answers", from: "counted", to: "denied", drawnBy: "viewer" }),
    ],
  });

  expect(answer()).toContain("Two allegations, two replies.");
  expect(document.getElementById("a")?.textContent).toContain("No home was shelled.");
  expect(screen.getByText("disputing it")).toBeTruthy();
  expect(screen.getByText(/^\[answering it\]$|answering it/).closest("details")?.textContent).toContain("Both speak");
  expect(screen.getAllByText("The article gives no answer to this.")).toHaveLength(1);
  expect(screen.getAllByText("From Rights League: no word quoted, no reply reported.")).toHaveLength(2);
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
