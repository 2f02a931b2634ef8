import { expect, it } from "vitest";
import { theDeadAreCalledKilled } from "../../../../src/domain/rules/words/theDeadAreCalledKilled";
import { aFigure, aReport, aToll } from "../../../support/builders";

const statement = "There were at least 12 civilian casualties.";

it("refuses “casualties” for a count of the dead, and not for one of the dead and the injured", () => {
  const dead = aToll({ statement });
  const harmed = aToll({ statement, figure: aFigure({ counting: "civilians-killed-or-injured" }) });

  expect(theDeadAreCalledKilled.ofReport(aReport({ claims: [dead] })).map(({ at }) => at)).toEqual([
    ["claims", 0, "statement"],
  ]);
  expect(theDeadAreCalledKilled.ofReport(aReport({ claims: [harmed] }))).toEqual([]);
});

it("accepts the word as the article’s own, in quotation marks", () => {
  const claims = [aToll({ statement: "There were 12 “casualties”." })];

  expect(theDeadAreCalledKilled.ofReport(aReport({ claims }))).toEqual([]);
});
