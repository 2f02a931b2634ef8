import { describe, expect, it } from "vitest";
import { everyRule } from "../../../src/domain/rules/everyRule";
import { fileRules } from "../../../src/domain/rules/fileRules";
import { aReport, someSources } from "../../support/builders";
import { aRuleContext } from "../../support/ruleContext";

describe("every rule", () => {
  it.each(everyRule)("$name finds nothing in a report without a fault", ({ ofReport, ofSources, ofJson }) => {
    const problems = [
      ...(ofReport?.(aReport(), aRuleContext()) ?? []),
      ...(ofSources?.(someSources(), aRuleContext()) ?? []),
      ...(ofJson?.(aReport()) ?? []),
    ];

    expect(problems).toEqual([]);
  });

  it.each(everyRule)("$name judges something and tells readers what, in one sentence", (rule) => {
    expect(rule.ofReport ?? rule.ofSources ?? rule.ofJson).toBeDefined();
    expect(rule.sentence).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it.each(everyRule)("$name says so if it asks for an earlier version of the data", (rule) => {
    const asked = new Set<string>();
    const context = {
      ...aRuleContext(),
      get earlierReport() {
        asked.add("report");
        return null;
      },
      get earlierSources() {
        asked.add("sources");
        return null;
      },
    };

    rule.ofReport?.(aReport(), context);
    rule.ofSources?.(someSources(), context);

    expect(rule.comparesVersions ?? false).toBe(asked.size > 0);
  });

  it("has a name of its own", () => {
    const names = [...everyRule.map((rule) => rule.name), ...Object.keys(fileRules)];

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
  });
});
