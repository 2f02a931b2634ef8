// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Claim } from "../../../src/domain/report/schema";
import { ChainList } from "../../../src/ui/claim/ChainList";
import { aClaim, aReport, someSources } from "../../support/builders";

afterEach(cleanup);

function stepsOf(chain: Parameters<typeof aClaim>[0]) {
  const claim: Claim = aClaim(chain);
  render(<ChainList claim={claim} setting={compileDossier(aReport({ claims: [claim] }), someSources())} />);
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
}

it("names every step with who took it and the article's verb, and says last when it was transcribed", () => {
  const steps = stepsOf({
    chain: [
      { role: "counted", actor: "town-watch", verb: null },
      { role: "stated", actor: "town-watch", verb: "announced" },
      { role: "reported", actor: "daily-paper", verb: null },
    ],
  });

  expect(steps).toEqual([
    "counted by Town Watch",
    "said by Town Watch: “announced”",
    "reported by Daily Paper",
    "transcribed 2 June 2020",
  ]);
});

it("marks a step that the article does not state, with the reason one tap away, and no other", () => {
  const steps = stepsOf({
    chain: [
      { role: "counted", actor: "town-watch", verb: null, inferred: "The article names no other counter." },
      { role: "stated", actor: "town-watch", verb: "said" },
    ],
  });

  expect(steps).toEqual([
    "counted by [Town Watch], inferredThe article names no other counter.",
    "said by Town Watch: “said”",
    "transcribed 2 June 2020",
  ]);
  expect(screen.getByText(", inferred").closest("details")?.open).toBe(false);
});
