import { describe, expect, it } from "vitest";
import {
  aboutPath,
  articlePath,
  changesPath,
  claimPath,
  claimsPath,
  dataPath,
  downloadsPath,
  embedPath,
  homePath,
  isPlainPath,
  isReservedSlug,
  notFoundPath,
  omissionPath,
  type PageKind,
  pageKinds,
  paragraphAnchor,
  pathOnHost,
  pathOnSite,
  publicUrl,
  recordPath,
  relationPagePath,
  relationPath,
  reportAddresses,
  reportChangesPath,
  reportPath,
  sectionPath,
  sourcePath,
  sourcesPath,
} from "../../../src/domain/report/address";
import { numberedPath } from "../../../src/domain/report/addressTemplate";
import {
  aClaim,
  anOmission,
  aRelation,
  aReport,
  aSection,
  aToll,
  claimId,
  reportId,
  sectionSlug,
  sourceId,
} from "../../support/builders";

const report = reportId("alpha-report");

it.each([
  ["the overview", reportPath(report), "/reports/alpha-report/"],
  ["a section", sectionPath(report, sectionSlug("tolls")), "/reports/alpha-report/tolls/"],
  ["all claims", claimsPath(report), "/reports/alpha-report/claims/"],
  ["a claim", claimPath(report, claimId("alpha-toll")), "/reports/alpha-report/claims/alpha-toll/"],
  ["the article", articlePath(report), "/reports/alpha-report/article/"],
  ["a source", sourcePath(sourceId("town-watch")), "/sources/town-watch/"],
  ["a list's first page", numberedPath(sourcesPath, 1), "/sources/"],
  ["a list's third page", numberedPath(sourcesPath, 3), "/sources/page_3/"],
  ["a further page of reports", numberedPath(homePath, 2), "/page_2/"],
])("the address of %s never changes", (_, path, promised) => {
  expect(path).toBe(promised);
});

it("places a relation on the page of the claim that it starts from", () => {
  const relation = aRelation({ id: "clash", from: "alpha-event", to: "alpha-toll" });

  expect(relationPath(report, relation)).toBe("/reports/alpha-report/claims/alpha-event/#clash");
});

it.each([
  ["section", anOmission({ id: "gap", about: { section: "tolls" } }), "/reports/alpha-report/tolls/#gap"],
  ["claim", anOmission({ id: "gap", about: { claim: "alpha-toll" } }), "/reports/alpha-report/claims/alpha-toll/#gap"],
])("places an omission on the page of the %s that it is about", (_, omission, address) => {
  expect(omissionPath(report, omission)).toBe(address);
});

it.each([
  [homePath, "/data.json"],
  ["/page_2/", "/page_2/data.json"],
  [aboutPath, "/about/data.json"],
  ["/sources/town-watch/page_2/", "/sources/town-watch/page_2/data.json"],
  ["/reports/alpha-report/", "/reports/alpha-report/data.json"],
  ["/reports/alpha-report/claims/alpha-toll/", "/reports/alpha-report/data.json"],
  ["/reports/alpha-report/claims/never-was/", "/reports/alpha-report/data.json"],
])("the data of %s stand in %s, one file for all pages of a report", (path, file) => {
  expect(dataPath(path)).toBe(file);
});

it.each([
  ["a further page", numberedPath("/", 2)],
  ["a paragraph", paragraphAnchor(7)],
])("no id can meet the name of %s, which holds an underscore", (_, name) => {
  expect(name).toContain("_");
  expect(() => claimId(name.replaceAll("/", ""))).toThrow();
});

it("keeps the names of a report's own pages from its sections", () => {
  const own = [claimsPath, articlePath, reportChangesPath, downloadsPath].map(
    (path) => path(report).split("/").at(-2) ?? "",
  );

  expect([...own, "claims-2", "embed", "a"].filter(isReservedSlug)).toEqual(own);
});

it("keeps a relation's page at the address that it had before its claim was renamed", () => {
  const relation = aRelation({ id: "link", from: "alpha-toll", to: "alpha-event" });
  const addresses = reportAddresses(
    aReport({ claims: [aToll({ aliases: ["old-toll"] }), aClaim()], relations: [relation] }),
  );

  expect(addresses).toContain("/reports/alpha-report/claims/alpha-toll/link/");
  expect(addresses).toContain("/reports/alpha-report/claims/old-toll/link/");
});

it.each([
  ["/changes/", true],
  ["/changes/page_2/", true],
  ["/reports/alpha-report/changes/", true],
  ["/reports/alpha-report/data/", true],
  ["/reports/alpha-report/claims/alpha-toll/link/", true],
  ["/embed/reports/alpha-report/claims/alpha-toll/", true],
  ["/", false],
  ["/reports/alpha-report/", false],
  ["/reports/alpha-report/tolls/", false],
  ["/reports/alpha-report/claims/", false],
  ["/reports/alpha-report/claims/alpha-toll/", false],
  ["/reports/alpha-report/claims/data/", false],
  ["/sources/changes/", false],
])("%s is a page without script: %s", (path, isPlain) => {
  expect(isPlainPath(path)).toBe(isPlain);
});

