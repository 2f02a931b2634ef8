// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { ClaimFrame } from "../../../src/ui/claim/ClaimFrame";
import { aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

function show(claim: Claim, isRepeated = false) {
  render(
    <ClaimFrame
      claim={claim}
      setting={compileDossier(aReport({ claims: [claim] }), someSources())}
      isRepeated={isRepeated}
    >
      <p>Whatever stands in it.</p>
    </ClaimFrame>,
  );
  return screen.getByRole("article");
}

it("is what the claim's address leads to, and can take the focus", () => {
  const frame = show(aToll());

  frame.focus();

  expect(frame.id).toBe("alpha-toll");
  expect(document.activeElement).toBe(frame);
});

it("can be reached by each former name of the claim", () => {
  const frame = show(aToll({ aliases: ["old-toll", "older-toll"] }));

  for (const name of ["old-toll", "older-toll"]) {
    const place = document.getElementById(name);
    expect(frame.contains(place)).toBe(true);
    expect(place?.tabIndex).toBe(-1);
  }
});

it("takes no id where the claim's card stands on the page already", () => {
  const frame = show(aToll({ aliases: ["old-toll"] }), true);

  expect(frame.id).toBe("");
  expect(frame.querySelector("[id]")).toBeNull();
});

it("says first of a withdrawn claim that it was withdrawn, when and why", () => {
  const frame = show(aToll({ withdrawn: { date: "2020-06-03", why: "It counted two places twice." } }));

  expect(frame.textContent).toBe("Withdrawn on 3 June 2020: It counted two places twice.Whatever stands in it.");
});

it("says nothing of withdrawal where there was none", () => {
  expect(show(aToll()).textContent).toBe("Whatever stands in it.");
});
