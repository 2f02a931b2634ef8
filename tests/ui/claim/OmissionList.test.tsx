// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { OmissionList } from "../../../src/ui/claim/OmissionList";
import { anOmission, aReport, someSources } from "../../support/builders";

afterEach(cleanup);

const setting = compileDossier(aReport(), someSources());

it("says how much the article leaves out, each with an address of its own to copy", () => {
  render(<OmissionList omissions={[anOmission()]} setting={setting} />);

  const entry = screen.getByRole("listitem");
  expect(screen.getByText("1").parentElement?.textContent).toBe("1 thing the article leaves out");
  expect([entry.id, entry.tabIndex]).toEqual(["alpha-method-omitted", -1]);
  expect(entry.textContent).toMatch(/^The article does not say how the deaths were counted\./);
  expect(screen.getByText("Link").closest("a")?.getAttribute("href")).toBe(
    "/reports/alpha-report/claims/alpha-toll/#alpha-method-omitted",
  );
});

it("strikes out a withdrawn omission, and says when and why", () => {
  const withdrawn = { date: "2020-06-03", why: "Paragraph 9 does say it." };

  render(<OmissionList omissions={[anOmission({ withdrawn })]} setting={setting} />);

  expect(screen.getByText(/how the deaths were counted\.$/, { selector: "s *" })).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toContain("Withdrawn on 3 June 2020: Paragraph 9 does say it.");
});

it("is left out where nothing is left out", () => {
  expect(render(<OmissionList omissions={[]} setting={setting} />).container.innerHTML).toBe("");
});
