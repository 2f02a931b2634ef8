// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  aClaim,
  aDateSlot,
  anArticle,
  anOmission,
  aQuote,
  aReport,
  articleSentence,
  aSection,
  aToll,
} from "../support/builders";
import { openPage } from "../support/openPage";

const aside = "Photographs were not available then.";
const toll = aToll({ quotes: [aQuote({ exact: "at least 12 civilians were killed in Alpha" })] });
const event = aClaim({ quotes: [aQuote({ paragraph: 3, exact: "Rain fell." }), aQuote({ exact: "Town Watch said" })] });
const article = anArticle({
  paragraphs: [articleSentence, aside, "Rain fell."],
  leftAside: [{ paragraph: 2, exact: aside, reason: "It is about the article itself." }],
});

const path = "/reports/alpha-report/article/";
const open = (changes: Parameters<typeof anArticle>[0] = {}, more: Parameters<typeof aReport>[0] = {}) =>
  openPage(path, [aReport({ claims: [toll, event], article: { ...article, ...changes }, ...more })]);
const paragraphs = () => [...document.querySelectorAll("p[id^=paragraph_]")];
const beside = (paragraph: number) => screen.getByRole("complementary", { name: `Beside paragraph ${paragraph}` });

it("is the whole article, its paragraphs in one container and nothing within them but its words", () => {
  open();

  expect(paragraphs().map(({ textContent }) => textContent)).toEqual(article.paragraphs);
  expect(new Set(paragraphs().map(({ parentElement }) => parentElement)).size).toBe(1);
  expect(paragraphs()[0]?.querySelectorAll("a, button, sup")).toHaveLength(0);
});

it("keeps what is not the article apart from its run of text", () => {
  open();

  const between = [...(paragraphs()[0]?.parentElement?.children ?? [])].filter(
    (part) => !paragraphs().some((paragraph) => paragraph === part),
  );
  expect(between.map(({ localName }) => localName)).toEqual(["aside", "aside"]);
});

it("explains what the article does not, a press away", () => {
  open({ glossary: [{ paragraph: 1, exact: "Town Watch", meaning: "The article does not say who they are." }] });

  const row = screen.getByText("Town Watch", { selector: "q" }).closest("li");
  expect(row?.textContent).toBe("¶1 Town Watch: The article does not say who they are.");
  expect(row?.closest("details")?.querySelector("summary")?.textContent).toBe(
    "1 word that the article does not explain",
  );
});

it("lists who says what in a paragraph, in the order of their words", () => {
  open();

  const claims = within(beside(1)).getAllByRole("link");
  expect(claims.map(({ textContent }) => textContent)).toEqual(["Town Watch: event", "Town Watch: toll"]);
  expect(claims.map((link) => link.getAttribute("href"))).toEqual([
    "/reports/alpha-report/claims/alpha-event/",
    "/reports/alpha-report/claims/alpha-toll/",
  ]);
  expect(screen.queryByRole("complementary", { name: "Beside paragraph 2" })).toBeNull();
});

it("gives a claim that is quoted in two paragraphs its address at the words that it quotes first, where “¶3” leads", () => {
  open();

  expect(document.querySelectorAll("#alpha-event")).toHaveLength(1);
  expect(document.getElementById("alpha-event")?.textContent).toBe("Rain fell.");
});

it("has marks that are switched by a box, off at first", () => {
  open();

  const box = screen.getByRole("checkbox", { name: "Mark who says what" });
  expect(box).toHaveProperty("checked", false);
});

describe("beside the words that they concern", () => {
  it("says of a toll which other bound the article gives, and at the first of both what they come to", () => {
    const sentences = ["At least 12 civilians were killed.", "Between 4 and 12 civilians were killed."];
    const scope = { period: aDateSlot("2020-05") };
    const tolls = [
      aToll({ id: "floor", quotes: [aQuote({ exact: sentences[0] ?? "" })], scope }),
      aToll({
        id: "ceiling",
        statement: "Between 4 and 12 civilians were killed.",
        quotes: [aQuote({ paragraph: 2, exact: sentences[1] ?? "" })],
        figure: { bound: "between", low: 4, high: 12, counting: "civilians-killed", asWritten: "Between 4 and 12" },
        scope,
      }),
    ];
    open(
      { paragraphs: sentences, leftAside: [] },
      {
        claims: tolls,
        sections: [aSection({ kind: "range", label: "Range", claims: ["floor", "ceiling"] })],
        relations: [
          {
            id: "both",
            kind: "contradicts",
            from: "floor",
            to: "ceiling",
            drawnBy: "viewer",
            explanation: "Read as one count.",
          },
        ],
      },
    );

    expect(beside(1).textContent).toMatch(
      /Paragraph 2 gives another bound: 4–12\. Read as one count, both hold only at/,
    );
    expect(beside(2).textContent).toContain("Paragraph 1 gives another bound: at least 12.");
    expect(beside(2).textContent).not.toContain("Read as one count");
    expect(within(beside(1)).getByRole("link", { name: "Range" })).toBeTruthy();
  });

  it("says of a toll or an allegation the first thing that is not said of it, and of nothing else", () => {
    const silence = (about: string, short: string) => anOmission({ id: `no-${short}`, about: { claim: about }, short });
    open(
      {},
      { omissions: [silence("alpha-toll", "where"), silence("alpha-toll", "when"), silence("alpha-event", "why")] },
    );

    expect(beside(1).textContent).toContain("Not said: where.");
    expect(document.body.textContent).not.toMatch(/Not said: (when|why)/);
  });
});

it("lists what no claim quotes, with the reason, one press away", () => {
  open();

  const [item] = screen.getAllByRole("listitem", { hidden: true }).slice(-1);
  expect(item?.textContent).toBe(`¶2 ${aside}: It is about the article itself.`);
  expect(item?.closest("details")?.querySelector("summary")?.textContent).toBe("1 sentence that no claim quotes");
});

it.each([
  [null, "inferred", "21 words of Daily Paper, as they reached this site, without headline or date."],
  [null, "stated", "21 words of Daily Paper, as they reached this site, without headline."],
  ["Dozens dead", "stated", "21 words of Daily Paper, as they reached this site."],
] as const)("says in which state the article came: headline %s, date %s", (headline, basis, words) => {
  const published = basis === "inferred" ? aDateSlot("2020-06-01", "Read so.") : aDateSlot("2020-06-01");
  open({ headline, published });

  expect(screen.getByText(/^21 words of/).textContent).toContain(words);
  expect(screen.queryByRole("heading", { name: "Dozens dead" })?.lang).toBe(headline ? "en" : undefined);
});

it("leads to the original", () => {
  open();

  expect(screen.getByRole("link", { name: /^Original/ }).getAttribute("href")).toBe("https://paper.example/article/1");
});
