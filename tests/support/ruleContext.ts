import type { RuleContext } from "../../src/domain/report/problem";
import { articleSentence, someSources } from "./builders";

/** What a rule knows beside a default report: its sources, and nothing in other files or in history. */
export function aRuleContext(overrides: Partial<RuleContext> = {}): RuleContext {
  return {
    sources: someSources(),
    unreadIds: new Set(),
    today: "2030-01-01",
    findReportElsewhere: () => undefined,
    articles: [[articleSentence]],
    earlierReport: null,
    earlierSources: null,
    earlierRecord: null,
    ...overrides,
  };
}
