// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { MemoryRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, expect, it } from "vitest";
import { PageView } from "../../src/app/PageView";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { aClaim, aReport, aSection, aToll, someSources } from "../support/builders";
import { openPage } from "../support/openPage";

afterEach(cleanup);

const claims = [
  aToll(),
  aClaim({ id: "crossing", claimant: "daily-paper", statement: "The river was crossed." }),
  aClaim({ id: "gone", statement: "The bridge fell.", withdrawn: { date: "2020-06-03", why: "Wrong." } }),
];
const sections = [
  aSection({ slug: "tolls", title: "Tolls", claims: ["alpha-toll"] }),
  aSection({ slug: "context", title: "Context", kind: "context", claims: ["crossing", "gone"] }),
];
const report = aReport({ claims, sections });

function visit(query = "") {
  render(
    <MemoryRouter initialEntries={[`/reports/alpha-report/claims/${query}`]}>
      <PageView page={{ kind: "claims", dossier: compileDossier(report, someSources()) }} />
      <Address />
    </MemoryRouter>,
  );
}

function Address() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output>{search}</output>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </>
  );
}

const shown = () => screen.queryAllByRole("article").map(({ id }) => id);
const field = (name: string) =>
  screen.getByRole<HTMLInputElement | HTMLSelectElement>(name === "Words" ? "searchbox" : "combobox", { name });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const query = () => document.querySelector("output")?.textContent;

it("holds every claim in the finished HTML, whatever the address asks for", () => {
  openPage("/reports/alpha-report/claims/?kind=event", [report]);

  expect(shown()).toEqual(["alpha-toll", "crossing", "gone"]);
  expect(screen.getByText("Showing 3 of 3 claims.")).toBeTruthy();
  expect(screen.getByText("Choosing among the claims needs script; without it all of them stand here.")).toBeTruthy();
  document.body.innerHTML = "";
});

it.each([
  ["Source", "town-watch", ["alpha-toll", "gone"], "?source=town-watch"],
  ["Kind", "event", ["crossing", "gone"], "?kind=event"],
  ["Section", "context", ["crossing", "gone"], "?section=context"],
  ["Status", "withdrawn", ["gone"], "?status=withdrawn"],
  ["Words", "river", ["crossing"], "?text=river"],
])("filters by %s, says how many of how many, and keeps the filter in the address", (name, value, ids, address) => {
  visit();

  choose(name, value);

  expect(shown()).toEqual(ids);
  expect(screen.getByText(/^Showing/).textContent).toBe(`Showing ${ids.length} of 3 claims.`);
  expect(query()).toBe(address);
});

it("reads the filter out of the address, and fills the fields with it", () => {
  visit("?source=town-watch&text=bridge");

  expect(shown()).toEqual(["gone"]);
  expect(field("Source").value).toBe("town-watch");
  expect(field("Words").value).toBe("bridge");
});

it.each([
  ["?source=army", "“army”", ["alpha-toll", "crossing", "gone"]],
  ["?source=army&kind=event", "“army”", ["crossing", "gone"]],
  ["?source=army&status=gone", "“army” and “gone”", ["alpha-toll", "crossing", "gone"]],
])("leaves out what the report does not have, and says so: %s", (address, values, ids) => {
  visit(address);

  expect(shown()).toEqual(ids);
  expect(screen.getByText(/^Showing/).textContent).toBe(
    `Showing ${ids.length} of 3 claims. The address asks for ${values}, which this report does not have; it is left out.`,
  );
});

it("adds nothing to the history, however much is chosen and typed", () => {
  visit();
  choose("Source", "town-watch");
  for (const text of ["b", "br", "bridge"]) choose("Words", text);

  fireEvent.click(screen.getByRole("button", { name: "Back" }));

  expect(query()).toBe("?source=town-watch&text=bridge");
  expect(shown()).toEqual(["gone"]);
});

it("keeps every letter that was typed faster than it could be shown", () => {
  visit();
  act(() => {
    for (const text of ["r", "ri", "river"]) choose("Words", text);
  });

  expect(query()).toBe("?text=river");
  expect(shown()).toEqual(["crossing"]);
});

it("is sent by its button: what it found has the focus, and a screen reader says it", () => {
  visit();
  choose("Words", "river");

  fireEvent.click(screen.getByRole("button", { name: "Filter" }));

  expect(document.activeElement?.textContent).toBe("Showing 1 of 3 claims.");
  expect(query()).toBe("?text=river");
});

it("takes empty fields out of an address that a form was sent to before script came", () => {
  visit("?source=&kind=event&section=&status=&text=");

  expect(query()).toBe("?kind=event");
  expect(shown()).toEqual(["crossing", "gone"]);
});

it("takes a choice back out of the address", () => {
  visit("?kind=event");

  choose("Kind", "");

  expect(query()).toBe("");
  expect(shown()).toHaveLength(3);
});

it.each(["?source=army&status=It%20was%20withdrawn.", "?kind=%E2%80%AEevent", `?section=${"long-".repeat(20)}`])(
  "repeats nothing from an address that does not look like an id: %s",
  (address) => {
    visit(address);

    expect(screen.getByText(/^Showing/).textContent).toBe(
      "Showing 3 of 3 claims. The address asks for something that this report does not have; it is left out.",
    );
  },
);

it("says what to do where no claim fits", () => {
  visit("?text=nobody-wrote-this");

  expect(screen.getByText(/^Showing 0 of 3 claims\. No claim matches:/)).toBeTruthy();
});

it("offers only what the report holds", () => {
  visit();

  const options = (name: string) =>
    within(field(name))
      .getAllByRole("option")
      .map((option) => option.textContent);
  expect(options("Source")).toEqual(["All", "Town Watch", "Daily Paper"]);
  expect(options("Kind")).toEqual(["All", "Toll", "Event"]);
  expect(options("Section")).toEqual(["All", "Tolls", "Context"]);
  expect(options("Status")).toEqual(["All", "Current", "Withdrawn"]);
});
