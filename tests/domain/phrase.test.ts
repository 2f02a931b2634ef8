import { expect, it } from "vitest";
import { formatPhrase } from "../../src/domain/phrase";

it("a phrase is its words in their order, whosever they are", () => {
  const phrase = [
    "Changed: ",
    { own: "statement", lang: "en" },
    ". Now: ",
    { own: "قُتلوا", lang: "ar", mark: "ins" as const },
  ];

  expect(formatPhrase(phrase)).toBe("Changed: statement. Now: قُتلوا");
});
