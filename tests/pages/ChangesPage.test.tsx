// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ChangesPage, ReportChangesPage } from "../../src/pages/ChangesPage";
import { aChangedReport, aDossier } from "../support/changedReport";
import { changesOfSite } from "../support/siteOf";

afterEach(cleanup);

const dossier = aDossier(aChangedReport());
const showSite = (number = 1, count = 1) =>
  render(<ChangesPage changes={changesOfSite([dossier])} number={number} count={count} />);
const entries = () => screen.getAllByRole("article");
const linkTo = (name: string | RegExp) => screen.getAllByRole("link", { name })[0]?.getAttribute("href");

describe("the changes of the site", () => {
  it("are headed by what happened and when, newest first", () => {
    showSite();

    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Claim revised, 3 July 2020",
      "Claim withdrawn, 2 July 2020",
      "Claim renamed, 2 July 2020",
      "Claim revised, 1 July 2020",
      "New report, 2 June 2020",
    ]);
  });

  it("show a claim with its source, bound and period, its old value, its new one and why", () => {
    showSite();

    const [revised] = entries();
    expect(revised?.textContent).toContain("Town Watch (monitor), as reported by Daily Paper, article 1.");
    expect(revised?.textContent).toContain("Figure: at least 12 civilians killed (bound: “at least”, a floor");
    expect(revised?.textContent).toContain("Period: May 2020. Place: Alpha. Reported, not verified here.");
    expect(revised?.textContent).toMatch(
      /The figure: A floor was read as a ceiling\.Before and nowBefore: up to 12Now: at least 12/,
    );
    expect(revised?.querySelector("del")?.textContent).toBe("up to 12");
    expect(revised?.querySelector("ins")?.textContent).toBe("at least 12");
  });

  it("lead to the claim, to the report's own changes and to the feeds", () => {
    showSite();

    expect(linkTo("Claim withdrawn")).toBe("/reports/alpha-report/claims/alpha-doubt/");
    expect(linkTo("Deaths in Alpha in May 2020")).toBe("/reports/alpha-report/changes/");
    expect(linkTo("Atom feed")).toBe("/changes/feed.atom");
    expect(linkTo("JSON feed")).toBe("/changes/feed.json");
  });

  it("go on on further pages", () => {
    showSite(2, 3);

    const pages = within(screen.getByRole("navigation", { name: "Pages of changes" }));
    expect(pages.getByRole("link", { name: "Previous" }).getAttribute("href")).toBe("/changes/");
    expect(pages.getByRole("link", { name: "Next" }).getAttribute("href")).toBe("/changes/page_3/");
  });

  it("keep a transcriber's words in their own language", () => {
    const changes = changesOfSite([aDossier(aChangedReport({ lang: "ar" }))]);

    render(<ChangesPage changes={changes} number={1} count={1} />);

    expect(entries()[0]?.querySelector("del bdi")?.getAttribute("lang")).toBe("ar");
  });
});

describe("the changes of a report", () => {
  it("show the way to those of all reports", () => {
    render(<ReportChangesPage dossier={dossier} />);

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Revisions of this report");
    expect(linkTo("Changes in all reports")).toBe("/changes/");
    expect(entries()).toHaveLength(5);
  });
});
