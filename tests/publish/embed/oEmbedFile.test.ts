import { expect, it } from "vitest";
import { z } from "zod";
import type { SitePlace } from "../../../src/domain/report/address";
import { embedSnippet, oEmbedFile } from "../../../src/publish/embed/oEmbedFile";
import { aReport, aToll } from "../../support/builders";
import { aPortableClaim } from "../../support/portable";

const place: SitePlace = { address: "https://viewer.example/x/", basePath: "/x/" };

// oembed.com, sections 2.3.4 and 2.3.4.4: what every answer may hold, and what one of type “rich” must.
const richAnswer = z.strictObject({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  author_name: z.string(),
  author_url: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.int().positive(),
  thumbnail_url: z.string(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});

function answerOf(claim = aPortableClaim(aReport()), at = place) {
  const { path, body } = oEmbedFile(claim, at, "The Viewer");
  return { path, answer: richAnswer.parse(JSON.parse(String(body))) };
}

it("stands beside the claim's page", () => {
  expect(answerOf().path).toBe("/reports/alpha-report/claims/alpha-toll/oembed.json");
});

it("is a rich answer of oEmbed 1.0 that gives the snippet, the site that paraphrases and the claim's preview", () => {
  const claim = aPortableClaim(aReport());

  const { answer } = answerOf(claim);

  expect(answer).toMatchObject({
    author_name: "Paraphrase by The Viewer",
    author_url: "https://viewer.example/x/",
    provider_name: "The Viewer",
    provider_url: "https://viewer.example/x/",
    thumbnail_url: "https://viewer.example/x/reports/alpha-report/claims/alpha-toll/preview.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedSnippet(claim, place, "The Viewer"),
  });
});

it("has a title that keeps source, bound, period and place", () => {
  expect(answerOf().answer.title).toBe(
    "Town Watch (monitor), as reported by Daily Paper, article 1: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha.",
  );
});

it("names as author nobody who did not write it: consumers print “by” before the name", () => {
  expect(answerOf().answer.author_name).not.toContain("Town Watch");
});

it("asks for the height that its frame has", () => {
  const { answer } = answerOf();

  expect(answer.html).toContain(` height="${answer.height}"`);
});

it("gives addresses from the host's root on where the site's is not known", () => {
  const { answer } = answerOf(undefined, { address: null, basePath: "/x/" });

  expect([answer.provider_url, answer.thumbnail_url]).toEqual([
    "/x/",
    "/x/reports/alpha-report/claims/alpha-toll/preview.png",
  ]);
});

it.each(['</script><script>alert("1")</script>', "قُتل مدنيون.", "🕯️ a", "word ".repeat(300).trim()])(
  "stays well-formed with %s in the claim's words",
  (statement) => {
    const claim = aPortableClaim(aReport({ claims: [aToll({ statement })] }));

    expect(() => answerOf(claim)).not.toThrow();
  },
);
