import type { SitePlace } from "../../domain/address.ts";
import type { ClaimSetting } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { portableSlot } from "../../domain/portableSlot.ts";
import { statedDate } from "./coverage.ts";
import type { JsonLdNode } from "./jsonLd.ts";
import { articleId, sourceThingId } from "./thingId.ts";

/** The article of a report. When it came out is a date only where the article says so; otherwise it is in words. */
export function articleNode(setting: ClaimSetting, place: SitePlace): JsonLdNode {
  const { article } = setting.head;
  const outlet = sourceIn(setting, article.outlet);
  const published = portableSlot(article.published, setting);
  const datePublished = statedDate(published);
  return {
    "@type": outlet.kind === "press" ? "NewsArticle" : "Article",
    "@id": articleId(setting.head),
    url: articleId(setting.head),
    name: `${outlet.name}, ${article.reference}`,
    headline: article.headline ?? undefined,
    inLanguage: article.lang,
    publisher: { "@id": sourceThingId(outlet.id, place) },
    datePublished,
    temporal: datePublished === undefined ? `Published: ${published.words}` : undefined,
  };
}
