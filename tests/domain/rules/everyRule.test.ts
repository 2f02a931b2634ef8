import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/domain/report/problem";
import { everyRule, fileRules } from "../../../src/domain/rules/everyRule";
import { aReport, someSources } from "../../support/builders";
import { aRecord } from "../../support/recordBuilders";
import { aRuleContext } from "../../support/ruleContext";

describe("every rule", () => {
  it.each(everyRule)("$name finds nothing in a report without a fault", ({ ofReport, ofRecord, ofSources, ofJson }) => {
    const problems = [
      ...(ofReport?.(aReport(), aRuleContext()) ?? []),
      ...(ofRecord?.(aRecord(), aReport(), aRuleContext()) ?? []),
      ...(ofSources?.(someSources(), aRuleContext()) ?? []),
      ...(ofJson?.(aReport()) ?? []),
    ];

    expect(problems).toEqual([]);
  });

  it.each(everyRule)("$name judges something and tells readers what, in one sentence", (rule) => {
    expect(rule.ofReport ?? rule.ofRecord ?? rule.ofSources ?? rule.ofJson).toBeDefined();
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
      get earlierRecord() {
        asked.add("record");
        return null;
      },
      get earlierSources() {
        asked.add("sources");
        return null;
      },
    };

    rule.ofReport?.(aReport(), context);
    rule.ofSources?.(someSources(), context);
    rule.ofRecord?.(aRecord(), aReport(), context);

    expect(rule.comparesVersions ?? false).toBe(asked.size > 0);
  });

  it("does not compile without the sentence that readers see, or without what it needs", () => {
    // @ts-expect-error A rule that keeps from readers what it checks is none.
    const silent = { name: "silent-rule", needs: [], ofReport: () => [] } satisfies Rule;
    // @ts-expect-error A rule that may judge what was not read is none.
    const rash = { name: "rash-rule", sentence: "It judges at once.", ofReport: () => [] } satisfies Rule;
    // @ts-expect-error A rule may wait only for a part that a file may lack.
    const stuck = { name: "stuck-rule", sentence: "It waits.", needs: ["headline"], ofReport: () => [] } satisfies Rule;

    const names = everyRule.map(({ name }) => name);
    expect(names).not.toEqual(expect.arrayContaining([silent.name, rash.name, stuck.name]));
  });

  it("is listed, in whatever file of the folder it stands", () => {
    const files = readdirSync("src/domain/rules", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "everyRule.ts")
      .map(({ name }) => name);

    expect(everyRule.map(({ name }) => `${camelCase(name)}.ts`).sort()).toEqual(files.sort());
  });

  it("has a name of its own", () => {
    const names = [...everyRule.map((rule) => rule.name), ...Object.keys(fileRules)];

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
  });
});

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
