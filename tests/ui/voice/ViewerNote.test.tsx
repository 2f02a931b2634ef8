// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../../src/domain/dossier/dossier";
import type { Report, Toll } from "../../../src/domain/report/schema";
import { ContradictionNote } from "../../../src/ui/compare/ContradictionNote";
import { ImpliedNote } from "../../../src/ui/compare/ImpliedNote";
import { SharedOriginNote } from "../../../src/ui/compare/SharedOriginNote";
import { ViewerNote } from "../../../src/ui/voice/ViewerNote";
import {
  aChange,
  aChangeClaim,
  aDateSlot,
  aFigure,
  aQuote,
  aRelation,
  aReport,
  aToll,
  someSources,
} from "../../support/builders";

afterEach(cleanup);

const range = aToll({ id: "range", figure: aFigure({ bound: "between", low: 529, high: 744 }) });
const floor = aToll({ id: "floor", figure: aFigure({ bound: "at-least", low: 744 }), quotes: [aQuote()] });
const change = (result: string) => aChangeClaim({ id: "rise", change: aChange({ result }) });

function compile(claims: Report["claims"], relations: Report["relations"] = []): Dossier {
  return compileDossier(aReport({ claims, relations }), someSources());
}

it("says that it is the viewer who speaks, and of what kind the note is", () => {
  render(<ViewerNote label="computed from the scopes">Words.</ViewerNote>);

  expect(screen.getByRole("note").textContent).toBe("Viewer’s note, computed from the scopesWords.");
});

describe("a contradiction", () => {
  function show(scope: Toll["scope"] = range.scope, isRepeated = false) {
    const clash = aRelation({
      id: "clash",
      kind: "contradicts",
      from: "floor",
      to: "range",
      explanation: "Read both.",
    });
    const tolls = [floor, range].map((toll) => ({ ...toll, scope }));
    const dossier = compile(tolls, [clash]);
    const [contradiction] = dossier.findings.contradictions;
    if (!contradiction) throw new Error("There is no contradiction.");
    render(
      <ContradictionNote contradiction={contradiction} relation={clash} dossier={dossier} isRepeated={isRepeated} />,
    );
    return screen.getByRole("note");
  }

  it("is stated with both figures in full, without choosing between them", () => {
    const words = show().textContent;

    expect(words).toContain("The article contradicts itself.");
    expect(words).toContain(
      "As counts of Town Watch for one scope (the same period and place) it gives at least 744 civilians killed (¶1) and between 529 and 744 civilians killed (¶1).",
    );
    expect(words).toContain("In “529–744” the number 744 is a ceiling, in “at least 744” it is a floor");
    expect(words).toContain("Read both.");
  });

  it.each<[string, Toll["scope"], string]>([
    ["stated", { period: aDateSlot("2020-05") }, "(the same period) it gives"],
    [
      "inferred",
      { period: aDateSlot("2020-05", "It names no year.") },
      "(the same period, as the transcriber infers) it gives",
    ],
    ["left open", {}, "(the same slots left open) it gives"],
  ])("says which scope the two have in common, and whether that is %s", (_, scope, words) => {
    expect(show(scope).textContent).toContain(words);
  });

  it("takes no id where the note stands on the page already", () => {
    expect(show(range.scope, true).id).toBe("");
  });

  it("leads to both claims and has a page of its own whose address can be copied", () => {
    const note = show();

    expect(note.id).toBe("clash");
    expect(screen.getByRole("link", { name: "at least 744 civilians killed" }).getAttribute("href")).toMatch(
      /floor\/$/,
    );
    expect(
      screen
        .getByText(/copy link/i)
        .closest("a")
        ?.getAttribute("href"),
    ).toMatch(/\/claims\/floor\/clash\/$/);
  });
});

describe("what a percentage implies", () => {
  function show(given: typeof range, rise = change(given.id)) {
    const dossier = compile([given, rise]);
    const [implied] = dossier.findings.implied;
    if (!implied) throw new Error("Nothing is implied.");
    render(<ImpliedNote implied={implied} dossier={dossier} />);
    return screen.getByRole("note").textContent;
  }

  it("is marked as computed and as nobody's claim, with its condition and its formula", () => {
    const words = show(range);

    expect(words).toMatch(/^Viewer’s note, computed; nobody in the article says this/);
    expect(words).toContain("If “a 50-percent increase” applies to both ends of 529–744, it implies about 353–496");
    expect(words).toContain("353–496 civilians killed in the period it is measured against.");
    expect(words).toContain("Formula: 529 ÷ 1.5 ≈ 353; 744 ÷ 1.5 = 496");
  });

  it("names the period that it is measured against, and marks it where that is inferred", () => {
    const basePeriod = aDateSlot("2020-04", "The month before May.");
    const rise = aChangeClaim({ id: "rise", change: aChange({ result: "range", basePeriod }) });

    expect(show(range, rise)).toContain(
      "353–496 civilians killed in the period it is measured against: April 2020 inferredThe month before May..",
    );
  });

  it("gives the outcome, of which no period is stated, where the base is what is known", () => {
    const basePeriod = aDateSlot("2020-04");
    const rise = aChangeClaim({ id: "rise", change: aChange({ base: "range", basePeriod }) });

    expect(show(range, rise)).toMatch(/it implies about 794–1,116 civilians killed as the outcome\.Formula/);
  });

  it("says what is counted, as the figure does that it was computed from", () => {
    const figure = aFigure({ bound: "between", low: 529, high: 744, counting: "people-injured" });

    expect(show(aToll({ id: "range", figure }))).toContain("it implies about 353–496 people injured");
  });

  it.each([
    [floor, "it implies at least about 496 "],
    [aToll({ id: "top", figure: aFigure({ bound: "up-to", high: 744 }) }), "it implies up to about 496 "],
    [aToll({ id: "exact", figure: aFigure({ bound: "exactly", low: 744 }) }), "it implies about 496 "],
  ])("keeps the bound of what it was computed from: %#", (given, words) => {
    expect(show(given)).toContain(words);
  });
});

it("says that figures of one counter do not confirm each other, and lists them", () => {
  const dossier = compile([range, floor, change("range")]);
  const [origin] = dossier.findings.origins;
  if (!origin) throw new Error("Nothing shares an origin.");

  render(<SharedOriginNote origin={origin} dossier={dossier} />);

  expect(screen.getByRole("note").textContent).toContain(
    "These figures were counted by one source, Town Watch. They do not confirm each other",
  );
  const listed = screen.getAllByRole("listitem").map((entry) => [
    entry.textContent,
    ...within(entry)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ]);
  expect(listed).toEqual(
    [range, floor, change("range")].map(({ id, kind, statement }) => [
      `Town Watch ${statement} ${kind === "toll" ? "Period: May 2020. Place: Alpha." : "Period: not stated. Place: not stated."}`,
      "/sources/town-watch/",
      `/reports/alpha-report/claims/${id}/`,
    ]),
  );
});
