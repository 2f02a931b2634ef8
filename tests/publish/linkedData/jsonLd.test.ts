import { expect, it } from "vitest";
import { jsonLd, serializeJsonLd } from "../../../src/publish/linkedData/jsonLd";

it.each([
  ["an end of the element", "</script><script>alert(1)</script>"],
  ["a comment", "<!-- <script>"],
  ["line separators", "a\u2028b\u2029c"],
  ["a quotation mark and a backslash", 'a "b" \\ c'],
  ["Arabic, Hebrew and an emoji", "قُتل ١٢ مدنيًا · נהרגו 🕊️"],
  ["half of an emoji", "\ud83d"],
])("keeps %s as words, and holds no character that HTML or script would read", (_, name) => {
  const text = serializeJsonLd(jsonLd([{ "@type": "Thing", name }]));

  expect(JSON.parse(text)["@graph"]).toEqual([{ "@type": "Thing", name }]);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
});
