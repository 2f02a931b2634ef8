// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Revision } from "../../../src/domain/report/schema";
import { RevisionList } from "../../../src/ui/history/ChangeEntry";
import { claimId } from "../../support/builders";

afterEach(cleanup);

function show(change: Partial<Revision>) {
  const revision: Revision = {
    date: "2020-06-03",
    subject: claimId("alpha-toll"),
    changed: "statement",
    from: "12 were killed.",
    to: "At least 12 were killed.",
    why: "The bound was lost.",
    ...change,
  };
  render(<RevisionList revisions={[revision]} lang="en" />);
  return screen.getByRole("listitem");
}

it("says what was changed, when, from what to what, and why", () => {
  const entry = show({});

  expect(entry.textContent).toMatch(/^3 June 2020: the paraphrase/);
  expect(entry.textContent).toMatch(/Why: The bound was lost\.$/);
  expect(entry.querySelector("del")?.textContent).toBe("12 were killed.");
  expect(entry.querySelector("ins")?.textContent).toBe("At least 12 were killed.");
  expect(entry.querySelector("time")?.dateTime).toBe("2020-06-03");
});

it("tells old from new in words, for those who neither see a line through nor hear it", () => {
  const values = within(show({})).getAllByText(/^(Before|Now):/);

  expect(values.map((value) => value.textContent)).toEqual([
    "Before: 12 were killed.",
    "Now: At least 12 were killed.",
  ]);
});

it.each([
  ["nothing stood there before", { from: null }, ["Before: nothing", "Now: At least 12 were killed."]],
  ["it was taken away", { to: null }, ["Before: 12 were killed.", "Now: nothing"]],
])("says so where %s", (_, change, words) => {
  const values = within(show(change)).getAllByText(/^(Before|Now):/);

  expect(values.map((value) => value.textContent)).toEqual(words);
});

it("names no values where none were changed", () => {
  expect(show({ from: null, to: null }).textContent).not.toMatch(/Before|Now/);
});
