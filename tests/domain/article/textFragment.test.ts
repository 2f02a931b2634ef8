import { expect, it } from "vitest";
import { originalUrl } from "../../../src/domain/article/textFragment";
import { aQuote } from "../../support/builders";

const url = "https://paper.example/1";
const paragraphs = [
  "At least 12 civilians were killed in Alpha, it said.",
  "In Alpha & Beta, a 50-percent rise was seen; in Alpha it fell, and again it fell.",
  "One two three four five six seven eight nine ten eleven twelve thirteen, and one two three four more.",
  "It fell in Gamma. In Gamma it fell; and then in Gamma.",
];

function fragment(paragraph: number, exact: string, more = {}) {
  return originalUrl(url, aQuote({ paragraph, exact, ...more }), paragraphs).replace(`${url}#:~:text=`, "");
}

it("leads to the very words at the article's own address", () => {
  expect(originalUrl(url, aQuote({ exact: "At least 12 civilians" }), paragraphs)).toBe(
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
  expect(originalUrl(address, aQuote({ exact: "civilians" }), paragraphs)).toBe(expected);
});

it("is the article's address alone where the words do not stand in it", () => {
  expect(originalUrl(url, aQuote({ exact: "soldiers" }), paragraphs)).toBe(url);
});
