import { describe, expect, it } from "vitest";
import { memoryLibrary } from "../../src/app/ReportLibrary";
import { canonicalPath } from "../../src/domain/report/address";
import { findPage } from "../../src/pages/page";
import { aClaim, aReport, aSection, aSource, aToll, someSources } from "../support/builders";
import { siteFiles } from "../support/openPage";

const report = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  sections: [
    aSection({ slug: "tolls", claims: ["alpha-toll"] }),
    aSection({ slug: "context", claims: ["alpha-event"] }),
  ],
});
const library = memoryLibrary(siteFiles([report]));

function find(address: string) {
  const path = canonicalPath(address);
  return findPage(path, library.find(path));
}

const addresses = [
  ["/", "home"],
  ["/reports/alpha-report/", "overview"],
  ["/reports/alpha-report/tolls/", "section"],
  ["/reports/alpha-report/claims/", "claims"],
  ["/reports/alpha-report/claims/alpha-toll/", "claim"],
  ["/reports/alpha-report/claims/old-toll/", "moved-claim"],
  ["/reports/alpha-report/article/", "article"],
  ["/sources/", "sources"],
  ["/sources/town-watch/", "source"],
] as const;

describe.each(addresses)("%s", (address, kind) => {
  it.each([
    ["as the site writes it", address],
    ["without the slash at its end", address.replace(/\/$/, "")],
    ["with the file's name", `${address}index.html`],
  ])(`is the page of the kind ${kind}: %s`, (_, written) => {
    expect(find(written).kind).toBe(kind);
  });
});

it("gives each page what stands at its address", () => {
  expect(find("/reports/alpha-report/context/")).toMatchObject({ section: { slug: "context" } });
  expect(find("/reports/alpha-report/claims/alpha-event/")).toMatchObject({ claim: { id: "alpha-event" } });
  expect(find("/reports/alpha-report/claims/old-toll/")).toMatchObject({
    claim: { id: "alpha-toll" },
    formerId: "old-toll",
  });
  expect(find("/sources/daily-paper/")).toMatchObject({ data: { source: { id: "daily-paper" } } });
});

it.each(["/404.html", "/nothing/", "/reports/", "/reports/no-such-report/", "/sources/nobody/", "/about/", "/tolls/"])(
  "there is no page at %s, and no report to look in",
  (address) => {
    expect(find(address)).toEqual({ kind: "not-found", wanted: null });
  },
);

it.each([
  ["/reports/alpha-report/claims/alpha-tol/", "alpha-tol"],
  ["/reports/alpha-report/toll/", "toll"],
  ["/reports/alpha-report/claims/ALPHA-TOLL/", "ALPHA-TOLL"],
  ["/reports/alpha-report/claims/alpha-toll/alpha-tol/", "alpha-tol"],
])("there is no page at %s, and its report is the place to look for “%s”", (address, claim) => {
  expect(find(address)).toMatchObject({
    kind: "not-found",
    wanted: { claim, dossier: { report: { id: "alpha-report" } } },
  });
});

it.each([
  ["further pages of reports", "/page_2/", "home"],
  ["further pages of sources", "/sources/page_2/", "sources"],
  ["further pages of a source", "/sources/town-watch/page_2/", "source"],
])("finds %s", (_, path, kind) => {
  const claims = Array.from({ length: 25 }, (__, index) => aClaim({ id: `claim-${index}` }));
  const many = Array.from({ length: 25 }, (__, index) => aReport({ id: `report-${index}`, claims }));
  const sources = Array.from({ length: 45 }, (__, index) =>
    aSource({ id: `source-${index}`, name: `Source ${index}` }),
  );
  const { find } = memoryLibrary(siteFiles(many, [...someSources(), ...sources]));

  expect(findPage(path, find(path)).kind).toBe(kind);
});
