/** What a page says of itself to whoever shows or keeps its address: unfurlers, search engines, readers of feeds. */
export type PageMeta = {
  /** The address that the page is known by, or null where it is none that anybody should keep. */
  canonical: string | null;
  isIndexed: boolean;
  /** In the terms of Open Graph. */
  type: "website" | "article";
  picture: Picture | null;
  alternates: readonly Alternate[];
  /** Structured data, written so that it can stand within HTML. */
  jsonLd: string | null;
};

/** A preview's address, and the picture in words. */
export type Picture = { address: string; alt: string };

/** The same in another form: a feed, an oEmbed description. */
export type Alternate = { type: string; address: string; title: string };
