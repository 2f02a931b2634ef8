import { describe, expect, it } from "vitest";
import { originalUrl } from "../../../src/domain/article/textFragment";
import { anArticle, aQuote } from "../../support/builders";

const url = "https://paper.example/1";
const paragraphs = [
  "At least 12 civilians were killed in Alpha, it said.",
  "In Alpha & Beta, a 50-percent rise was seen; in Alpha it fell, and again it fell.",
  "One two three four five six seven eight nine ten eleven twelve thirteen, and one two three four more.",
  "It fell in Gamma. In Gamma it fell; and then in Gamma.",
];

function fragment(paragraph: number, exact: string, more = {}) {
  return fragmentIn({ paragraphs }, paragraph, exact, more);
}

function fragmentIn(article: Parameters<typeof anArticle>[0], paragraph: number, exact: string, more = {}) {
  return originalUrl(anArticle({ url, ...article }), aQuote({ paragraph, exact, ...more })).replace(
    `${url}#:~:text=`,
    "",
  );
}

it("leads to the very words at the article's own address", () => {
  expect(originalUrl(anArticle({ url, paragraphs }), aQuote({ exact: "At least 12 civilians" }))).toBe(
    "https://paper.example/1#:~:text=At%20least%2012%20civilians",
  );
});

it("encodes what means something in an address or a directive", () => {
  expect(fragment(2, "Alpha & Beta, a 50-percent rise")).toBe("Alpha%20%26%20Beta%2C%20a%2050%2Dpercent%20rise");
});

it("names a long quotation by its first and last words", () => {
  expect(fragment(3, "One two three four five six seven eight nine ten eleven twelve thirteen")).toBe(
    "One%20two%20three%20four,ten%20eleven%20twelve%20thirteen",
  );
});

it("adds the words before where the same words stand earlier in the paragraph", () => {
  expect(fragment(2, "it fell", { prefix: "again" })).toBe("again-,it%20fell");
});

it("adds the words before and after where those before stand in an earlier paragraph too", () => {
  expect(fragment(2, "Alpha", { prefix: "In" })).toBe("In-,Alpha,-%26");
});

it("looks at case as a browser does, which takes “it fell” for “It fell”", () => {
  expect(fragment(4, "it fell")).toBe("Gamma-,it%20fell");
});

it("adds the words after where nothing stands before", () => {
  expect(fragment(4, "It fell")).toBe("It%20fell,-in");
});

it("stands on whole words", () => {
  expect(fragment(1, "east 12 civil")).toBe("least%2012%20civilians");
});

it("adds nothing where the first match is the place that is meant", () => {
  expect(fragment(1, "Alpha")).toBe("Alpha");
});

it.each([
  ["https://paper.example/1#comments", "https://paper.example/1#comments:~:text=civilians"],
  ["https://paper.example/1#:~:text=fell", "https://paper.example/1#:~:text=fell&text=civilians"],
  ["https://paper.example/1?a=b&c=d", "https://paper.example/1?a=b&c=d#:~:text=civilians"],
])("keeps the fragment that %s has", (address, expected) => {
  expect(originalUrl(anArticle({ url: address, paragraphs }), aQuote({ exact: "civilians" }))).toBe(expected);
});

it("is the article's address alone where the words do not stand in it", () => {
  expect(originalUrl(anArticle({ url, paragraphs }), aQuote({ exact: "soldiers" }))).toBe(url);
});

