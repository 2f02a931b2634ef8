import { expect, it } from "vitest";
import { robots } from "../../../src/publish/crawl/sitemap";

it("lets crawlers read everything and names the list of pages", () => {
  const { path, body } = robots({ place: { address: "https://example.org/casualties/", basePath: "/casualties/" } });

  expect(path).toBe("/robots.txt");
  expect(body).toBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/casualties/sitemap.xml\n");
});

it("names no list of pages where none is written", () => {
  expect(robots({ place: { address: null, basePath: "/" } }).body).toBe("User-agent: *\nAllow: /\n");
});
