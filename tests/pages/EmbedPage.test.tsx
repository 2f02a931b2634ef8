// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Report } from "../../src/domain/report/schema";
import { EmbedPage } from "../../src/pages/EmbedPage";
import { portableClaim } from "../../src/words/claims";
import { notVerified } from "../../src/words/language";
import { roleOf } from "../../src/words/sources";
import { axeViolations } from "../support/axeViolations";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  aToll,
  someSources,
} from "../support/builders";
import { checkWithReports } from "../support/checkWithReports";

const place = { address: "https://viewer.example/", basePath: "/" };

afterEach(cleanup);

/** Shows the first claim of a report as a site that embeds it would. */
function open(report: Report = aReport(), sources = someSources(), index = 0) {
  const dossier = compileDossier(report, sources);
  const claim = dossier.report.claims[index];
  if (!claim) throw new Error("There is no such claim.");
  const { container } = render(<EmbedPage claim={claim} dossier={dossier} place={place} siteName="The Viewer" />);
  return { text: container.textContent ?? "", container, portable: portableClaim(claim, dossier) };
}

/** Every kind of claim, one withdrawn, one revised, one that holds all that the format knows. */
const manifold = aReport({
  claims: [
    aToll(),
    aToll({ id: "gone", withdrawn: { date: "2020-06-03", why: "Counted twice." } }),
    aChangeClaim({ change: aChange({ result: "alpha-toll", basePeriod: aDateSlot("2020-04") }) }),
    aClaim({ id: "denied", kind: "response", claimant: "daily-paper", claimantInferred: "It names nobody." }),
    aToll({ id: "vague", scope: { places: { value: null, asWritten: "the region", basis: "stated" } } }),
  ],
  relations: [aRelation({ kind: "disputes", from: "denied", to: "alpha-toll" })],
  omissions: [anOmission()],
  revisions: [
    { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
    { date: "2020-06-04", subject: "denied", changed: "statement", from: "a", to: "b", why: "A word was lost." },
  ],
});

it("shows a toll with its source, bound, what is counted, period and place, in words", () => {
  const { text } = open();

  expect(text).toContain("Town Watch monitor, as reported by Daily Paper");
  const slots = screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(slots).toEqual([
    ["Bound", "“at least”, a floor without a ceiling"],
    ["Period", "May 2020"],
    ["Place", "Alpha"],
    ["Responsible", "not stated"],
  ]);
});

it("shows the source in the colour and shape of its kind", () => {
  open();

  const tag = screen.getByRole("link", { name: "Town Watch" });
  expect(tag.className).toMatch(/monitor/);
});

it("gives the article's words letter by letter, in quotation marks, with their paragraph", () => {
  open();

  const words = screen.getByRole("blockquote");
  expect(words.textContent).toBe("“Town Watch said at least 12 civilians were killed in Alpha in May 2020.”");
  expect(words.previousElementSibling?.textContent).toBe("¶1");
});

it("is headed by the paraphrase, which is named as one", () => {
  open();

  const heading = screen.getByRole("heading", { level: 1 });
  expect(heading.textContent).toBe("Paraphrase: At least 12 civilians were killed in Alpha in May 2020.");
});

it("leads to the claim's own page and to the article", () => {
  open();

  const [claim, article] = ["This claim, whole, on The Viewer", "Daily Paper, article 1"].map((name) =>
    screen.getByRole("link", { name }).getAttribute("href"),
  );
  expect(claim).toBe("https://viewer.example/reports/alpha-report/claims/alpha-toll/");
  expect(article).toMatch(/^https:\/\/paper\.example\/article\/1#:~:text=/);
});

it("has a link that stays within the frame, for one that may open nothing else, and its address in words", () => {
  const { text } = open();

  const link = screen.getByRole("link", { name: "the claim, here in the frame" });
  expect(link.getAttribute("href")).toBe("https://viewer.example/reports/alpha-report/claims/alpha-toll/");
  expect(link.getAttribute("target")).toBe("_self");
  expect(text).toContain("Its address: https://viewer.example/reports/alpha-report/claims/alpha-toll/");
});

it("shows the most telling caveats and keeps the others one tap away, each once", () => {
  const { portable, text } = open(manifold);

  expect(portable.caveats.length).toBeGreaterThan(3);
  expect(portable.caveats[0]).toBe(portable.guard);
  const others = within(screen.getByRole("group")).getAllByRole("listitem");
  expect(others.map(({ textContent }) => textContent)).toEqual(portable.caveats.slice(3));
  for (const caveat of portable.caveats) expect(text.split(caveat)).toHaveLength(2);
  expect(screen.getAllByText("Caveat:")).toHaveLength(2);
});

it("says before anything else what a toll may not be set beside, framed, leading to it", () => {
  const { container } = open(manifold);

  const guard = container.querySelector("article > :first-child");
  expect(guard?.getAttribute("role")).toBe("note");
  expect(guard?.textContent).toMatch(/^[≠?](May not|Cannot be told whether it may) be set beside/);
  expect(guard?.querySelector("a")?.getAttribute("href")).toMatch(/claims\/vague\/$/);
});

it("says first of a withdrawn claim when and why it was withdrawn", () => {
  const { text } = open(manifold, someSources(), 1);

  expect(text).toMatch(/^Withdrawn on 3 June 2020: Counted twice\./);
  expect(text.split("Counted twice.")).toHaveLength(2);
});

it("says of a revised claim when it was last changed, and why", () => {
  expect(open(manifold, someSources(), 3).text).toContain("Revised on 4 June 2020: A word was lost.");
});

it.each([
  ["a place that is named and not delimited", 4, "“the region”, not delimited"],
  ["what a change is measured against", 2, "increase by 50 per cent, from a figure not stated for April 2020"],
])("says in words %s", (_, index, words) => {
  expect(open(manifold, someSources(), index).text).toContain(words);
});

it("has neither a navigation nor a script, and one main part", () => {
  const { container } = open(manifold);

  expect(container.querySelector("nav, header, script, [style], [data-copy]")).toBeNull();
  expect(screen.getAllByRole("main")).toHaveLength(1);
});

it.each([
  ["Arabic", "ar", "قُتل 12 مدنيًا على الأقل في حلب (أيار 2020)."],
  ["Hebrew", "he", "לפחות 12 אזרחים נהרגו (מאי 2020)."],
])("sets %s in its own language and direction", (_, lang, words) => {
  const report = aReport({
    lang,
    article: anArticle({ lang, paragraphs: [words] }),
    claims: [aToll({ statement: words, quotes: [aQuote({ exact: words })] })],
  });

  open(report);

  const parts = [screen.getByRole("heading", { level: 1 }), screen.getByRole("blockquote")];
  expect(parts.map(({ textContent, lang, dir }) => [textContent, lang, dir])).toEqual([
    [`Paraphrase: ${words}`, lang, "auto"],
    [`“${words}”`, lang, "auto"],
  ]);
});

it.each([
  ["a script", "<script>alert(1)</script>"],
  ["300 words", "word ".repeat(300).trim()],
  ["emoji", "🕯️ a 🇸🇾"],
  ["an address of 2,000 characters", `https://a.example/${"x".repeat(2000)}`],
])("shows %s in its words, whole, as words", (_, words) => {
  const report = aReport({
    article: anArticle({ paragraphs: [words] }),
    claims: [aClaim({ statement: words, quotes: [aQuote({ exact: words })] })],
  });

  const { container } = open(report);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Paraphrase: ${words}`);
  expect(screen.getByRole("blockquote").textContent).toBe(`“${words}”`);
  expect(container.querySelector("script")).toBeNull();
});

describe("every claim in data/ and of every kind", () => {
  const { reports, sources } = checkWithReports("data");
  const all = [
    ...reports.flatMap((report) => report.claims.map((claim, index) => ({ report, sources, index, id: claim.id }))),
    ...manifold.claims.map((claim, index) => ({ report: manifold, sources: someSources(), index, id: claim.id })),
  ];

  it.each(all)("$id keeps who says it, its bound, its period and place, every caveat and the link", (entry) => {
    const { text, portable, container } = open(entry.report, entry.sources, entry.index);

    const { claimant, figure, isInOwnVoice, kind, outlet, period, places, quotes, caveats } = portable;
    const needed = [
      claimant.name,
      ...(isInOwnVoice ? [] : [roleOf(claimant), `as reported by ${outlet.name}`]),
      portable.statement,
      // A toll's figure stands in its statement, by rule.
      ...(figure ? [figure.boundWords, ...(kind === "change" ? [figure.words] : [])] : []),
      `Period${period.words}`,
      `Place${places.words}`,
      ...quotes.map(({ exact }) => exact),
      ...caveats,
      notVerified,
    ];
    expect(needed.filter((words) => !text.includes(words))).toEqual([]);
    expect(container.querySelector(`a[href="https://viewer.example${portable.path}"]`)).not.toBeNull();
  });

  it.each(manifold.claims.map(({ id }, index) => ({ id, index })))(
    "$id is without a fault to axe",
    async ({ index }) => {
      document.documentElement.lang = "en";
      document.title = "A claim";
      open(manifold, someSources(), index);

      expect(await axeViolations()).toEqual([]);
    },
  );
});
