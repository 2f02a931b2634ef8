import { formatTitle, ownTitle } from "../pages/page.tsx";
import type { DescribedPage } from "../pages/pageDescription.ts";
import { siteName } from "../ui/voice/link.ts";

/** What a page says of itself to whoever shows or keeps its address: unfurlers, search engines, readers of feeds. */
export type PageMeta = {
  /** The address that the page is known by, or null where nobody should keep it. */
  canonical: string | null;
  isIndexed: boolean;
  /** Whether it stands in a frame of another site's page: its links then lead out of the frame. */
  isEmbedded: boolean;
  /** In the terms of Open Graph. */
  type: "website" | "article";
  picture: HeadPicture | null;
  alternates: readonly Alternate[];
  /** Structured data, written so that it can stand within HTML; in the document it comes after the text. */
  jsonLd: string | null;
};

/** A picture that stands for a page: its address, its size, and what it shows in words. */
type HeadPicture = { address: string; alt: string; width: number; height: number };

/** The same in another form: a feed, an oEmbed description. */
export type Alternate = { type: string; address: string; title: string };

export type HeadProps = { page: Pick<DescribedPage, "title" | "description">; meta: PageMeta };

/** The tags that name, describe and picture a page where its address is shared. */
export function HeadTags({ page: { title, description }, meta }: HeadProps) {
  return (
    <>
      {meta.isEmbedded && <base target="_top" />}
      <title>{formatTitle(title)}</title>
      <meta name="description" content={description} />
      {!meta.isIndexed && <meta name="robots" content="noindex" />}
      {meta.canonical !== null && <link rel="canonical" href={meta.canonical} />}
      <meta property="og:title" content={ownTitle(title)} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={meta.type} />
      <meta property="og:site_name" content={siteName} />
      {meta.canonical !== null && <meta property="og:url" content={meta.canonical} />}
      <PictureTags picture={meta.picture} />
      {meta.alternates.map(({ type, address, title }) => (
        <link key={address} rel="alternate" type={type} href={address} title={title} />
      ))}
    </>
  );
}

function PictureTags({ picture }: Pick<PageMeta, "picture">) {
  if (picture === null) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta property="og:image" content={picture.address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
