// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { aReport, aSection, aToll } from "../support/builders";
import { openPage } from "../support/openPage";

const reports = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aReport({
      id: `report-${index + 1}`,
      title: `Report ${index + 1}`,
      transcribed: `2020-06-${String(index + 1).padStart(2, "0")}`,
      claims: [aToll({ id: `toll-${index + 1}` })],
      sections: [aSection({ claims: [`toll-${index + 1}`] })],
    }),
  );

const titles = () =>
  within(screen.getByRole("main"))
    .getAllByRole("heading", { level: 2 })
    .map((title) => title.textContent);

it("shows the overview of a single report in full", () => {
  openPage("/");

  expect(screen.getByRole("heading", { level: 1, name: "Deaths in Alpha in May 2020" })).toBeTruthy();
  expect(screen.getByText("How many civilians were killed?")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Overview" }).getAttribute("aria-current")).toBe("page");
});

it("lists several reports, the one last transcribed first, each leading to its overview", () => {
  openPage("/", reports(3));

  expect(titles()).toEqual(["Report 3", "Report 2", "Report 1"]);
  expect(screen.getByRole("link", { name: "Report 2" }).getAttribute("href")).toBe("/reports/report-2/");
  expect(screen.queryByRole("navigation", { name: "Pages of reports" })).toBeNull();
});

it("says of each report its article, its size and when it was transcribed", () => {
  openPage("/", reports(2));

  const entry = screen.getByRole("heading", { name: "Report 2" }).closest("li");
  expect(entry?.textContent).toContain("Daily Paper, article 1");
  expect(entry?.textContent).toContain("What the article says of deaths in Alpha.");
  expect(entry?.textContent).toContain("one claim by one name; transcribed on 2 June 2020");
});

it.each([
  ["/", 20, "Report 25", "/page_2/"],
  ["/page_2/", 5, "Report 5", "/"],
])("spreads many reports over pages: %s", (path, count, first, neighbour) => {
  openPage(path, reports(25));

  const navigation = screen.getByRole("navigation", { name: "Pages of reports" });
  expect(titles()).toHaveLength(count);
  expect(titles()[0]).toBe(first);
  expect(within(navigation).getByRole("link").getAttribute("href")).toBe(neighbour);
  expect(within(navigation).getByRole("link").textContent).toBe(neighbour === "/" ? "Previous" : "Next");
});
