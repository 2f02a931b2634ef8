import { expect, it } from "vitest";
import { responsesSayWhatTheyAnswer } from "../../../../src/domain/rules/article/responsesSayWhatTheyAnswer";
import { aClaim, aRelation, aReport } from "../../../support/builders";

const response = aClaim({ id: "reply", kind: "response" });
const claims = [aClaim({ kind: "allegation" }), response];
const withdrawn = { date: "2020-07-01", why: "It was misread." };

it.each(["answers", "disputes"] as const)("accepts a response that %s something", (kind) => {
  const relations = [aRelation({ kind, from: "reply", to: "alpha-event" })];

  expect(responsesSayWhatTheyAnswer.ofReport(aReport({ claims, relations }))).toEqual([]);
});

it.each([
  ["no relation", []],
  ["a relation of another kind", [aRelation({ kind: "qualifies", from: "reply", to: "alpha-event" })]],
  ["a relation that only leads to it", [aRelation({ kind: "answers", from: "alpha-event", to: "reply" })]],
  ["a withdrawn relation", [aRelation({ kind: "answers", from: "reply", to: "alpha-event", withdrawn })]],
])("refuses a response with %s", (_, relations) => {
  expect(responsesSayWhatTheyAnswer.ofReport(aReport({ claims, relations })).map(({ at }) => at)).toEqual([
    ["claims", 1, "kind"],
  ]);
});

it("asks nothing of a withdrawn response", () => {
  expect(responsesSayWhatTheyAnswer.ofReport(aReport({ claims: [aClaim({ kind: "response", withdrawn })] }))).toEqual(
    [],
  );
});
