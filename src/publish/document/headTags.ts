import type { DescribedPage } from "../../pages/pageDescription.ts";
import { escapeHtml } from "../escapeHtml.ts";
import { previewSize } from "../preview/previewLook.ts";
import type { PageMeta } from "./pageMeta.ts";

type Described = Pick<DescribedPage, "title" | "description">;

/** The tags that name, describe and picture a page where its address is shared. */
export function headTags({ title, description }: Described, meta: PageMeta, siteName: string): string {
  const name = `${title.own ?? siteName}${title.page > 1 ? `, page ${title.page}` : ""}`;
  return [
    `<title>${escapeHtml(title.own === null ? name : `${name} · ${siteName}`)}</title>`,
    tag("name", "description", description),
    meta.isIndexed ? "" : tag("name", "robots", "noindex"),
    meta.canonical === null ? "" : `<link rel="canonical" href="${escapeHtml(meta.canonical)}">`,
    tag("property", "og:title", name),
    tag("property", "og:description", description),
    tag("property", "og:type", meta.type),
    tag("property", "og:site_name", siteName),
    meta.canonical === null ? "" : tag("property", "og:url", meta.canonical),
    ...pictureTags(meta.picture),
    ...meta.alternates.map(
      ({ type, address, title }) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(address)}" title="${escapeHtml(title)}">`,
    ),
    meta.jsonLd === null ? "" : `<script type="application/ld+json">${meta.jsonLd}</script>`,
  ].join("");
}

function pictureTags(picture: PageMeta["picture"]): string[] {
  if (picture === null) return [tag("name", "twitter:card", "summary")];
  return [
    tag("property", "og:image", picture.address),
    tag("property", "og:image:type", "image/png"),
    tag("property", "og:image:width", String(previewSize.width)),
    tag("property", "og:image:height", String(previewSize.height)),
    tag("property", "og:image:alt", picture.alt),
    tag("name", "twitter:card", "summary_large_image"),
  ];
}

function tag(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
