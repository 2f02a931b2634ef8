import { expect, it } from "vitest";
import { readSitePlace } from "../../../src/publish/files/sitePlace";

it.each([
  ["nothing", {}, null, { address: null, basePath: "/" }],
  ["a sub-path alone", { BASE_PATH: "casualties" }, null, { address: null, basePath: "/casualties/" }],
  ["an address", { SITE_URL: "https://a.example" }, null, { address: "https://a.example/", basePath: "/" }],
  [
    "an address under a sub-path",
    { SITE_URL: "https://a.example/casualties" },
    null,
    { address: "https://a.example/casualties/", basePath: "/casualties/" },
  ],
  ["the data", {}, "https://b.example/x/", { address: "https://b.example/x/", basePath: "/x/" }],
  [
    "both, the builder going first",
    { SITE_URL: "http://localhost:8080/" },
    "https://b.example/x/",
    { address: "http://localhost:8080/", basePath: "/" },
  ],
  [
    "one path twice",
    { SITE_URL: "https://a.example/x/", BASE_PATH: "/x" },
    null,
    { address: "https://a.example/x/", basePath: "/x/" },
  ],
  [
    "letters that an address escapes",
    { SITE_URL: "https://a.example/tödliche zahlen/" },
    null,
    { address: "https://a.example/t%C3%B6dliche%20zahlen/", basePath: "/t%C3%B6dliche%20zahlen/" },
  ],
])("the site stands where %s says", (_, settings, configured, place) => {
  expect(readSitePlace(settings, configured)).toEqual(place);
});

it.each(["example.org", "ftp://example.org/", "https://example.org/?a=b", "https://example.org/#a"])(
  "%s is refused with a sentence that shows what an address looks like",
  (SITE_URL) => {
    expect(() => readSitePlace({ SITE_URL }, null)).toThrow(`SITE_URL is “${SITE_URL}”: write the whole address`);
  },
);

it("an address and a sub-path that differ are refused, since one of them would be wrong on every page", () => {
  const settings = { SITE_URL: "https://a.example/x/", BASE_PATH: "/y/" };

  expect(() => readSitePlace(settings, null)).toThrow("under /y/, and its address https://a.example/x/ says /x/");
});
