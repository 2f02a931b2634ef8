// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aClaim, aDateSlot, aRelation, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { fullToll } from "../support/fullToll";
import { openPage } from "../support/openPage";

const beta = aReport({
  id: "beta-report",
  title: "Deaths in Beta",
  claims: [aToll({ id: "beta-toll" }), aClaim({ id: "beta-event", claimant: "daily-paper" })],
  sections: [aSection({ claims: ["beta-toll", "beta-event"] })],
});
const speaker = aSource({ id: "speaker", name: "A. Speaker", partOf: "town-watch", position: "Director" });
const sources = [...someSources(), speaker];

describe("a source's page", () => {
  it("says who it is, its role and why it has it", () => {
    openPage("/sources/town-watch/", [aReport(), beta], sources);

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Town Watch");
    expect(screen.getByText(/^Source: casualty monitor\./)).toBeTruthy();
    expect(screen.getByText("Role: monitor. The article calls it a monitoring group.")).toBeTruthy();
  });

  it("shows everything it is said to have said, report by report, and nothing that others say", () => {
    openPage("/sources/town-watch/", [aReport(), beta], sources);

    const inBeta = within(screen.getByRole("region", { name: "Deaths in Beta" }));
    const inAlpha = within(screen.getByRole("region", { name: "Deaths in Alpha in May 2020" }));
    expect(inBeta.getAllByRole("article").map(({ id }) => id)).toEqual(["beta-toll"]);
    expect(inAlpha.getAllByRole("article").map(({ id }) => id)).toEqual(["alpha-toll"]);
    expect(inBeta.getByRole("link", { name: "Deaths in Beta" }).getAttribute("href")).toBe("/reports/beta-report/");
    expect(screen.getByText("Two claims in two reports.")).toBeTruthy();
  });

  it.each([
    ["town-watch", "Those who belong to it or speak for it:", "A. Speaker", "/sources/speaker/"],
    ["speaker", "Belongs to or speaks for:", "Town Watch", "/sources/town-watch/"],
  ])("leads from %s to whom it is tied", (id, words, name, address) => {
    openPage(`/sources/${id}/`, [aReport()], sources);

    const ties = screen.getByText(new RegExp(`^${words}`));
    expect(within(ties).getByRole("link", { name }).getAttribute("href")).toBe(address);
  });

  it("says so where it makes no claim of its own", () => {
    openPage("/sources/daily-paper/", [aReport()], sources);

    expect(screen.getByText(/^No claim of a report is its own/)).toBeTruthy();
    expect(screen.queryByRole("article")).toBeNull();
  });

  it("says which claims it makes, what answers them and what those say who speak for it", () => {
    const claims = [
      aClaim({ id: "accusation", kind: "allegation" }),
      aClaim({ id: "denial", claimant: "daily-paper", kind: "response" }),
      aClaim({ id: "remark", claimant: "speaker" }),
    ];
    const relations = [aRelation({ kind: "disputes", from: "denial", to: "accusation" })];
    openPage("/sources/town-watch/", [aReport({ claims, relations })], sources);

    const lists = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(lists).toEqual(["Town Watch says", "Said in answer", "Said by those who speak for it"]);
    expect(screen.getAllByRole("article").map(({ id }) => id)).toEqual(["accusation", "denial", "remark"]);
    expect(screen.getByRole("note", { name: "Viewer’s note, computed" }).textContent).toBe(
      "One claim, one reply: one by Daily Paper. Viewer’s note, computed",
    );
  });

  it("says what each answer does, in brackets with the reason where the link is the transcriber’s", () => {
    const claims = [
      aClaim({ id: "accusation", kind: "allegation" }),
      aClaim({ id: "denial", claimant: "daily-paper", kind: "response" }),
      aClaim({ id: "boast", claimant: "daily-paper" }),
    ];
    const relations = [
      aRelation({ id: "first", kind: "disputes", from: "denial", to: "accusation", drawnBy: "article" }),
      aRelation({
        id: "second",
        kind: "answers",
        from: "boast",
        to: "accusation",
        drawnBy: "viewer",
        explanation: "Why.",
      }),
    ];
    openPage("/sources/town-watch/", [aReport({ claims, relations })], sources);

    const said = screen.getAllByRole("article").map((card) => [card.previousElementSibling?.textContent, card.id]);
    expect(said).toEqual([
      ["Town Watch says", "accusation"],
      ["disputing it", "denial"],
      ["[answering it], inferredWhy.", "boast"],
    ]);
  });

  it.each([
    [
      "a claim that answers two of its claims, once",
      "daily-paper",
      false,
      "Two claims, one reply: one by Daily Paper.",
    ],
    ["none that it gives itself", "town-watch", false, "Three claims in one report."],
    ["none to a claim that was withdrawn", "daily-paper", true, "One claim in one report."],
  ])("counts among its answers %s", (_, claimant, isToWithdrawn, told) => {
    const withdrawn = isToWithdrawn ? { withdrawn: { date: "2026-07-31", why: "Read anew." } } : {};
    const claims = [
      aClaim({ id: "accusation", kind: "allegation", ...withdrawn }),
      aClaim({ id: "remark" }),
      aClaim({ id: "denial", claimant, kind: "response" }),
    ];
    const relations = [
      aRelation({ id: "first", kind: "disputes", from: "denial", to: "accusation" }),
      ...(isToWithdrawn ? [] : [aRelation({ id: "second", kind: "answers", from: "denial", to: "remark" })]),
    ];
    openPage("/sources/town-watch/", [aReport({ claims, relations })], sources);

    expect(screen.getByRole("note", { name: "Viewer’s note, computed" }).textContent).toContain(told);
  });

  it("says of a toll what it may not be set beside", () => {
    const tolls = [
      fullToll("own"),
      fullToll("other-toll", { period: aDateSlot("2014/..") }, { claimant: "daily-paper" }),
    ];
    const sections = [aSection({ kind: "tolls", claims: ["own", "other-toll"] })];
    openPage("/sources/town-watch/", [aReport({ claims: tolls, sections })], sources);

    expect(screen.getByRole("article").textContent).toMatch(/^May not be set beside .*another period\./);
  });

  it("says that no claim names it now where none does", () => {
    openPage("/sources/speaker/", [aReport()], sources);

    expect(screen.getByText("No claim names it now.")).toBeTruthy();
  });

  it("spreads many claims over pages", () => {
    const claims = Array.from({ length: 25 }, (_, index) => aClaim({ id: `claim-${index}` }));

    openPage("/sources/town-watch/page_2/", [aReport({ claims })], sources);

    expect(screen.getAllByRole("article")).toHaveLength(5);
    const navigation = screen.getByRole("navigation", { name: "Pages of claims" });
    expect(within(navigation).getByRole("link").getAttribute("href")).toBe("/sources/town-watch/");
  });
});

describe("the list of sources", () => {
  it("names everyone in the order of names, with role and what they say where", () => {
    openPage("/sources/", [aReport(), beta], sources);

    const entries = within(within(screen.getByRole("main")).getByRole("list")).getAllByRole("listitem");
    expect(entries.map((entry) => within(entry).getByRole("link").textContent)).toEqual([
      "A. Speaker",
      "Daily Paper",
      "Town Watch",
    ]);
    expect(entries[1]?.textContent).toContain("press · one claim in one report");
    expect(entries[2]?.textContent).toContain("monitor · two claims in two reports");
  });

  it("is spread over pages where it is long", () => {
    const many = Array.from({ length: 45 }, (_, index) => aSource({ id: `source-${index}`, name: `Source ${index}` }));

    openPage("/sources/page_2/", [aReport()], [...someSources(), ...many]);

    const list = within(screen.getByRole("main")).getAllByRole("list")[0];
    expect(within(list ?? document.body).getAllByRole("listitem")).toHaveLength(7);
    expect(screen.getByRole("navigation", { name: "Pages of sources" })).toBeTruthy();
  });
});
