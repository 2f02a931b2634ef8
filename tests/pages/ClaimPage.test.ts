// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aFigure,
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  articleSentence,
  aSection,
  aToll,
} from "../support/builders";
import { aChangedReport } from "../support/changedReport";
import { openPage } from "../support/openPage";

const path = "/reports/alpha-report/claims/alpha-toll/";
const part = (name: string) => screen.getByRole("region", { name });

it("is headed by the paraphrase, with its kind and its source", () => {
  openPage(path);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(aToll().statement);
  const card = within(screen.getByRole("article"));
  expect(card.getByText("Claim (toll). Paraphrase:")).toBeTruthy();
  expect(card.getByRole("link", { name: "Town Watch" }).getAttribute("href")).toBe("/sources/town-watch/");
  expect(screen.getByText("at least 12", { selector: "p" })).toBeTruthy();
});

it("shows the article's words in their paragraph, with what stands around them", () => {
  const paragraphs = ["It was a hard month.", articleSentence];
  const claims = [aToll({ quotes: [aQuote({ paragraph: 2, exact: "at least 12 civilians were killed in Alpha" })] })];

  openPage(path, [aReport({ claims, article: anArticle({ paragraphs }) })]);

  const words = part("The article’s words");
  expect(within(words).getByRole("blockquote").textContent).toBe(articleSentence);
  expect(words.querySelector("mark")?.textContent).toBe("at least 12 civilians were killed in Alpha");
  expect(within(words).getByRole("link").getAttribute("href")).toBe("/reports/alpha-report/article/#paragraph_2");
});

it("names every step on the way to us, with the article's verb", () => {
  openPage(path);

  const steps = within(part("How it reached us"))
    .getAllByRole("listitem")
    .map((step) => step.textContent);
  expect(steps).toEqual([
    "counted: Town Watch",
    "stated: Town Watch (“said”)",
    "reported: Daily Paper",
    "transcribed here",
  ]);
});

it("says of every slot what is covered or that it is not stated", () => {
  openPage(path);

  const scope = within(part("What it covers"));
  const slots = scope.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(slots).toEqual([
    ["Period", "May 2020 “in May 2020”"],
    ["Place", "Alpha “in Alpha”"],
    ["Responsible", "not stated"],
    ["Which victims", "not stated"],
    ["How a death is counted", "not stated"],
    ["Breakdown", "not stated"],
    ["Said", "not stated"],
  ]);
});

