// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
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
const more = (words: RegExp) => screen.getByText(words, { selector: "summary" }).parentElement ?? document.body;

it("is headed by the paraphrase, with its kind and its source", () => {
  openPage(path);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Paraphrase: ${aToll().statement}`);
  const card = within(screen.getByRole("article"));
  expect(card.getByText(/^Claim, a toll\./).textContent).toBe("Claim, a toll. Reported, not verified here");
  expect(card.getByRole("link", { name: "Town Watch" }).getAttribute("href")).toBe("/sources/town-watch/");
  expect(document.querySelector("h1 [data-figure]")?.textContent).toBe("12");
});

it("shows the article's words in their paragraph, with what stands around them", () => {
  const paragraphs = ["It was a hard month.", articleSentence];
  const claims = [aToll({ quotes: [aQuote({ paragraph: 2, exact: "at least 12 civilians were killed in Alpha" })] })];

  openPage(path, [aReport({ claims, article: anArticle({ paragraphs }) })]);

  const words = part("The article’s words");
  expect(within(words).getByRole("blockquote").textContent).toBe(`“${articleSentence}”`);
  expect(words.querySelector("mark")?.textContent).toBe("at least 12 civilians were killed in Alpha");
  expect(within(words).getByRole("link").getAttribute("href")).toBe("/reports/alpha-report/article/#paragraph_2");
});

it("names every step on the way to us, with the article's verb", () => {
  openPage(path);

  const steps = within(part("How it reached this page"))
    .getAllByRole("listitem")
    .map((step) => step.textContent);
  expect(steps).toEqual([
    "counted by Town Watch",
    "said by Town Watch: “said”",
    "reported by Daily Paper",
    "transcribed 2 June 2020",
  ]);
});

it("says of every slot what is covered or that it is not stated", () => {
  openPage(path);

  const slots = [...document.querySelectorAll("dt")].map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent,
  ]);
  expect(slots).toEqual([
    ["When", "May 2020 “in May 2020”"],
    ["Where", "Alpha “in Alpha”"],
    ["By", "not stated"],
    ["How counted", "not stated"],
    ["Who they were", "not stated"],
    ["Breakdown", "not stated"],
    ["Said", "not stated"],
  ]);
});

it("shows relations, what is left out and what was changed", () => {
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

  expect(more(/claim that bears on it/).querySelector("li")?.id).toBe("alpha-relation");
  expect(document.getElementById("alpha-method-omitted")).not.toBeNull();
  expect(document.getElementById("elsewhere")).toBeNull();
  expect(more(/revision$/).querySelectorAll("li")).toHaveLength(1);
  expect(more(/revision$/).textContent).toContain("A bound was lost.");
});

it("leaves out the relations of a claim that has none", () => {
  openPage(path);

  expect(screen.queryByText(/that bears? on it/)).toBeNull();
});

it("says of a claim that was never changed when it was transcribed", () => {
  openPage(path);

  expect(more(/Revisions: none/).textContent).toContain("as it was transcribed on 2 June 2020");
});

it("says above the paraphrase that the claim was revised, and leads to what was changed", () => {
  openPage(path, [aChangedReport()]);

  const card = screen.getByRole("article");
  const target = within(card).getByRole("link", { name: "Revised on 3 July 2020" }).getAttribute("href")?.slice(1);
  expect(document.getElementById(target ?? "")?.closest("details")?.textContent).toMatch(/revisions?/);
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
  expect(title).toMatch(/^Withdrawn: At least 12 civilians killed/);
});

it("says of a percentage whose base is not given that it makes no figure", () => {
  const claims = [
    aToll({ figure: aFigure({ bound: "between", low: 529, high: 744 }) }),
    aChangeClaim({ change: aChange({ result: "alpha-toll" }) }),
  ];

  openPage("/reports/alpha-report/claims/alpha-increase/", [aReport({ claims })]);

  expect(screen.getByRole("note").textContent).toBe(
    "It cannot be turned back into a figure: which end changed, or whether 50 is rounded, is not said. Viewer’s note",
  );
});

it("says first what a toll may not be set beside, and why, and leads there", () => {
  const claims = [
    aToll(),
    aToll({ id: "army-toll", claimant: "daily-paper", scope: { period: aDateSlot("2014/..") } }),
  ];
  const sections = [aSection({ kind: "tolls", claims: ["alpha-toll", "army-toll"] })];

  openPage(path, [aReport({ claims, sections })]);

  const [guard] = screen.getAllByRole("note");
  expect(guard?.textContent).toBe("≠May not be set beside at least 12 (Daily Paper): another period.");
  expect(
    within(guard ?? document.body)
      .getByRole("link")
      .getAttribute("href"),
  ).toBe("/reports/alpha-report/claims/army-toll/");
  const tag = within(screen.getByRole("article")).getByRole("link", { name: "Town Watch" });
  expect((guard?.compareDocumentPosition(tag) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
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
