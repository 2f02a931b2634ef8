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

  it("has a name of its own", () => {
    const names = [...everyRule.map((rule) => rule.name), ...Object.keys(fileRules)];

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
  });
});