it("shows relations, what is computed, what is left out and what was changed", () => {
  const report = aReport({
    claims: [
      aToll({ figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
      aClaim(),
      aChangeClaim({ change: aChange({ result: "alpha-toll" }) }),
    ],
    relations: [aRelation()],
    omissions: [anOmission(), anOmission({ id: "elsewhere", about: { claim: "alpha-event" } })],
    revisions: [
      { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
      { date: "2020-06-04", subject: "alpha-toll", changed: "statement", from: "a", to: "b", why: "A bound was lost." },
    ],
  });

  openPage(path, [report]);

  expect(within(part("How it stands to other claims")).getByRole("listitem").id).toBe("alpha-relation");
  expect(screen.getByRole("note").textContent).toContain("counted by one source, Town Watch");
  expect(document.getElementById("alpha-method-omitted")).not.toBeNull();
  expect(document.getElementById("elsewhere")).toBeNull();
  expect(within(part("Revisions")).getAllByRole("listitem")).toHaveLength(1);
  expect(part("Revisions").textContent).toContain("A bound was lost.");
});

it("leaves out the relations of a claim that has none", () => {
  openPage(path);

  expect(screen.queryByRole("region", { name: "How it stands to other claims" })).toBeNull();
});

it("says of a claim that was never changed when it was transcribed", () => {
  openPage(path);

  expect(part("Revisions").textContent).toContain("as it was transcribed on 2 June 2020");
});

it("says above the paraphrase that the claim was revised, and leads to what was changed", () => {
  openPage(path, [aChangedReport()]);

  const card = screen.getByRole("article");
  expect(card.textContent).toMatch(/^Revised on 3 July 2020: figure; see Revisions/);
  const target = within(card).getByRole("link", { name: "see Revisions" }).getAttribute("href")?.slice(1);
  expect(part("Revisions").contains(document.getElementById(target ?? ""))).toBe(true);
});

it("leads to every section on which it stands, and names its id and its former ones", () => {
  const sections = ["first", "second"].map((slug) => aSection({ slug, title: `The ${slug}` }));

  openPage(path, [aReport({ claims: [aToll({ aliases: ["old-toll"] })], sections })]);

  const place = screen.getByText(/^Shown in/);
  expect(
    within(place)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/reports/alpha-report/first/#alpha-toll", "/reports/alpha-report/second/#alpha-toll"]);
  expect(place.textContent).toBe("Shown in The first, The second. Claim id: alpha-toll, formerly old-toll.");
});

it("keeps the page of a withdrawn claim, and says so first", () => {
  const withdrawn = { date: "2020-06-03", why: "It counted two places twice." };

  const { title } = openPage(path, [aReport({ claims: [aToll({ withdrawn })] })]);

  const card = screen.getByRole("article");
  expect(card.textContent).toMatch(/^Withdrawn on 3 June 2020: It counted two places twice\./);
  expect(title).toMatch(/^Withdrawn: Town Watch: /);
});

it("gives a change with what it is from and what it arrives at", () => {
  const claims = [aToll(), aChangeClaim({ change: aChange({ result: "alpha-toll" }) })];

  openPage("/reports/alpha-report/claims/alpha-increase/", [aReport({ claims })]);

  const card = screen.getByRole("article");
  expect(card.textContent).toContain(
    "Increase by 50 per cent, measured against: a figure not stated; arriving at: the figure of another claim",
  );
  expect(within(card).getByRole("link", { name: "the figure of another claim" }).getAttribute("href")).toBe(path);
});

it("tells a change what it would imply", () => {
  const claims = [aToll(), aChangeClaim({ change: aChange({ result: "alpha-toll" }) })];

  openPage("/reports/alpha-report/claims/alpha-increase/", [aReport({ claims })]);

  expect(screen.getAllByRole("note")[0]?.textContent).toContain(
    "it implies at least about 8 civilians killed in the period it is measured against",
  );
});

describe("at a former address", () => {
  const former = "/reports/alpha-report/claims/old-toll/";
  const report = aReport({
    claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
    relations: [aRelation({ from: "alpha-toll", to: "alpha-event" })],
    omissions: [anOmission()],
  });

  it("says first that the claim was renamed, and leads to its new address", () => {
    const { title } = openPage(former, [report]);

    const note = screen.getByText("This claim was renamed.").parentElement;
    expect(note?.getAttribute("role")).toBe("note");
    expect(note?.textContent).toBe(
      "This claim was renamed. It was called old-toll; it is now called alpha-toll and stands at its new address. It is the same claim.",
    );
    expect(note?.nextElementSibling).toBe(screen.getByRole("article"));
    expect(screen.getByRole("link", { name: "its new address" }).getAttribute("href")).toBe(path);
    expect(title).toMatch(/^Renamed from old-toll: /);
  });

  it("still holds everything that was ever linked to there", () => {
    openPage(path, [report]);
    const now = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const heading = screen.getByRole("heading", { level: 1 }).textContent;

    openPage(former, [report]);

    expect([...document.querySelectorAll("[id]")].map(({ id }) => id)).toEqual(now);
    expect(now).toEqual(expect.arrayContaining(["alpha-toll", "old-toll", "alpha-relation", "alpha-method-omitted"]));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  });
});

it("says nothing of a new name at a claim's own address, whatever it was called before", () => {
  openPage(path, [aReport({ claims: [aToll({ aliases: ["old-toll"] })] })]);

  expect(screen.queryByText("This claim was renamed.")).toBeNull();
});
