import type { Rule, UnreadLanguage } from "../../domain/report/problem.ts";
import type { Report, ReportId } from "../../domain/report/schema.ts";
import { everyRule } from "../../domain/rules/everyRule.ts";

// So many reports are named; of a large collection it would else be a list that nobody reads.
const mostNamed = 20;

type Seen = { of: UnreadLanguage["of"]; lang: string; count: number; reports: ReportId[] };

/** Which languages of articles and of transcribers stand in a collection, and by how many reports. */
export type LanguagesSeen = Map<string, Seen>;

export function addLanguages(seen: LanguagesSeen, { id, lang, article }: Report): void {
  for (const [of, its] of [
    ["article", article.lang],
    ["report", lang],
  ] as const) {
    const key = `${of} ${its}`;
    const known = seen.get(key) ?? { of, lang: its, count: 0, reports: [] };
    seen.set(key, known);
    known.count += 1;
    if (known.reports.length < mostNamed) known.reports.push(id);
  }
}

/** Of each language the rules that cannot read it: what they ask is left to the transcriber's eye. */
export function unreadLanguages(seen: LanguagesSeen): UnreadLanguage[] {
  const found = [...seen.values()].map((one) => ({ ...one, rules: rulesNotReading(one) }));
  return found
    .filter(({ rules }) => rules.length > 0)
    .sort((a, b) => (`${a.of} ${a.lang}` < `${b.of} ${b.lang}` ? -1 : 1));
}

function rulesNotReading({ of, lang }: Pick<Seen, "of" | "lang">): UnreadLanguage["rules"] {
  const blind = everyRule.filter(({ reads }: Rule) => reads?.of === of && !reads.isKnown(lang));
  return blind.map(({ name, sentence }) => ({ name, sentence }));
}
