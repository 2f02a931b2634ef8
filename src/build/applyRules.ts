import type { Reading } from "../domain/parseReport.ts";
import type { Part, Problem, Setting } from "../domain/problem.ts";
import { everyRule } from "../domain/rules/everyRule.ts";
import type { Report, SiteFile, Source } from "../domain/schema.ts";
import { type JsonDocument, positionIn } from "./openJson.ts";
import type { PlacedProblem } from "./placedProblem.ts";

/** What the rules found in one file, and which of them could not be applied because of what is unreadable in it. */
export type Judgement = { problems: PlacedProblem[]; waiting: string[] };

type Subject<Content> = {
  file: string;
  document: JsonDocument;
  reading: Reading<Content>;
  setting: Setting;
  /** What could not be read elsewhere and is needed here. */
  unreadElsewhere: ReadonlySet<Part>;
};

/** Applies every rule on reports to one of them. */
export function judgeReport(subject: Subject<Report>): Judgement {
  const { setting } = subject;
  return judge(subject, ({ ofReport }) => ofReport && ((report) => ofReport(report, setting)), subject.unreadElsewhere);
}

/** Applies every rule on sources to their file. */
export function judgeSources(subject: Subject<Source[]>): Judgement {
  const { setting } = subject;
  return judge(
    subject,
    ({ ofSources }) => ofSources && ((sources) => ofSources(sources, setting)),
    subject.unreadElsewhere,
  );
}

/** Applies to what the site says of itself the rules on text that may hide anywhere. */
export function judgeSite(subject: Omit<Subject<SiteFile>, "setting" | "unreadElsewhere">): Judgement {
  return judge(subject, () => undefined);
}

type Check<Content> = (content: Content) => Problem[];

function judge<Content>(
  { file, document, reading }: Omit<Subject<Content>, "setting" | "unreadElsewhere">,
  findCheck: (rule: (typeof everyRule)[number]) => Check<Content> | undefined,
  unreadElsewhere: ReadonlySet<Part> = new Set(),
): Judgement {
  const place = (rule: string, { at, onName, says, mend }: Problem): PlacedProblem => {
    return { file, rule, says, mend, ...positionIn(document, at, onName === true) };
  };
  const shape = reading.problems.map(({ isUnknownField, ...problem }) =>
    place(isUnknownField ? "no-unknown-fields" : "fields-fit-the-format", problem),
  );
  const waiting: string[] = [];
  const found = everyRule.flatMap((rule) => {
    const anywhere = rule.ofJson?.(document.value) ?? [];
    const check = findCheck(rule);
    const isReady = rule.needs.every((part) => !reading.unread.has(part) && !unreadElsewhere.has(part));
    if (check && !isReady) waiting.push(rule.name);
    const within = check && isReady ? check(reading.content) : [];
    return [
      ...anywhere.map((problem) => place(rule.name, problem)),
      ...within.map((problem) => place(rule.name, { ...problem, at: reading.toFilePath(problem.at) })),
    ];
  });
  return { problems: [...shape, ...found], waiting };
}
