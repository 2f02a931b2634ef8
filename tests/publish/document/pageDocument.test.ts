// @vitest-environment jsdom

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderHead } from "../../../src/app/renderPage";
import { type DocumentParts, languageMark, pageDocument } from "../../../src/publish/document/pageDocument";
import { siteName } from "../../../src/ui/voice/link";
import { siteLanguage } from "../../../src/words/language";
import { aPageMeta } from "../../support/pageMeta";

const meta = aPageMeta({ canonical: "/viewer/about/", picture: null, alternates: [], jsonLd: null });
const parts: DocumentParts = {
  template: readFileSync("index.html", "utf8"),
  path: "/about/",
  html: "<main><p>The page’s words.</p></main>",
  tags: renderHead({ title: { own: "How to read this", page: 1 }, description: "The voices and the rules." }, meta),
  jsonLd: null,
  styles: ".abcd{color:red}",
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  scripts: ["/viewer/assets/a.js", "/viewer/assets/b.js"],
  sheet: "/viewer/assets/c.css",
  version: "v1",
  place: { address: null, basePath: "/viewer/" },
};

function make(changes: Partial<DocumentParts> = {}) {
  const file = pageDocument({ ...parts, ...changes });
  const page = new DOMParser().parseFromString(file, "text/html");
  const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  return { file, page, policy: new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule])) };
}

const hash = (text: string | null | undefined) =>
  `'sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}'`;

it("says what machines read of it after its words, so that nobody waits for that", () => {
  const { file, page } = make({ jsonLd: '{"@type":"Claim"}' });

  expect(page.querySelector('script[type="application/ld+json"]')?.textContent).toBe('{"@type":"Claim"}');
  expect(file.indexOf("ld+json")).toBeGreaterThan(file.indexOf("The page’s words."));
  expect(make().file).not.toContain("ld+json");
});

it("pours the page, its title and its description into the one document", () => {
  const { page } = make();

  expect(page.querySelector("#page_root > main > p")?.textContent).toBe("The page’s words.");
  expect(page.title).toBe(`How to read this · ${siteName}`);
  expect(page.querySelector("meta[name=description]")?.getAttribute("content")).toBe("The voices and the rules.");
  expect(page.documentElement.lang).toBe("en");
  expect(page.characterSet).toBe("UTF-8");
});

it("says in which language the site speaks, and not which way, since English runs as a page does", () => {
  const { documentElement } = make().page;

  expect(documentElement.getAttributeNames()).toEqual(["lang"]);
  expect(documentElement.lang).toBe(siteLanguage);
});

it("says which way a language runs only where that is from right to left", () => {
  expect(languageMark({ siteLanguage: "de", siteDirection: "ltr" })).toBe(' lang="de"');
  expect(languageMark({ siteLanguage: "ar", siteDirection: "rtl" })).toBe(' lang="ar" dir="rtl"');
});

it("holds the site's icon, which nothing then needs to ask for", () => {
  const { page, policy } = make();

  const icon = page.querySelector("link[rel=icon]")?.getAttribute("href") ?? "";
  expect(decodeURIComponent(icon)).toBe(`data:image/svg+xml,${parts.icon}`);
  expect(policy.get("img-src")).toContain("data:");
});

it("leaves no place of the template unfilled", () => {
  expect(make().file).not.toMatch(/<!--(head|page|script)-->/);
});

