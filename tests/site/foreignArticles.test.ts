import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aClaim, anArticle, aQuote, aReport, someSources } from "../support/builders";
import { buildSite } from "./support/buildSite";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";

type Article = {
  what: string;
  lang: string;
  headline: string | null;
  /** The last but one holds the quotation; a browser that finds the words elsewhere, or nowhere, shows another. */
  paragraphs: string[];
  exact: string;
};

const count = "12 civilians killed in Alpha";
const articles: Article[] = [
  inFull("French", "fr", ["L’armee parle.", "Selon l’armée, rien.", "L’armée nie."], "armée"),
  inFull("a possessive", "en", ["Rasool spoke.", "General Rasool’s office agreed.", "Rasool left."], "General Rasool"),
  inFull("a decimal number", "en", ["Days passed.", "About 3.5 died each day.", "Of 5 died 2."], "5 died"),
  inFull("Hindi", "hi", ["खबर आई।", "बारह नागरिकों की मौत हुई।", "नागरिक दुखी हैं।"], "नागरिक"),
  inFull("Tamil", "ta", ["செய்தி வந்தது.", "பொதுமக்கள் கொல்லப்பட்டனர்.", "அமைதி."], "கொல்ல"),
  inFull("Thai", "th", ["ข่าวมาแล้ว", "พลเรือนเสียชีวิตสิบสองคน", "จบ"], "ชีวิตสิบ"),
  inFull("Lao", "lo", ["ຂ່າວ", "ພົນລະເຮືອນສິບສອງຄົນເສຍຊີວິດ", "ຈົບ"], "ສອງ"),
  inFull("Khmer", "km", ["ព័ត៌មាន", "ជនស៊ីវិលដប់ពីរនាក់ត្រូវបានសម្លាប់", "ចប់"], "ដប់ពីរ"),
  inFull("Burmese", "my", ["သတင်း", "အရပ်သား၁၂ဦးသေဆုံးခဲ့သည်", "ပြီး"], "သေဆုံး"),
  inFull("Chinese", "zh", ["消息。", "平民十二人在空袭中被杀害。", "完。"], "被杀"),
  inFull("the words of the headline", "en", ["News came.", `They said: ${count}.`, "It ended."], count, count),
  inFull("a paragraph that is the headline", "en", ["News came.", count, "It covers May."], count, count),
  inFull(
    "soft hyphens",
    "de",
    ["Es hieß so.", "Die Zi\u00ADvi\u00ADlis\u00ADten flohen.", "Aus."],
    "Zi\u00ADvi\u00ADlis\u00ADten",
  ),
];

function inFull(what: string, lang: string, paragraphs: string[], exact: string, headline: string | null = null) {
  return { what, lang, paragraphs, exact, headline };
}

const report = (index: number) => `foreign-${index}`;
const articleUrl = (index: number) => `https://paper.example/article/${index}`;

async function writeArticles(folder: string): Promise<void> {
  await mkdir(join(folder, "reports"), { recursive: true });
  await copyFile(join("data", "site.json"), join(folder, "site.json"));
  const sources = { $schema: "./sources.schema.json", sources: someSources() };
  await writeFile(join(folder, "sources.json"), JSON.stringify(sources));
  for (const [index, { lang, headline, paragraphs, exact }] of articles.entries()) {
    // Of the paragraph that is quoted its number is left aside.
    const leftAside = paragraphs.flatMap((words, place) =>
      place === 1 && !/\p{Nd}/u.test(words)
        ? []
        : [{ paragraph: place + 1, exact: words, reason: "It tells of nobody who was harmed." }],
    );
    const claim = aClaim({
      id: `foreign-claim-${index}`,
      claimant: "daily-paper",
      statement: "The newspaper writes of people who were harmed.",
      voice: "outlet",
      chain: [{ role: "reported", actor: "daily-paper", verb: null }],
      quotes: [aQuote({ paragraph: 2, exact })],
    });
    const written = aReport({
      id: report(index),
      title: `An article in ${lang}, number ${index}`,
      article: anArticle({
        outlet: "daily-paper",
        reference: `article ${index}`,
        lang,
        url: articleUrl(index),
        headline,
        paragraphs,
        leftAside,
      }),
      claims: [claim],
    });
    await writeFile(join(folder, "reports", `${written.id}.json`), JSON.stringify(written, null, 2));
  }
}

const folder = await mkdtemp(join(tmpdir(), "foreign-articles-"));
const site = openSite({ folder: join(folder, "site") });

beforeAll(async () => {
  await writeArticles(join(folder, "data"));
  await buildSite({ dataFolder: join(folder, "data"), siteFolder: join(folder, "site"), basePath: "/" });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe("the link from a claim to its words in the article leads a browser to them", () => {
  it.each(articles.map((article, index) => ({ ...article, index })))("in $what", async ({ index }) => {
    const page = await site.open(`/reports/${report(index)}/claims/foreign-claim-${index}/`);
    await publishArticle(page, index);

    await page
      .locator(`a[href^="${articleUrl(index)}#"]`)
      .first()
      .click();
    await page.waitForURL((url) => url.href.startsWith(articleUrl(index)));

    await page.waitForFunction(() => window.scrollY > 0);
    expect(await shownParagraph(page)).toBe(2);
  });
});

it("what is looked for in the list of claims is found without the characters that nobody sees", async () => {
  const index = articles.findIndex(({ what }) => what === "soft hyphens");
  const page = await takenOver(await site.open(`/reports/${report(index)}/claims/`));

  await page.getByRole("searchbox").fill("zivilisten");
  await page.getByText("Showing 1 of 1 claim").waitFor();
  await page.getByRole("searchbox").fill("Zivi\u200Blisten");
  await page.waitForURL(/%E2%80%8B/);

  expect(await page.getByRole("article").count()).toBe(1);
});

/** Stands in for the outlet: headline and paragraphs, each a screen or more from the next. */
async function publishArticle(page: Page, index: number): Promise<void> {
  const { lang = "en", headline, paragraphs = [] } = articles[index] ?? {};
  const body = [`<h1>${headline ?? "An article"}</h1>`, ...paragraphs.map((words) => `<p>${words}</p>`)].join("\n");
  const style = "<style>h1, p { margin: 0 0 3000px }</style>";
  await page.route(`${articleUrl(index)}**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="${lang}"><title>The article</title>${style}${body}</html>`,
    }),
  );
}

/** Which paragraph is in view: 0 is the headline. */
function shownParagraph(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, p")].findIndex((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    }),
  );
}
