// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { changesOf } from "../../../src/domain/dossier/history";
import { ChangeEntry } from "../../../src/ui/history/ChangeEntry";
import { tellChange } from "../../../src/words/history";
import { aReport, aToll } from "../../support/builders";
import { aDossier, firstRevision } from "../../support/changedReport";

afterEach(cleanup);

/** The newest change of a report: its only claim, whose statement is this, was revised. */
function show(statement: string, lang = "en") {
  const revision = {
    ...firstRevision,
    date: "2020-07-01",
    subject: "alpha-toll",
    changed: "figure",
    from: "2",
    to: "12",
  };
  const report = aReport({ lang, claims: [aToll({ statement })], revisions: [firstRevision, revision] });
  const [change] = changesOf(aDossier(report));
  if (change === undefined) throw new Error("Nothing happened.");
  render(<ChangeEntry changes={[tellChange(change)]} />);
}

it("leads to the claim from its paraphrase, in the transcriber's language", () => {
  show("قُتل 12 مدنيًا.", "ar");

  const link = screen.getByRole("link", { name: "قُتل 12 مدنيًا." });
  expect(link.querySelector("bdi")?.lang).toBe("ar");
  expect(link.parentElement?.textContent).toMatch(/Paraphrase: قُتل 12 مدنيًا\.$/);
});

it("leads to it from the paraphrase also where who says it is named in the same words", () => {
  show("Daily Paper, article 1.");

  const link = screen.getByRole("link", { name: "Daily Paper, article 1." });
  expect(link.previousSibling?.textContent).toMatch(/as reported by Daily Paper, article 1\. .* Paraphrase: $/);
});
