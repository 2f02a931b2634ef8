// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LibraryError, memoryLibrary, type ReportLibrary } from "../../src/app/ReportLibrary";
import { Site } from "../../src/app/Site";
import { aClaim, anOmission, aRelation, aReport, aSection, aToll } from "../support/builders";
import { siteFiles } from "../support/openPage";

const report = "/reports/alpha-report/";
const library = memoryLibrary(siteFiles([aReport({ claims: [aToll(), aClaim()] })]));

beforeEach(() => {
  // jsdom lays nothing out, so it cannot scroll.
  vi.spyOn(window, "scrollTo").mockImplementation(() => {});
  window.HTMLElement.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function visit(address: string, through: ReportLibrary = library) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Site library={through} basePath="/" />
    </MemoryRouter>,
  );
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const follow = (name: string) =>
  fireEvent.click(within(screen.getByRole("navigation", { name: "This report" })).getByRole("link", { name }));

it("stands every page in a skip link, a header, a main part and a footer", () => {
  visit(report);

  expect(screen.getByRole("link", { name: "Skip to the content" }).getAttribute("href")).toBe(
    `#${screen.getByRole("main").id}`,
  );
  expect(screen.getByRole("navigation", { name: "Site" }).closest("header")).not.toBeNull();
  expect(screen.getByRole("contentinfo").textContent).toMatch(/Transcribed 2 June 2020 · revision 1\./);
});

it("says on a page without a report nothing of when it was transcribed", () => {
  visit("/sources/");

  expect(screen.getByRole("contentinfo").textContent).not.toMatch(/Transcribed/);
});

it("follows a plain link to the next page, names it, and moves the focus to its heading", async () => {
  visit(report);

  follow("Claims");

  await waitFor(() => expect(heading()).toBe("All claims in Daily Paper, article 1"));
  expect(document.title).toBe("All claims in Daily Paper, article 1 · Civilian casualty report viewer");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

it("moves the focus to the claim that an address names", async () => {
  visit(`${report}claims/alpha-event/`);
  const [section] = screen.getAllByRole("link", { name: "Tolls" }).slice(-1);

  if (section) fireEvent.click(section);

  await waitFor(() => expect(heading()).toBe("How many civilians were killed?"));
  expect(document.activeElement?.id).toBe("alpha-event");
});

it("says out loud that a page shows nothing of the name that its address gives", () => {
  visit(`${report}tolls/#never-was`);

  expect(screen.getByRole("alert").textContent).toContain("This page shows nothing called “never-was”.");
  expect(within(screen.getByRole("alert")).queryByRole("link")).toBeNull();
  fireEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it.each([
  ["a claim of another section", `${report}tolls/#crossing`, `${report}claims/crossing/`],
  ["a claim by its former name", `${report}tolls/#old-crossing`, `${report}claims/crossing/`],
  ["a relation", `${report}tolls/#link`, `${report}claims/crossing/#link`],
  ["an omission, on the home page of one report", "/#gap", `${report}claims/crossing/#gap`],
])("leads to where %s stands, if not on the page of the address", (_, address, place) => {
  const other = aReport({
    claims: [aToll(), aClaim({ id: "crossing", aliases: ["old-crossing"] })],
    sections: [aSection(), aSection({ slug: "context", kind: "context", claims: ["crossing"] })],
    relations: [aRelation({ id: "link", from: "crossing", to: "alpha-toll" })],
    omissions: [anOmission({ id: "gap", about: { claim: "crossing" } })],
  });

  visit(address, memoryLibrary(siteFiles([other])));

  const link = within(screen.getByRole("alert")).getByRole("link", { name: "It stands on a page of its own." });
  expect(link.getAttribute("href")).toBe(place);
});

it.each([
  ["takes it away", "?kind=event", "This page shows nothing called “alpha-toll”."],
  ["leaves it", "?kind=toll", undefined],
])(
  "says of a claim that a filter in the address hides that it is not shown: the filter %s",
  async (_, query, words) => {
    visit(`${report}claims/${query}#alpha-toll`);

    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.queryByRole("alert")?.querySelector("p")?.firstChild?.textContent).toBe(words);
  },
);

it.each(["", "#alpha-toll", "#:~:text=killed", "#alpha-toll:~:text=killed"])(
  "says nothing where the address ends in “%s”",
  (hash) => {
    visit(`${report}tolls/${hash}`);

    expect(screen.queryByRole("alert")).toBeNull();
  },
);

describe("while the next page's data do not come", () => {
  function brokenLine() {
    let isMended = false;
    const through: ReportLibrary = {
      find: (path) => (path.startsWith("/reports/") || isMended ? library.find(path) : undefined),
      load: async (path) => {
        if (!path.startsWith("/reports/") && !isMended) throw new LibraryError("fault");
        return library.load(path);
      },
    };
    return { through, mend: () => (isMended = true) };
  }
  const leave = () => fireEvent.click(screen.getAllByRole("link", { name: "Sources" })[0] ?? document.body);

  it("keeps the page that was there, and says so", async () => {
    visit(report, brokenLine().through);

    leave();

    expect((await screen.findByRole("alert")).textContent).toContain("This page is still here.");
    expect(heading()).toBe("Deaths in Alpha in May 2020");
  });

  it("leads on when another try succeeds", async () => {
    const { through, mend } = brokenLine();
    visit(report, through);
    leave();
    const again = await screen.findByRole("button", { name: "Try again" });

    mend();
    fireEvent.click(again);

    await waitFor(() => expect(heading()).toBe("Sources"));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("“Link”", () => {
  const copy = () => {
    const card = screen.getByRole("article", { name: /At least 12/ });
    fireEvent.click(within(card).getByText("Link"));
  };
  const address = new URL(`${report}claims/alpha-toll/`, window.location.href).href;
  const allow = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

  it("copies the claim's lasting address and says so, without leaving the page", async () => {
    const written: string[] = [];
    allow(async (text) => void written.push(text));
    visit(`${report}tolls/`);

    copy();

    await waitFor(() =>
      expect(
        screen
          .getAllByRole("status")
          .map(({ textContent }) => textContent)
          .join(),
      ).toMatch(/Copied/),
    );
    expect(written).toEqual([address]);
    expect(heading()).toBe("How many civilians were killed?");
  });

  it("offers the address selected where the browser refuses its clipboard", async () => {
    allow(() => Promise.reject(new DOMException("Not allowed")));
    visit(`${report}tolls/`);

    copy();

    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The address to copy" });
    expect(field.value).toBe(address);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, address.length]);
  });
});
