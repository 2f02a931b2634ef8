import type { Passage } from "../../domain/article/quote.ts";
import { originalUrl } from "../../domain/article/textFragment.ts";
import { type Dossier, passagesOf } from "../../domain/dossier/dossier.ts";
import { claimPath, publicUrl, type SitePlace } from "../../domain/report/address.ts";
import type { Claim, Quote } from "../../domain/report/schema.ts";
import type { PortableClaim } from "../../words/claims.ts";
import type { AnnotationNode, QuoteSelector, SchemaNode } from "./graphNode.ts";
import { articleIri, claimIri, sourceIri, webIri } from "./jsonLd.ts";

// Of the words around a quotation, as many characters as tell it apart from the same words elsewhere in the article.
const contextLength = 32;

/** The article's words for a claim, each as a passage of the article. */
export function quotationNodes(claim: Claim, portable: PortableClaim, dossier: Dossier, place: SitePlace) {
  const { article } = dossier.report;
  return portable.quotes.map(
    (quote, index): SchemaNode<"Quotation"> => ({
      "@type": "Quotation",
      "@id": passageIri(claim, passagesOf(claim, dossier)[index], "quotation", dossier, place),
      text: quote.exact,
      inLanguage: article.lang,
      url: webIri(originalUrl(article, quote)),
      isPartOf: { "@id": articleIri(dossier.report) },
      position: `paragraph ${quote.paragraph}`,
      // Every passage is the outlet's; only what stands inside its quotation marks is put into somebody's mouth.
      creator: { "@id": sourceIri(article.outlet, place) },
      spokenByCharacter: claim.voice === "direct" ? { "@id": sourceIri(claim.claimant, place) } : undefined,
    }),
  );
}

/** Each quotation once more, so that software which marks passages on the web finds it in the article (W3C Web Annotation). */
export function annotationNodes(claim: Claim, dossier: Dossier, place: SitePlace): AnnotationNode[] {
  const passages = passagesOf(claim, dossier);
  return claim.quotes.map((quote, index) => ({
    "@type": "oa:Annotation",
    "@id": passageIri(claim, passages[index], "annotation", dossier, place),
    "oa:motivatedBy": { "@id": "oa:linking" },
    "oa:hasBody": { "@id": claimIri(dossier.report.id, claim, place) },
    "oa:hasTarget": {
      "@type": "oa:SpecificResource",
      "oa:hasSource": { "@id": articleIri(dossier.report) },
      "oa:hasSelector": {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": quote.exact,
        ...context(quote, passages[index], dossier),
      },
    },
  }));
}

/** Named by where it stands in the article, which never changes, and not by its number among the claim's quotations. */
function passageIri(
  claim: Claim,
  passage: Passage | undefined,
  kind: "quotation" | "annotation",
  { report }: Dossier,
  place: SitePlace,
): string | undefined {
  if (!passage) return undefined;
  return `${publicUrl(claimPath(report.id, claim.id), place)}#_${kind}_${passage.paragraph}_${passage.start}`;
}

type Context = Pick<QuoteSelector, "oa:prefix" | "oa:suffix">;

function context({ prefix, suffix }: Quote, passage: Passage | undefined, { report }: Dossier): Context {
  const paragraph = passage && report.article.paragraphs[passage.paragraph - 1];
  if (!passage || paragraph === undefined) return { "oa:prefix": prefix, "oa:suffix": suffix };
  // By whole characters: half of an emoji is no text.
  const before = [...paragraph.slice(0, passage.start)].slice(-contextLength).join("");
  const after = [...paragraph.slice(passage.end)].slice(0, contextLength).join("");
  return { "oa:prefix": before || undefined, "oa:suffix": after || undefined };
}
