// @vitest-environment jsdom

import { expect, it } from "vitest";
import type { HeadProps, PageMeta } from "../../src/app/HeadTags";
import { renderHead } from "../../src/app/renderPage";
import { siteName } from "../../src/ui/voice/link";
import { aPageMeta } from "../support/pageMeta";

const meta = aPageMeta();

const titled: HeadProps["page"] = { title: { own: "Title", page: 1 }, description: "What it says." };

function read(changes: Partial<PageMeta> = {}, head = titled) {
  const page = new DOMParser().parseFromString(renderHead(head, { ...meta, ...changes }), "text/html");
  const named = [...page.querySelectorAll("meta")].map((tag): [string, string] => [
    tag.getAttribute("property") ?? tag.name,
    tag.content,
  ]);
  return { page, tags: new Map(named), count: named.length };
}

it("gives a page its title, its description and its own address", () => {
  const { page, tags } = read();

  expect(page.title).toBe(`Title · ${siteName}`);
  expect(tags.get("description")).toBe("What it says.");
  expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(meta.canonical);
});

it("gives those who show a link its title without the site's name, which they are given apart", () => {
  const { tags } = read();

  expect(tags.get("og:title")).toBe("Title");
  expect(tags.get("og:site_name")).toBe(siteName);
  expect(tags.get("og:description")).toBe("What it says.");
  expect(tags.get("og:url")).toBe(meta.canonical);
  expect(tags.get("og:type")).toBe("article");
});

it("pictures a page, in words too, at the size that is asked for", () => {
  const { tags } = read();

  expect(tags.get("twitter:card")).toBe("summary_large_image");
  expect(tags.get("og:image")).toBe(meta.picture?.address);
  expect(tags.get("og:image:alt")).toBe(meta.picture?.alt);
  expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(["1200", "630"]);
});

it("promises no picture where there is none", () => {
  const { tags } = read({ picture: null });

  expect(tags.get("twitter:card")).toBe("summary");
  expect([...tags.keys()].filter((name) => name.startsWith("og:image"))).toEqual([]);
});

it("names a page's other forms", () => {
  const { page } = read();

  expect(page.querySelector("link[rel=alternate]")?.getAttribute("href")).toBe("https://a.example/changes/feed.atom");
});

it("keeps from search engines what is shown elsewhere already", () => {
  expect(read({ isIndexed: false }).tags.get("robots")).toBe("noindex");
  expect(read().tags.has("robots")).toBe(false);
});

it("says each thing once", () => {
  const { tags, count } = read();

  expect(tags.size).toBe(count);
});

it.each([
  [{ own: null, page: 1 }, siteName, siteName],
  [{ own: null, page: 2 }, `${siteName}, page 2`, `${siteName}, page 2`],
  [{ own: "Sources", page: 2 }, `Sources, page 2 · ${siteName}`, "Sources, page 2"],
])("says the site's name once in a title, and the number of a further page: %o", (title, whole, own) => {
  const { page, tags } = read({}, { title, description: "" });

  expect(page.title).toBe(whole);
  expect(tags.get("og:title")).toBe(own);
});

it.each(['"><script>alert(1)</script>', "قُتل 12 مدنياً", "🙂 & <b>", "a".repeat(2_000)])(
  "takes %s for words in every place",
  (words) => {
    const { page, tags } = read(
      { picture: { address: "/p.png", alt: words, width: 1, height: 1 } },
      { title: { own: words, page: 1 }, description: words },
    );

    expect(page.title).toBe(`${words} · ${siteName}`);
    expect([tags.get("description"), tags.get("og:title"), tags.get("og:image:alt")]).toEqual([words, words, words]);
    expect(page.querySelectorAll("script:not([type])")).toHaveLength(0);
  },
);
