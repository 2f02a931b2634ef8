import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/domain/article/sentenceParts";

it.each([
  ["plain ones", "It fell. "],
  ["ones with an abbreviation before a small letter", "It fell, e.g. here, at 5 p.m. that day. "],
  ["ones with a number after the stop", "It fell in no. 10 of the street. "],
  ["ones in marks", "“It fell.” He said so. "],
  ["ones without capitals", "سقط المبنى. قتل مدنيون. "],
])("parts a long paragraph as it parts a short one: %s", (_, words) => {
  const once = sentencesOf(words, "en");
  const many = 8_000 / words.length;
  const long = words.repeat(many);

  const sentences = sentencesOf(long, "en");

  expect(sentences).toHaveLength(once.length * Math.floor(many));
  expect(sentences.map(({ start, end }) => long.slice(start, end))).toEqual(sentences.map(({ text }) => text));
});

describe("a full stop that ends no sentence", () => {
  it.each([
    [
      "of titles, ranks, initials and countries",
      "en",
      "According to Brig. Gen. Alfa of the U.S. Army in St. Bravo, 12 people died.",
    ],
    ["of a name’s initials", "en", "J. R. Alfa Jr. Bravo and Gen. A. Charlie counted 12."],
    ["before a number", "en", "School No. 12 was struck on Aug. 12, and approx. 40 fled."],
    ["in French", "fr", "Le gén. Alfa et M. Bravo comptent 12 morts."],
    ["in Spanish", "es", "El Gral. Alfa y la Sra. Bravo cuentan 12 muertos."],
    ["in German, where it makes an ordinal", "de", "Prof. Alfa zählte am 12. Juli 12 Tote."],
    ["in Russian", "ru", "Ген. А. Б. Иванов назвал 12 погибших."],
    ["in Arabic, after a single letter", "ar", "قال د. أحمد إن 12 قتلوا."],
    ["in an address", "en", "See https://news.example/died.The-army for more."],
  ])("parts nothing: %s", (_, lang, text) => {
    expect(sentencesOf(text, lang).map((sentence) => sentence.text)).toEqual([text]);
  });

  it.each([
    ["after a country", "en", ["It fell in the U.S.", "The army denied it."]],
    ["after “no”", "en", ["Were 12 killed? No.", "He denied it."]],
    ["in German, after a number", "de", ["Es starben 12.", "Die Armee bestritt es."]],
  ])("hides none that begins with a word of sentences: %s", (_, lang, sentences) => {
    expect(
      sentencesOf(sentences.join(" "), lang)
        .map(({ text }) => text)
        .join("|"),
    ).toBe(sentences.join("|").replace("? No", "?|No"));
  });
});

describe("a sentence that begins where Unicode’s rules see none", () => {
  it.each([
    ["without a space", "en", "", ["12 people died.", "The army denied it."]],
    ["without a space, after a mark", "en", "", ["“12 people died.”", "The army denied it."]],
    ["without a space, in Arabic", "ar", "", ["قتل 12 مدنيا.", "نفى الجيش ذلك."]],
    ["with a number", "en", " ", ["The army denied it.", "12 people died."]],
    ["with a number, in Arabic", "ar", " ", ["نفى الجيش ذلك.", "12 قتلوا."]],
    ["in Thai", "th", " ", ["ทหารสังหาร 12 คน", "กองทัพปฏิเสธ"]],
    ["in Lao", "lo", " ", ["ມີຜູ້ເສຍຊີວິດ 12 ຄົນ", "ກອງທັບປະຕິເສດ"]],
    ["in Tibetan", "bo", " ", ["མི་བཅུ་གཉིས་ཤི།", "དམག་གིས་ཁས་མ་བླངས།"]],
    ["in Khmer", "km", " ", ["មនុស្ស១២នាក់បានស្លាប់។", "កងទ័ពបដិសេធ។"]],
    ["in Burmese", "my", " ", ["လူ ၁၂ ဦး သေသည်။", "တပ်မတော်က ငြင်းသည်။"]],
  ])("is found: %s", (_, lang, between, sentences) => {
    const text = sentences.join(between);
    const found = sentencesOf(text, lang);

    expect(found.map(({ text }) => text)).toEqual(sentences);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each(["It cost 3.5 million.", "He lives at a.b.c House.", "Version 2.0 came, e.g. here."])(
    "is none: %s",
    (text) => {
      expect(sentencesOf(text, "en")).toHaveLength(1);
    },
  );
});
