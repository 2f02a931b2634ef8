import { findBounds, knowsBounds } from "../../article/boundWords.ts";
import { among, findNumbers, numberOf, type WrittenNumber } from "../../article/numbers.ts";
import { bounds, numbersOf } from "../../compare/figure.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";
import type { Report, Section } from "../../report/schema.ts";

/** A section's answer and an omission's short form stand where a statement would, and are held to the same. */
export const answersKeepToTheArticle = {
  name: "answers-keep-to-the-article",
  sentence: "An answer of the transcriber holds no number that the article does not, and no toll without its bound.",
  needs: ["sections", "claims", "paragraphs"],
  reads: { of: "report", isKnown: knowsBounds },
  ofReport(report) {
    const answers = report.sections.flatMap((section, index) =>
      section.answer === undefined ? [] : judgeAnswer(section, section.answer, ["sections", index, "answer"], report),
    );
    const shorts = report.omissions.flatMap(({ short }, index) =>
      short === undefined ? [] : judgeBounds(short, ["omissions", index, "short"], report),
    );
    return [...answers, ...shorts];
  },
} satisfies Rule;

function judgeAnswer({ kind }: Section, answer: string, at: DataPath, report: Report): Problem[] {
  if (kind === "tolls" || kind === "range") {
    const says = `The answer of a section of the kind “${kind}” is worked out from its figures.`;
    return [{ at, says, mend: "Take the field out; say in the claims and omissions what it should answer." }];
  }
  const { article, lang } = report;
  const isGiven = among(findNumbers(article.paragraphs.join("\n"), article.lang));
  const strange = numbersIn(answer, lang).filter((number) => !isGiven(number));
  const strangers = strange.map(({ text }) => ({
    at,
    says: `The number “${text}” does not stand in the article.`,
    mend: "An answer says no more than the article does: take the number out, or mend it.",
  }));
  return [...strangers, ...judgeBounds(answer, at, report)];
}

function judgeBounds(text: string, at: DataPath, { claims, lang }: Report): Problem[] {
  if (findBounds(text, lang)?.size !== 0) return [];
  const tolls = claims.flatMap((claim) =>
    claim.kind === "toll" && !bounds[claim.figure.bound].isBare ? numbersOf(claim.figure) : [],
  );
  const known = tolls.map((people) => numberOf(people));
  return numbersIn(text, lang)
    .filter(among(known))
    .map((number) => ({
      at,
      says: `“${number.text}” is a number of people and stands here without its bound.`,
      mend: "Write it as the article has it, with its bound word, or leave the number to its claim.",
    }));
}

/** The numbers of a text but those of paragraphs, which are ours: “¶5”, “paragraphs 1 and 5”. */
function numbersIn(text: string, lang: string): WrittenNumber[] {
  return findNumbers(text.replace(/¶\s?\d+|\bparagraphs? \d+(?:(?:, | and | or )\d+)*/giu, ""), lang);
}
