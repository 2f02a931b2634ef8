// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderHead } from "../../src/app/renderPage";
import { pageDocument } from "../../src/publish/document/pageDocument";
import {
  aClaim,
  aDateSlot,
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  aSection,
  aToll,
} from "../support/builders";
import { openPage } from "../support/openPage";
import { aPageMeta } from "../support/pageMeta";

const pages = [
  "/",
  "/reports/alpha-report/",
  "/reports/alpha-report/tolls/",
  "/reports/alpha-report/claims/",
  "/reports/alpha-report/claims/alpha-toll/",
  "/reports/alpha-report/article/",
  "/sources/town-watch/",
];

describe("words that look like HTML", () => {
  const script = '</title><script>alert("1")</script>';
  const report = aReport({
    title: `Title ${script}`,
    summary: `Summary ${script}`,
    article: anArticle({ paragraphs: [`Twelve died. ${script}`], headline: script }),
    claims: [
      aToll({ statement: `Statement ${script}`, quotes: [aQuote({ exact: `Twelve died. ${script}` })] }),
      aClaim({ quotes: [aQuote({ exact: "Twelve" })] }),
    ],
    relations: [aRelation({ explanation: script })],
    omissions: [anOmission({ text: script }), anOmission({ id: "b", about: { section: "tolls" }, text: script })],
    sections: [aSection({ title: script, question: script, claims: ["alpha-toll", "alpha-event"] })],
  });

  it.each(pages)("stand on %s as words, in its title and its description too", (path) => {
    const { html, described, title } = openPage(path, [report]);
    const template = readFileSync("index.html", "utf8");
    const file = pageDocument({
      template,
      path,
      html,
      tags: renderHead(described, aPageMeta({ jsonLd: null })),
      jsonLd: null,
      styles: "",
      icon: "<svg/>",
      scripts: ["/a.js"],
      sheet: "/a.css",
      version: "1",
      place: { address: null, basePath: "/" },
    });

    const page = new DOMParser().parseFromString(file, "text/html");
    expect([...page.scripts].map(({ textContent }) => textContent).join()).not.toContain("alert");
    expect(page.scripts).toHaveLength(1);
    expect(page.body.textContent).toContain('<script>alert("1")</script>');
    expect(page.title).toBe(title);
    expect(page.querySelector("meta[name=description]")?.getAttribute("content")).toBe(described.description);
  });
});

it.each([
  ["Arabic", "ar", "قُتل ١٢ مدنيًا في حلب."],
  ["Hebrew", "he", "12 אזרחים נהרגו באלפא."],
])("gives an article in %s its language and its own direction wherever it is quoted", (_, lang, words) => {
  const report = aReport({
    article: anArticle({ paragraphs: [words], lang }),
    claims: [aToll({ quotes: [aQuote({ exact: words })] })],
  });

  for (const path of pages.slice(2)) {
    openPage(path, [report]);
    const quoted = screen.queryAllByText(
      (_text, element) => element?.matches("blockquote, p[id^=paragraph_]") ?? false,
    );
    expect(quoted.map((element) => [element.lang, element.dir])).toEqual(quoted.map(() => [lang, "auto"]));
    if (path !== "/sources/town-watch/") expect(quoted).not.toEqual([]);
  }
});

it.each([
  ["Arabic", "قُتل 12 مدنيًا على الأقل في حلب (أيار 2020)."],
  ["Hebrew", "לפחות 12 אזרחים נהרגו (מאי 2020)."],
])("sets a paraphrase in %s in its own direction on every page that holds one", (_, statement) => {
  const found = pages.map((path) => {
    openPage(path, [aReport({ claims: [aClaim({ id: "alpha-toll", statement })] })]);
    return { path, shown: screen.queryAllByText(statement) };
  });

  expect(found.filter(({ shown }) => shown.length > 0).map(({ path }) => path)).toEqual(
    // The article’s page holds the article’s own words.
    pages.slice(2).filter((path) => !path.endsWith("/article/")),
  );
  expect(found.filter(({ shown }) => shown.some((element) => element.closest("[dir=auto]") === null))).toEqual([]);
});

it.each(pages.filter((path) => path !== "/reports/alpha-report/claims/" && !path.endsWith("/article/")))(
  "says on %s in which language a transcriber wrote what is shown",
  (path) => {
    const inGerman = (text: string) => `Auf Deutsch: ${text}`;
    const report = aReport({
      lang: "de",
      title: inGerman("Titel"),
      summary: inGerman("Zusammenfassung"),
      claims: [
        aToll({
          statement: inGerman("Aussage"),
          claimantInferred: inGerman("wer es sagt"),
          chain: [{ role: "counted", actor: "town-watch", verb: null, inferred: inGerman("wer zählte") }],
          scope: { period: aDateSlot("2020-05", inGerman("wann")) },
          withdrawn: { date: "2020-06-03", why: inGerman("zurückgezogen") },
        }),
        aClaim({ statement: inGerman("anderes") }),
      ],
      relations: [aRelation({ explanation: inGerman("Bezug") })],
      omissions: [anOmission({ text: inGerman("Lücke") })],
      sections: [
        aSection({
          title: inGerman("Abschnitt"),
          question: inGerman("Frage?"),
          claims: ["alpha-toll", "alpha-event"],
        }),
      ],
    });

    openPage(path, [report]);

    const shown = screen
      .getAllByText(/^Auf Deutsch:/)
      .map((element) => [element.textContent, element.closest("[lang]")?.getAttribute("lang")]);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter(([, lang]) => lang !== "de")).toEqual([]);
  },
);
