import { describe, expect, it } from "vitest";
import type { ErrorAddress } from "../../src/domain/report/schema";
import { errorReportUrl } from "../../src/words/claimShare";
import { aReport, aSource, aToll, someSources } from "../support/builders";
import { aPortableClaim } from "../support/portable";

const place = { address: "https://viewer.example/", basePath: "/" };
const address = "https://viewer.example/reports/alpha-report/claims/alpha-toll/";
const mail: ErrorAddress = { by: "mail", to: "errors@viewer.example" };
const tracker: ErrorAddress = { by: "tracker", to: "https://tracker.example/issues/new" };

function report(errors: ErrorAddress, statement = aToll().statement, sources = someSources()) {
  const claim = aPortableClaim(aReport({ claims: [aToll({ statement })] }), undefined, sources);
  const url = errorReportUrl(claim, place, errors, "The Viewer");
  if (url === null) throw new Error("There is no address.");
  const { searchParams } = new URL(url);
  return {
    url,
    title: searchParams.get("subject") ?? searchParams.get("title") ?? "",
    body: searchParams.get("body") ?? "",
  };
}

it("is nowhere to be sent where the site names no place", () => {
  expect(errorReportUrl(aPortableClaim(aReport()), place, null, "The Viewer")).toBeNull();
});

describe.each([
  ["mail", mail, "\r\n"],
  ["tracker", tracker, "\n"],
] as const)("by %s", (_, errors, lineEnd) => {
  it("names the claim's address, id and revision, and what the claim says with its source, bound and period", () => {
    const { title, body } = report(errors);

    expect(title).toBe("Error in claim alpha-toll, revision 1 (The Viewer)");
    expect(body.split(lineEnd)).toEqual([
      `Claim: ${address}`,
      "Id: alpha-toll, report alpha-report, revision 1",
      "At least 12 civilians were killed in Alpha in May 2020.",
      "Said by: Town Watch (monitor), as reported by Daily Paper, article 1",
      "Figure: at least 12 civilians killed",
      "Period: May 2020. Place: Alpha.",
      "",
      "What is wrong, and where the article says so:",
      "",
    ]);
  });

  it.each([
    ["300 words", "word ".repeat(300).trim()],
    ["Arabic", "قُتل 12 مدنيًا على الأقل في حلب (أيار 2020). ".repeat(40).trim()],
    ["one word of 2,000 letters", "x".repeat(2000)],
    ["emoji", `a${"🕯️🇸🇾".repeat(400)}`],
  ])("stays short with %s, and loses nothing but the statement's tail", (_what, statement) => {
    const { url, title, body } = report(errors, statement);

    const lines = body.split(lineEnd);
    expect(url.length).toBeLessThanOrEqual(1900);
    expect(url.length).toBeGreaterThan(1500);
    expect(title).toContain("alpha-toll, revision 1");
    expect(lines.slice(0, 2)).toEqual([`Claim: ${address}`, "Id: alpha-toll, report alpha-report, revision 1"]);
    expect(lines[2]).toMatch(/…$/);
    expect(statement.startsWith(lines[2]?.slice(0, -1) ?? "?")).toBe(true);
    expect(lines.slice(3, 6)).toEqual([
      "Said by: Town Watch (monitor), as reported by Daily Paper, article 1",
      "Figure: at least 12 civilians killed",
      "Period: May 2020. Place: Alpha.",
    ]);
  });

  it("leaves out the figure rather than cutting it off its bound where even that is too long", () => {
    const sources = someSources().map((source) =>
      source.id === "town-watch" ? aSource({ name: "مرصد ".repeat(200).trim() }) : source,
    );

    const { url, body } = report(errors, undefined, sources);

    expect(url.length).toBeLessThan(1900);
    expect(body).toContain(address);
    expect(body).toContain("revision 1");
    expect(body).not.toContain("12");
  });

  it.each(["<script>alert(1)</script>", "“A & B”, 50 % #1?", "a+b=c;d\\e"])("gives back %s as it was", (words) => {
    expect(report(errors, words).body.split(lineEnd)[2]).toBe(words);
  });

  it("holds nothing that would end it within a text or an attribute", () => {
    expect(report(errors, "It’s 'said' (so) <b>\"here\"</b>").url).not.toMatch(/[\s'"<>()]/);
  });
});

describe("a mail", () => {
  it("is addressed as RFC 6068 says, its lines ended with %0D%0A", () => {
    const { url } = report({ by: "mail", to: "o'neil+errors&x@viewer.example" });

    expect(url).toMatch(/^mailto:o%27neil%2Berrors%26x@viewer\.example\?subject=Error%20in%20claim/);
    expect(url).toContain("%2Falpha-toll%2F%0D%0AId%3A%20alpha-toll%2C%20report");
    expect(url.replaceAll("%0D%0A", "")).not.toMatch(/%0D|%0A|\+/);
  });
});

describe("an issue", () => {
  it.each([
    ["no query", "https://tracker.example/new", "https://tracker.example/new?title=Error"],
    ["an empty query", "https://tracker.example/new?", "https://tracker.example/new?title=Error"],
    ["a query", "https://tracker.example/new?labels=a%20b", "https://tracker.example/new?labels=a%20b&title=Error"],
  ])("is opened at an address with %s, which is kept", (_, to, start) => {
    expect(report({ by: "tracker", to }).url.startsWith(start)).toBe(true);
  });

  it("keeps a fragment at the end of its address", () => {
    const { url, title } = report({ by: "tracker", to: "https://tracker.example/new#form" });

    expect(url).toMatch(/^https:\/\/tracker\.example\/new\?title=.*#form$/);
    expect(title).toContain("alpha-toll");
  });
});
