import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { formatXml } from "../../../src/publish/files/finishedFile";

const parse = (xml: string) => new JSDOM(xml, { contentType: "text/xml" }).window.document.documentElement;

it.each([
  ["markup", `<b a="1">&amp;</b>`],
  ["what ends a CDATA section", "]]>"],
  ["quotation marks of both kinds", `"'`],
  ["line breaks and tabs", "a\nb\r\nc\td"],
  ["Arabic, Hebrew and an emoji of several parts", "قُتل נהרגו 👩‍👩‍👧"],
])("%s come back from a parser as they were, in text and in an attribute", (_, words) => {
  const root = parse(formatXml({ name: "a", attributes: { b: words }, children: [words] }));

  expect(root.textContent).toBe(words);
  expect(root.getAttribute("b")).toBe(words);
});

it.each([
  ["a control character", "a\u0001b"],
  ["half of a pair", "a\ud83db"],
  ["a code point that is none", "a\uffffb"],
])("%s, which XML cannot hold, is shown as missing", (_, words) => {
  const root = parse(formatXml({ name: "a", children: [words] }));

  expect(root.textContent).toBe("a\ufffdb");
});

it("elements stand within each other in their order, empty ones closed", () => {
  const xml = formatXml({ name: "a", children: ["x", { name: "b", children: [] }, { name: "c", children: ["y"] }] });

  expect(xml).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a>x<b/><c>y</c></a>\n');
});