describe("the policy of a page", () => {
  it("lets in the styles that stand in it, and the site's own file of them", () => {
    const { page, policy } = make();

    expect(policy.get("style-src")).toBe(`style-src 'self' ${hash(page.querySelector("style")?.textContent)}`);
  });

  it("lets in the loader that stands in it, and the site's own script files", () => {
    const { page, policy } = make();

    expect(page.scripts).toHaveLength(1);
    expect(policy.get("script-src")).toBe(`script-src 'self' ${hash(page.scripts[0]?.textContent)}`);
  });

  it("lets in nothing else, and nothing unsafe", () => {
    const { file, policy } = make();

    expect(policy.get("default-src")).toBe("default-src 'none'");
    expect(file).not.toMatch(/unsafe-|\*;| https?:/);
  });

  it("stands before everything that it is to judge", () => {
    const { page } = make();

    const [policy] = page.querySelectorAll("meta[http-equiv]");
    const judged = [...page.querySelectorAll("style, link, script")];
    expect(judged.map(({ localName }) => localName)).toEqual(expect.arrayContaining(["style", "link", "script"]));
    expect(
      judged.filter((part) => !((policy?.compareDocumentPosition(part) ?? 0) & part.DOCUMENT_POSITION_FOLLOWING)),
    ).toEqual([]);
  });
});

it("asks for no file before the page is painted and idle", () => {
  const { page } = make();

  expect(page.querySelector("script[src], link:not([rel=icon], [rel=canonical])")).toBeNull();
  expect(page.scripts[0]?.textContent).toMatch(
    /^new PerformanceObserver\(.*requestIdleCallback.*"load".*type:"paint",buffered:!0/s,
  );
});

it("tells the script where it and all styles stand, and which version it belongs to", () => {
  const root = make().page.getElementById("page_root");

  expect(root?.dataset).toMatchObject({
    scripts: "/viewer/assets/a.js /viewer/assets/b.js",
    sheet: "/viewer/assets/c.css",
    version: "v1",
  });
  expect(root?.dataset.page).toBeUndefined();
});

it("marks the page for unknown addresses, which stands at any of them", () => {
  expect(make({ path: "/404.html" }).page.getElementById("page_root")?.dataset.page).toBe("not-found");
});

it.each(['</title><script>alert("1")</script>', '"><img src=x onerror=alert(1)>', "AT&amp;T & “Sons”", "a < b > c"])(
  "keeps %s in a title and a description as words",
  (words) => {
    const { page } = make({ tags: renderHead({ title: { own: words, page: 1 }, description: words }, meta) });

    expect(page.title).toBe(`${words} · ${siteName}`);
    expect(page.querySelector("meta[name=description]")?.getAttribute("content")).toBe(words);
    expect(page.scripts).toHaveLength(1);
    expect(page.querySelector("img")).toBeNull();
  },
);

it.each(["$&", "$1", "$`", "$'"])("takes %s in a page's words for words", (words) => {
  const { page } = make({ html: `<p>${words}</p>`, styles: `.a{content:"${words}"}` });

  expect(page.querySelector("#page_root")?.textContent).toBe(words);
  expect(page.querySelector("style")?.textContent).toBe(`.a{content:"${words}"}`);
});

it("keeps the line breaks of a page's own words", () => {
  expect(make({ html: "<p>one\n  two</p>" }).page.querySelector("p")?.textContent).toBe("one\n  two");
});

it.each(['<html lang="en">', "<!--head-->", "<!--page-->", "<!--script-->", '<div id="page_root">'])(
  "stops the build where the template has no place %s, since its part would be lost",
  (place) => {
    expect(() => make({ template: parts.template.replace(place, "") })).toThrow(`index.html has no place “${place}”.`);
  },
);

describe("a plain page", () => {
  const { page, policy } = make({ scripts: [] });

  it("has no script, and lets neither that in nor styles but its own", () => {
    expect(page.scripts).toHaveLength(0);
    expect(policy.has("script-src")).toBe(false);
    expect(policy.get("style-src")).toBe(`style-src ${hash(page.querySelector("style")?.textContent)}`);
    expect(policy.get("default-src")).toBe("default-src 'none'");
  });

  it("does not ask to be taken over", () => {
    expect(page.getElementById("page_root")?.getAttributeNames()).toEqual(["id"]);
  });
});

it("knows its host on paper where the build knows the site's address", () => {
  const place = { address: "https://a.example/viewer/", basePath: "/viewer/" };

  expect(make({ place }).page.querySelector("style")?.textContent).toContain(':root{--origin:"https://a.example"}');
  expect(make().page.querySelector("style")?.textContent).not.toContain("--origin");
});
