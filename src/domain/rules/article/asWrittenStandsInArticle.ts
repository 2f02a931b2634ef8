import { describeFirstDifference } from "../../article/firstDifference.ts";
import { slotsOf } from "../../report/placedTexts.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { Claim } from "../../report/schema.ts";

export const asWrittenStandsInArticle = {
  name: "as-written-stands-in-article",
  sentence:
    "The words given for a figure, a date or a scope stand in what the claim quotes; those that something was inferred from stand in the article.",
  needs: ["paragraphs"],
  ofReport({ claims, article }) {
    const { published, headline, paragraphs } = article;
    const whole = headline === null ? paragraphs : [headline, ...paragraphs];
    return [
      ...judge(published.asWritten, whole, "the article", ["article", "published"]),
      ...claims.flatMap((claim, index) => judgeClaim(claim, ["claims", index], paragraphs)),
    ];
  },
} satisfies Rule;

function judgeClaim(claim: Claim, at: DataPath, paragraphs: readonly string[]): Problem[] {
  const quotes = claim.quotes.map((quote) => quote.exact);
  const inQuotes = (asWritten: string, field: string) => judge(asWritten, quotes, "the claim’s quotes", [...at, field]);
  return [
    ...slotsOf(claim, at).flatMap(({ at: slotAt, slot }) =>
      slot.basis === "stated"
        ? judge(slot.asWritten, quotes, "the claim’s quotes", slotAt)
        : judge(slot.asWritten, paragraphs, "the article", slotAt),
    ),
    ...(claim.kind === "toll" ? inQuotes(claim.figure.asWritten, "figure") : []),
    ...(claim.kind === "change" ? inQuotes(claim.change.asWritten, "change") : []),
  ];
}

function judge(asWritten: string | null, texts: readonly string[], where: string, at: DataPath): Problem[] {
  if (asWritten === null || texts.some((text) => text.includes(asWritten))) return [];
  const [only] = texts;
  const difference = texts.length === 1 && only !== undefined ? ` ${describeFirstDifference(asWritten, only)}` : "";
  return [
    {
      at: [...at, "asWritten"],
      says: `“${asWritten}” does not stand in ${where}.${difference}`,
      mend:
        where === "the article"
          ? "Copy the words from the article, letter by letter, or write null where it was inferred without any."
          : "Copy the words from a quote, letter by letter; quote more of the article; or mark the slot as inferred.",
    },
  ];
}
