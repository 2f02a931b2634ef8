// @vitest-environment jsdom

import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { SitePlace } from "../../../src/domain/report/address";
import type { Report } from "../../../src/domain/report/schema";
import { embedSnippet } from "../../../src/publish/embed/oEmbedFile";
import { formatAttribution, formatCoverage, portableClaim } from "../../../src/words/claims";
import { notVerified } from "../../../src/words/language";
import { aClaim, aDateSlot, aFigure, anOmission, aReport, aToll } from "../../support/builders";
import { checkWithReports } from "../../support/checkWithReports";
import { aPortableClaim } from "../../support/portable";

const place = { address: "https://viewer.example/x/", basePath: "/x/" };

/** The snippet as it stands in somebody's page, with its frame and without. */
function paste(report: Report, at: SitePlace = place, name = "The Viewer") {
  document.body.innerHTML = embedSnippet(aPortableClaim(report), at, name);
  const frame = document.querySelector("iframe");
  if (!frame) throw new Error("There is no frame.");
  frame.remove();
  return { frame, rest: document.body.textContent?.trim() ?? "", link: document.querySelector("a") };
}

it("frames the claim's embed, loaded when it comes into view, as wide as its column", () => {
  const { frame } = paste(aReport());

  expect(frame.src).toBe("https://viewer.example/x/embed/reports/alpha-report/claims/alpha-toll/");
  expect([frame.getAttribute("loading"), frame.width]).toEqual(["lazy", "100%"]);
  expect(frame.style.maxWidth).toBe("640px");
});

it("begins with a quotation of what must not be lost, which is what remains where a site keeps little else", () => {
  const snippet = embedSnippet(aPortableClaim(aReport()), place, "The Viewer");

  // As WordPress reads the answer of a site that it does not know.
  expect(snippet).toMatch(/^<blockquote[^>]*>.*?<\/blockquote>\s*<iframe.*?><\/iframe>$/s);
});

it("leaves source, bound, period, place, caveats and link behind where the frame is taken out", () => {
  const scope = { period: aDateSlot("2020-05", "No year is given.") };

  const { rest, link } = paste(aReport({ claims: [aToll({ scope })], omissions: [anOmission()] }));

  expect(rest).toBe(
    "Town Watch (monitor), as reported by Daily Paper, article 1: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: [May 2020]. Place: not stated. Reported, not verified here. Caveat: Period read so: No year is given. The claim with all its caveats, The Viewer: https://viewer.example/x/reports/alpha-report/claims/alpha-toll/",
  );
  expect(link?.href).toBe("https://viewer.example/x/reports/alpha-report/claims/alpha-toll/");
});

it("names the frame for those who hear it, with source, bound and period", () => {
  expect(paste(aReport()).frame.title).toBe(
    "Town Watch (monitor), as reported by Daily Paper, article 1: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha.",
  );
});

it("gives a claim without a figure by its statement", () => {
  const { frame, rest } = paste(aReport({ claims: [aClaim({ statement: "Homes were shelled." })] }));

  expect(frame.title).toContain("article 1: Homes were shelled. Period: not stated.");
  expect(rest).toContain("article 1: Homes were shelled. Period: not stated.");
});

it("says first of a withdrawn claim that it was withdrawn, and why", () => {
  const withdrawn = { date: "2020-06-03", why: "Counted twice." };

  const { frame, rest } = paste(aReport({ claims: [aToll({ withdrawn })] }));

  expect(frame.title).toMatch(/^Withdrawn\. /);
  expect(rest).toMatch(/^Withdrawn\. /);
  expect(rest).toContain("Withdrawn on 3 June 2020: Counted twice.");
});

it("leads from the host's root on where the site's address is not known", () => {
  const { frame, link } = paste(aReport(), { address: null, basePath: "/x/" });

  expect(frame.getAttribute("src")).toBe("/x/embed/reports/alpha-report/claims/alpha-toll/");
  expect(link?.getAttribute("href")).toBe("/x/reports/alpha-report/claims/alpha-toll/");
});

describe("whatever stands in its words", () => {
  it.each([
    ["a script", '</blockquote><script>alert("1")</script>'],
    ["an end of its title", '" onload="alert(1)" x="'],
    ["Arabic", "قُتل مدنيون في حلب (أيار)."],
    ["Hebrew", "אזרחים נהרגו (מאי)."],
    ["emoji", "🕯️ & 🇸🇾 a"],
    ["300 words", "word ".repeat(300).trim()],
    ["an address of 2,000 characters", `https://a.example/${"x".repeat(2000)}`],
  ])("%s is shown as words, whole, and changes nothing around it", (_, statement) => {
    const { frame, rest } = paste(aReport({ claims: [aClaim({ statement })] }), place, statement);

    expect(frame.title).toContain(statement);
    expect(rest).toContain(statement);
    expect([...document.querySelectorAll("*")].map(({ localName }) => localName)).not.toContain("script");
    expect(frame.getAttributeNames()).toEqual(["src", "title", "width", "height", "loading", "style"]);
    expect(document.querySelectorAll("body > blockquote > a")).toHaveLength(1);
  });

  it("a statement from right to left turns nothing but itself", () => {
    paste(aReport({ lang: "ar", claims: [aClaim({ statement: "قُتل مدنيون (أيار)." })] }));

    const words = [...document.querySelectorAll("bdi")].find(({ textContent }) => textContent === "قُتل مدنيون (أيار).");
    expect(words?.lang).toBe("ar");
  });
});

describe("its height", () => {
  const height = (report: Report) => Number(paste(report).frame.height);

  it("grows with the text", () => {
    const short = aClaim({ statement: "Homes were shelled." });
    const long = aClaim({ statement: "Homes were shelled. ".repeat(20).trim() });

    expect(height(aReport({ claims: [long] }))).toBeGreaterThan(height(aReport({ claims: [short] })) + 100);
    expect(height(aReport())).toBeGreaterThan(height(aReport({ claims: [short] })));
  });

  it("stays within what a page can bear: the frame scrolls", () => {
    const statement = "word ".repeat(3000).trim();

    expect(height(aReport({ claims: [aClaim({ statement })] }))).toBe(1000);
  });
});

it("holds for every claim in data/ who says it, its bound, its period and place", () => {
  const { reports, sources } = checkWithReports("data");
  const claims = reports.flatMap((report) => {
    const dossier = compileDossier(report, sources);
    return report.claims.map((claim) => portableClaim(claim, dossier));
  });

  const lost = claims.flatMap((claim) => {
    document.body.innerHTML = embedSnippet(claim, place, "The Viewer");
    const figure = claim.figure ? [claim.figure.words, claim.figure.boundWords] : [];
    const needed = [formatAttribution(claim), formatCoverage(claim), ...figure];
    const title = document.querySelector("iframe")?.title ?? "";
    const caption = document.querySelector("blockquote")?.textContent ?? "";
    return [
      ...needed.filter((words) => !title.includes(words)),
      ...[...needed, notVerified].filter((words) => !caption.includes(words)),
    ];
  });

  expect(claims.length).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});

it("keeps a range a range", () => {
  const figure = aFigure({ bound: "between", low: 529, high: 744 });

  const { frame, rest } = paste(aReport({ claims: [aToll({ figure })] }));

  for (const words of [frame.title, rest]) expect(words).toContain("between 529 and 744 civilians killed");
});