describe("what a word is", () => {
  it.each([
    ["a French article", "fr", "Selon l’armée, douze morts.", "armée", "l’armée"],
    ["an English possessive", "en", "General Rasool’s office said so.", "General Rasool", "General Rasool’s"],
    ["a decimal number", "en", "In all 3.5 died each day.", "5 died", "3.5 died"],
    ["a number with its thousands", "en", "In all 12,000 died.", "000 died", "12,000 died"],
    ["an underscore", "en", "The file dead_2017 names them.", "2017", "dead_2017"],
    ["Hindi", "hi", "बारह नागरिकों की मौत हुई", "नागरिक", "नागरिकों"],
    ["a mark at the quotation’s beginning", "hi", "बारह नागरिकों की मौत हुई", "िकों की", "नागरिकों की"],
    ["Tamil", "ta", "பன்னிரண்டு பொதுமக்கள் கொல்லப்பட்டனர்", "கொல்ல", "கொல்லப்பட்டனர்"],
    ["Arabic with its vowels", "ar", "قُتِلَ مَدَنِيُّونَ هناك", "مَدَن", "مَدَنِيُّونَ"],
    ["Hebrew with an abbreviation", "he", 'לפי צה"ל נהרגו', "צה", 'צה"ל'],
    ["Chinese, by its dictionary", "zh", "平民十二人在空袭中被杀害", "害", "杀害"],
    ["Japanese, by its dictionary", "ja", "民間人が空爆で死亡した", "亡", "死亡"],
    ["an accent in two characters", "fr", "Selon l\u2019arme\u0301e, douze", "arme", "l\u2019arme\u0301e"],
    ["a family of one character", "en", "They were 👩‍👩‍👧 there.", "👩", "👩‍👩‍👧"],
  ])("widens within %s", (_what, lang, paragraph, exact, widened) => {
    const found = fragmentIn({ lang, paragraphs: [paragraph] }, 1, exact);

    expect(decodeURIComponent(found)).toBe(widened);
  });

  it.each([
    ["Thai", "th", "รายงานว่า พลเรือนเสียชีวิตสิบสองคน เมื่อวาน", "ชีวิตสิบ", "พลเรือนเสียชีวิตสิบสองคน"],
    ["Lao", "lo", "ວ່າ ພົນລະເຮືອນສິບສອງຄົນ ນັ້ນ", "ສອງ", "ພົນລະເຮືອນສິບສອງຄົນ"],
    ["Khmer", "km", "ថា ជនស៊ីវិលដប់ពីរនាក់ត្រូវបានសម្លាប់ នៅ", "ដប់ពីរ", "ជនស៊ីវិលដប់ពីរនាក់ត្រូវបានសម្លាប់"],
    ["Burmese", "my", "ဟု အရပ်သား၁၂ဦးသေဆုံးခဲ့သည် ဟု", "သေဆုံး", "အရပ်သား၁၂ဦးသေဆုံးခဲ့သည်"],
  ])(
    "widens to the space in %s, of which browsers have different dictionaries",
    (_what, lang, paragraph, exact, run) => {
      const found = fragmentIn({ lang, paragraphs: [paragraph] }, 1, exact);

      expect(decodeURIComponent(found)).toBe(run);
    },
  );

  it("names a long quotation in a script without spaces by its first and last words", () => {
    const paragraph = "平民十二人在空袭中被杀害的消息昨天由监测组织在首都公布";

    const found = fragmentIn({ lang: "zh", paragraphs: [paragraph] }, 1, paragraph);

    expect(decodeURIComponent(found)).toMatch(/^平民十二人在,.{4,9}$/);
  });

  it("is asked of earlier matches as well", () => {
    const earlier = ["In all 3.5 died each day; l’armée said so.", "Of them 5 died, armée said."];

    expect(fragmentIn({ paragraphs: earlier }, 2, "5 died")).toBe("5%20died");
    expect(fragmentIn({ paragraphs: earlier }, 2, "armée")).toBe("arm%C3%A9e");
  });

  it("takes for an earlier match what differs in accents alone, as browsers do", () => {
    expect(fragmentIn({ paragraphs: ["It was ete then.", "It was été later."] }, 2, "été")).toBe(
      "was-,%C3%A9t%C3%A9,-later.",
    );
  });

  it("takes every place within a run of Thai for one where some browser finds a word", () => {
    const found = fragmentIn({ lang: "th", paragraphs: ["พลเรือนเสียชีวิตสิบสองคน", "เขาว่า สิบสองคน"] }, 2, "สิบสองคน");

    expect(decodeURIComponent(found)).toBe("เขาว่า-,สิบสองคน");
  });
});

describe("what stands on the article’s page besides its paragraphs", () => {
  const headline = "12 civilians killed in Alpha";

  it("is its headline, in which a browser finds the words first", () => {
    const found = fragmentIn({ headline, paragraphs: ["It said: 12 civilians killed in Alpha."] }, 1, headline);

    expect(found).toBe("said%3A-,12%20civilians%20killed%20in%20Alpha");
  });

  it("is what stands beside a paragraph that says no more than the headline", () => {
    const twice = { headline, paragraphs: ["A count came out.", headline, "It covers May."] };

    expect(fragmentIn(twice, 2, headline)).toBe("out.-,12%20civilians%20killed%20in%20Alpha");
    expect(fragmentIn({ ...twice, paragraphs: [headline, "It covers May."] }, 1, headline)).toBe(
      "12%20civilians%20killed%20in%20Alpha,-It",
    );
  });

  it("adds nothing where the headline has other words", () => {
    expect(fragmentIn({ headline, paragraphs }, 1, "least 12 civilians were")).toBe("least%2012%20civilians%20were");
  });
});
