import { describe, expect, it } from "vitest";
import { describePage } from "../../../src/pages/describePage";
import { pageMeta } from "../../../src/publish/document/pageMeta";
import { aClaim, aRelation, aReport, aToll } from "../../support/builders";
import { siteFiles } from "../../support/openPage";
import { plannedPages } from "../../support/plannedPages";
import { anIdentity } from "../../support/siteOf";

const report = "/reports/alpha-report/";
const claim = `${report}claims/alpha-toll/`;
const relation = `${report}claims/alpha-event/alpha-relation/`;
const files = siteFiles([
  aReport({
    claims: [aToll({ aliases: ["old-toll"] }), aClaim({ aliases: ["old-event"] })],
    relations: [aRelation()],
  }),
  aReport({ id: "beta-report", claims: [aToll({ id: "beta-toll" })] }),
]);
const pages = plannedPages(files);

// Each picture is named after the page that it stands for.
const pictured = ["/", report, `${report}tolls/`, claim, relation];
const pictures = new Map(pictured.map((path) => [path, { address: path, alt: "" }]));

function metaAt(path: string) {
  const planned = pages.find((page) => page.path === path);
  if (!planned) throw new Error(`There is no page at ${path}.`);
  return pageMeta(describePage(planned.page), { identity: anIdentity(), pictures });
}

describe("what a page says of itself", () => {
  it("names the size at which its picture was drawn", () => {
    expect(metaAt("/").picture).toMatchObject({ width: 1200, height: 630 });
  });

  it.each([
    ["/", "/", "/"],
    ["/sources/", "/sources/", "/"],
    ["/sources/town-watch/", "/sources/town-watch/", "/"],
    ["/about/", "/about/", "/"],
    ["/changes/", "/changes/", "/"],
    [report, report, report],
    [`${report}tolls/`, `${report}tolls/`, `${report}tolls/`],
    [`${report}claims/`, `${report}claims/`, report],
    [`${report}article/`, `${report}article/`, report],
    [`${report}data/`, `${report}data/`, report],
    [`${report}changes/`, `${report}changes/`, report],
    [claim, claim, claim],
    [`${report}claims/old-toll/`, claim, claim],
    [`/embed${claim}`, claim, claim],
    [`/embed${report}claims/old-toll/`, claim, claim],
    [relation, relation, relation],
    [`${report}claims/old-event/alpha-relation/`, relation, relation],
  ])("at %s it is known by %s and pictured as %s", (path, canonical, picture) => {
    const meta = metaAt(path);

    expect(meta.canonical).toBe(`https://a.example${canonical}`);
    expect(meta.picture?.address).toBe(picture);
  });

  it("gives the page of an unknown address none to be kept by, and nothing to be found", () => {
    expect(metaAt("/404.html")).toMatchObject({ canonical: null, isIndexed: false, jsonLd: null });
  });

  it.each([
    [claim, true],
    [relation, true],
    [`${report}data/`, true],
    [`/embed${claim}`, false],
  ])("at %s says whether search engines may list it: %s", (path, isIndexed) => {
    expect(metaAt(path).isIndexed).toBe(isIndexed);
  });

  it.each([
    [report, ["application/atom+xml", "application/feed+json"]],
    [claim, ["application/atom+xml", "application/feed+json", "application/json+oembed", "application/ld+json"]],
    [
      `${report}claims/old-toll/`,
      ["application/atom+xml", "application/feed+json", "application/json+oembed", "application/ld+json"],
    ],
    [`/embed${claim}`, []],
  ])("at %s names its other forms", (path, types) => {
    expect(metaAt(path).alternates.map(({ type }) => type)).toEqual(types);
  });

  it("leads from a former address of a claim to the embed and the linked data of the present one", () => {
    expect(
      metaAt(`${report}claims/old-toll/`)
        .alternates.slice(-2)
        .map(({ address }) => address),
    ).toEqual([`https://a.example${claim}oembed.json`, `https://a.example${claim}claim.jsonld`]);
  });
});
