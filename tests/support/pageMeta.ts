import type { PageMeta } from "../../src/app/HeadTags";

/** What the head of a page says of it: an article with a picture, listed by search engines. */
export function aPageMeta(overrides: Partial<PageMeta> = {}): PageMeta {
  return {
    canonical: "https://a.example/reports/alpha/",
    isIndexed: true,
    isEmbedded: false,
    type: "article",
    picture: {
      address: "https://a.example/reports/alpha/preview.png?1",
      alt: "Town Watch: at least 12 killed",
      width: 1200,
      height: 630,
    },
    alternates: [{ type: "application/atom+xml", address: "https://a.example/changes/feed.atom", title: "Changes" }],
    jsonLd: '{"@type":"Claim"}',
    ...overrides,
  };
}