it.each([
  [
    "its whole address where the site's is known",
    { address: "https://a.example/x/", basePath: "/x/" },
    "https://a.example/x/about/",
  ],
  ["the path from the host's root on where it is not", { address: null, basePath: "/x/" }, "/x/about/"],
])("others are given %s", (_, place, address) => {
  expect(publicUrl("/about/", place)).toBe(address);
});

it.each([
  ["/", "/about/", "/about/"],
  ["/casualties/", "/about/", "/casualties/about/"],
  ["/casualties/", "/", "/casualties/"],
])("below the sub-path %s the host knows %s as %s, and it is read back from there", (basePath, path, onHost) => {
  expect(pathOnHost(path, basePath)).toBe(onHost);
  expect(pathOnSite(onHost, basePath)).toBe(path);
});

it("reads the sub-path itself, without its slash, as the home", () => {
  expect(pathOnSite("/casualties", "/casualties/")).toBe("/");
});

it("lists every address of a report that somebody may have linked to, former names and fragments included", () => {
  const addresses = reportAddresses(
    aReport({
      claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
      sections: [aSection({ claims: ["alpha-toll"] }), aSection({ slug: "context", claims: ["alpha-event"] })],
      relations: [aRelation({ id: "link" })],
      omissions: [anOmission({ id: "gap" })],
    }),
  );

  expect(addresses.map((address) => address.replace("/reports/alpha-report/", ""))).toEqual([
    "",
    "tolls/",
    "context/",
    "claims/",
    "article/",
    "changes/",
    "data/",
    "claims/alpha-toll/",
    "claims/old-toll/",
    "claims/alpha-event/",
    "/embedclaims/alpha-toll/",
    "/embedclaims/old-toll/",
    "/embedclaims/alpha-event/",
    "tolls/#alpha-toll",
    "context/#alpha-event",
    "claims/alpha-event/#link",
    "claims/alpha-event/link/",
    "claims/alpha-toll/#gap",
  ]);
});

describe("every kind of page", () => {
  const given = { report: "alpha-2", section: "tolls", claim: "toll-1", relation: "link-1", source: "watch-3" };
  const [ofReport, ofClaim] = [reportId(given.report), claimId(given.claim)];
  const examples: Record<PageKind, string> = {
    home: homePath,
    overview: reportPath(ofReport),
    section: sectionPath(ofReport, sectionSlug(given.section)),
    claims: claimsPath(ofReport),
    claim: claimPath(ofReport, ofClaim),
    "moved-claim": claimPath(ofReport, ofClaim),
    article: articlePath(ofReport),
    record: recordPath(ofReport),
    sources: sourcesPath,
    source: sourcePath(sourceId(given.source)),
    about: aboutPath,
    "not-found": notFoundPath,
    downloads: downloadsPath(ofReport),
    "report-changes": reportChangesPath(ofReport),
    "site-changes": changesPath,
    relation: relationPagePath(ofReport, aRelation({ id: given.relation, from: given.claim })),
    embed: embedPath(ofReport, ofClaim),
  };
  const made = new Map(Object.entries(examples));
  const addressOf = (kind: string) => made.get(kind) ?? "";

  it.each(Object.entries(pageKinds))("is read at the address that is made for it: %s", (kind, { template, match }) => {
    const parts = Object.entries(given).filter(([part]) => template.includes(`:${part}/`));

    expect(match(addressOf(kind))).toEqual(Object.fromEntries(parts));
  });

  it("stands alone at its address, but for a renamed claim, which stands where it always stood", () => {
    const kindsAt = (path: string) =>
      Object.entries(pageKinds).flatMap(([kind, { match }]) => (match(path) ? [kind] : []));
    // That no section is called like a report's own pages is a rule of the data.
    const isReserved = (path: string) => isReservedSlug(pageKinds.section.match(path)?.section ?? "");
    const shared = [...made].flatMap(([kind, path]) => {
      const others = kindsAt(path).filter((other) => other !== kind && !(other === "section" && isReserved(path)));
      return others.length > 0 ? [[kind, others]] : [];
    });

    expect(shared).toEqual([
      ["claim", ["moved-claim"]],
      ["moved-claim", ["claim"]],
    ]);
  });

  it.each(["home", "sources", "source", "site-changes"] as const)(
    "is read on the further pages of a list: %s",
    (kind) => {
      const { match } = pageKinds[kind];

      expect(match(numberedPath(addressOf(kind), 12))).toEqual(match(addressOf(kind)));
    },
  );

  it.each(Object.entries(pageKinds))("is not read where its address goes on: %s", (kind, { match }) => {
    expect([match(`${addressOf(kind)}more_/`), match(`/more_${addressOf(kind)}`)]).toEqual([undefined, undefined]);
  });
});
