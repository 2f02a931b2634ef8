import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Said } from "../../../src/ui/voice/OwnWords";
import type { Phrase } from "../../../src/words/phrasebook/phrase";

function htmlOf(phrase: Phrase, around?: string): string {
  return renderToStaticMarkup(
    around === undefined ? <Said phrase={phrase} /> : <Said phrase={phrase} around={around} />,
  );
}

it("the site's words stand as they are, somebody's own in their language and direction", () => {
  expect(htmlOf(["Why: ", { own: "قُتل مدنيون.", lang: "ar" }])).toBe('Why: <bdi lang="ar">قُتل مدنيون.</bdi>');
});

it("an old and a new value are marked as such", () => {
  expect(
    htmlOf([
      { own: "up to 12", lang: "en", mark: "del" },
      { own: "12", lang: "en", mark: "ins" },
    ]),
  ).toBe('<del><bdi lang="en">up to 12</bdi></del><ins><bdi lang="en">12</bdi></ins>');
});

it("words of more than one language name none", () => {
  expect(htmlOf([{ own: "Airwars, المرصد", lang: null }])).toBe("<bdi>Airwars, المرصد</bdi>");
});

it("the language of the page around is not said again", () => {
  const phrase = [
    { own: "Homes were shelled.", lang: "en" },
    { own: "قُصفت منازل.", lang: "ar" },
  ];

  expect(htmlOf(phrase, "en")).toBe('<bdi>Homes were shelled.</bdi><bdi lang="ar">قُصفت منازل.</bdi>');
});

it("markup in somebody's words is shown as words", () => {
  expect(htmlOf([{ own: "<b>12</b>", lang: "en" }])).toBe('<bdi lang="en">&lt;b&gt;12&lt;/b&gt;</bdi>');
});
