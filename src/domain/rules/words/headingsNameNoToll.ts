import { among, findNumbers, numberOf } from "../../article/numbers.ts";
import { numbersOf } from "../../compare/figure.ts";
import type { DataPath, Rule } from "../../report/problem.ts";

export const headingsNameNoToll = {
  name: "headings-name-no-toll",
  sentence: "No title, summary or question names a toll: it would travel without its bound, source and period.",
  needs: ["sections", "claims"],
  ofReport({ title, summary, sections, claims, lang }) {
    const counts = claims.flatMap((claim) => (claim.kind === "toll" ? numbersOf(claim.figure) : []));
    const tolls = counts.map((people) => numberOf(people));
    const headings: { at: DataPath; text: string }[] = [
      { at: ["title"], text: title },
      { at: ["summary"], text: summary },
      ...sections.flatMap((section, index) => [
        { at: ["sections", index, "title"], text: section.title },
        ...(section.label === undefined ? [] : [{ at: ["sections", index, "label"], text: section.label }]),
        { at: ["sections", index, "question"], text: section.question },
      ]),
    ];
    return headings.flatMap(({ at, text }) =>
      findNumbers(withoutDates(text), lang)
        .filter(among(tolls))
        .map((number) => ({
          at,
          says: `“${number.text}” is a toll, and here it stands without its bound, its source and its period.`,
          mend: "Say what is counted and by whom, and leave the number to its claim.",
        })),
    );
  },
} satisfies Rule;

const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
// “In May 12 died” names no day: one that follows its month ends there, or says so.
const dateOrName = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\p{L}*`,
    `\\b(?:${months})\\p{L}*\\.? \\d{1,2}(?=st|nd|rd|th|\\s*(?:[,.;:?!)]|$|\\d{4}))`,
    "\\b(?:No|Nos|no)\\. ?\\d+",
  ].join("|"),
  "gu",
);

/** A heading without the days and the names that it holds: “the strike of 12 March”, “School No. 12”. */
function withoutDates(text: string): string {
  return text.replace(dateOrName, (words) => "_".repeat(words.length));
}
