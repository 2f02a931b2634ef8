import type { Dossier } from "../../../src/domain/dossier/dossier";
import type { Report, Toll } from "../../../src/domain/report/schema";
import { formatPeople, readingWords } from "../../../src/words/language";

/**
 * The numbers of a report's tolls that stand in a text without the bound that their source gave them. The article's own
 * words, ids, sentences that a transcriber wrote about both ends and values that were revised since are taken out first.
 */
export function bareFigures(text: string, { report, findings }: Dossier): string[] {
  const tolls = report.claims.filter((claim) => claim.kind === "toll");
  const known = [
    ...report.claims.flatMap((claim) => claim.quotes.map(({ exact }) => exact)),
    ...tolls.map(({ figure }) => figure.asWritten),
    ...findings.contradictions.flatMap(({ conflict }) =>
      conflict.reason === "touching" ? [readingWords.conflict.touching(formatPeople(conflict.number))] : [],
    ),
    ...report.relations.map(({ explanation }) => explanation),
    ...report.omissions.map((omission) => omission.text),
    // What was mended stands word for word in its revision, and the reason speaks of it.
    ...report.revisions.flatMap(({ from, why }) => [from ?? "", why]).filter((words) => words.includes(" ")),
  ].flatMap((words) => [words, JSON.stringify(words).slice(1, -1)]);
  // The longer first, since one may stand within another.
  known.sort((a, b) => b.length - a.length);
  const plain = known.reduce((rest, words) => rest.replaceAll(words, " "), withoutIds(text, report));
  const bounded = tolls.flatMap(boundedWays).reduce((rest, way) => rest.replace(way, " "), plain);
  const numbers = tolls.flatMap(({ figure }) =>
    figure.bound === "unqualified" ? [] : [figure.low, figure.high].flatMap((people) => people ?? []),
  );
  return [...new Set(numbers)]
    .map(formatPeople)
    .filter((number) => new RegExp(`(?<![\\d,.])${number}(?![\\d,])`).test(bounded));
}

function withoutIds(text: string, { claims, relations, omissions }: Report): string {
  const ids = [...claims, ...relations, ...omissions].map(({ id }) => id).sort((a, b) => b.length - a.length);
  return ids.reduce((rest, id) => rest.replaceAll(id, " "), text.replace(/urn:uuid:[\da-f-]+/g, " "));
}

/** Each way in which this site, or a statement in English, gives a figure with its bound. */
function boundedWays({ figure }: Toll): RegExp[] {
  const [low, high] = [figure.low ?? 0, figure.high ?? 0].map(formatPeople);
  switch (figure.bound) {
    case "unqualified":
    case "in-words":
      return [];
    case "exactly":
      return [new RegExp(`exactly ${low}`, "gi")];
    case "between":
      return [
        new RegExp(`(between )?${low}\\s?(–|and|to|-)\\s?${high}|${low} is the lowest, ${high} the highest`, "gi"),
      ];
    case "at-least":
      return [new RegExp(`at least ${low}|${low} is the lowest`, "gi")];
    case "more-than":
      return [new RegExp(`more than ${low}`, "gi")];
    case "fewer-than":
      return [new RegExp(`fewer than ${high}`, "gi")];
    case "nearly":
      return [new RegExp(`nearly ${low}`, "gi")];
    case "up-to":
      return [new RegExp(`up to ${high}`, "gi")];
    case "about":
      return [new RegExp(`about ${low}(–${high})?`, "gi")];
  }
}
