import { boundWords } from "./figures.ts";

const boundMeanings = Object.values(boundWords).map(({ name, inGlossary }) => `${name} (${inGlossary})`);

/** The words that this site uses in one meaning each. */
export const glossary = [
  {
    term: "Civilian",
    meaning:
      "A person who is not a member of armed forces or an armed group. Who counts as one is each counter’s decision; where the article does not say how it was made, the page says “not stated”.",
  },
  {
    term: "Killed",
    meaning:
      "The dead alone. “Casualties” often means the dead and the injured together; where a page counts the dead it says “killed”.",
  },
  {
    term: "Range",
    meaning:
      "Two numbers from one count, usually the fewest deaths that its reports support and the most. Not a margin of error, and its middle is no estimate.",
  },
  {
    term: "Bound",
    meaning: `What a number says of its own limits: ${boundMeanings.join(", ")}.`,
  },
  {
    term: "Relayed",
    meaning: "Reaching us through others. The chain on each claim names every step and the article’s verb.",
  },
  {
    term: "Inferred",
    meaning: "Not written in the article, but worked out from it by the transcriber, with the reason given.",
  },
  { term: "Not stated", meaning: "The article does not say. That is neither zero nor unknown to everybody." },
  { term: "Monitor", meaning: "An organisation that records harm to civilians and is no party to the conflict." },
  {
    term: "Party to the conflict",
    meaning: "One of those fighting. A count of its own is a count by one of the sides.",
  },
] as const;
