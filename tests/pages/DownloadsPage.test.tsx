// @vitest-environment jsdom

import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { DownloadsPage } from "../../src/pages/DownloadsPage";
import { reportTables } from "../../src/publish/download/downloads";
import type { DownloadableFile } from "../../src/words/claimShare";
import { aReport, someSources } from "../support/builders";

const claimsFile: DownloadableFile = {
  path: "/reports/alpha-report/data/claims.csv",
  format: "CSV",
  explanation: "One row a claim.",
  bytes: 56_234,
};

function open({ citation = "A viewer.", tables = reportTables.slice(1, 2) } = {}) {
  const dossier = compileDossier(aReport(), someSources());
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <DownloadsPage dossier={dossier} files={[claimsFile]} tables={tables} citation={citation} textSum="0f1e" />
    </main>,
  );
}

/** The columns of a table as the page explains them: name, and what it says of it. */
function explained(table: HTMLTableElement): (string | null | undefined)[][] {
  return [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
}

it("says of each file where it is, in which format, how large, and what is in it", () => {
  open();

  const [file] = within(screen.getByRole("region", { name: "The files" })).getAllByRole("listitem");
  expect(file?.textContent).toBe("claims.csv (CSV, 56.2 kB)One row a claim.");
  expect(screen.getByRole("link", { name: "claims.csv" }).getAttribute("href")).toBe(claimsFile.path);
});

it("explains every column of every table, in the order of its file", () => {
  open({ tables: [...reportTables] });

  const shown = [...document.querySelectorAll("table")];
  expect(shown.map(({ caption }) => caption?.textContent)).toEqual(reportTables.map(({ explanation }) => explanation));
  expect(shown.map(explained)).toEqual(
    reportTables.map(({ columns }) =>
      columns.map(({ name, explanation }) => [name, expect.stringContaining(explanation)]),
    ),
  );
});

it.each([
  ["figure_low", "a number of people, 0 or more; may be empty"],
  [
    "figure_bound",
    "one of: unqualified, exactly, between, at-least, more-than, up-to, fewer-than, nearly, about, in-words; may be empty",
  ],
  ["period_edtf", "a date in EDTF (ISO 8601-2); may read “not stated”"],
  ["change_base", "an id; may be empty or read “not stated”"],
  ["quotation", "the article’s words; always filled"],
  ["statement", "the transcriber’s words; always filled"],
  ["caveat", "this site’s words; always filled"],
])("says of %s what stands there, and what does where there is nothing", (name, words) => {
  open({ tables: reportTables.slice(0, 1) });

  const [table] = document.querySelectorAll("table");
  const columns = new Map(table && explained(table).map(([column, meaning]) => [column, meaning]));
  expect(columns.get(name)).toContain(`(${words})`);
});

it("tells empty, not stated and nought apart, and says when an apostrophe was added", () => {
  open();

  const notes = screen.getByRole("region", { name: "How to read the tables" }).textContent;
  expect(notes).toContain("0 means none: nobody.");
  expect(notes).toContain("take one apostrophe away");
});

it("says whose the words are, and that no licence of its own is stated for the transcription", () => {
  open();

  const licence = screen.getByRole("region", { name: "Licence" }).textContent;
  expect(licence).toContain("belong to its outlet, Daily Paper");
  expect(licence).toContain("MIT licence");
  expect(licence).toContain("no licence of its own is stated");
});

it("prints the citation as text", () => {
  open({ citation: "A viewer. <script>alert(1)</script>" });

  expect(screen.getByRole("region", { name: "How to cite" }).textContent).toContain("<script>alert(1)</script>");
  expect(document.querySelector("script")).toBeNull();
});

it("passes an automated check for accessibility", async () => {
  open();

  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it("says where the text came from, what is not known of it, and by which sum it can be proved the same", () => {
  open();

  const text = screen.getByRole("region", { name: "Where the text came from" }).textContent;
  expect(text).toContain("Transcribed on 2 June 2020 by someone who is not named.");
  expect(text).toContain("No archived copy of the article is known.");
  expect(text).toMatch(/SHA-256 of the text, .*: 0f1e$/);
});
