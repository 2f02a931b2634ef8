import { describe, expect, it } from "vitest";
import { claimKinds } from "../../src/domain/report/schema";
import { formatAttribution, formatPortableLine, portableLineParts } from "../../src/words/claims";
import { claimKindWords } from "../../src/words/language";
import { formatPhrase } from "../../src/words/phrasebook/phrase";
import { aReport, aSource, aToll, someSources } from "../support/builders";
import { aPortableClaim } from "../support/portable";

describe("a claim's line", () => {
  const claim = aPortableClaim(aReport({ lang: "ar", claims: [aToll({ statement: "قُتل 12 مدنيًا في ألفا." })] }));

  it("in parts loses nothing", () => {
    expect(formatPhrase(portableLineParts(claim))).toBe(formatPortableLine(claim));
  });

  it("names the language of the statement, which stands last", () => {
    expect(portableLineParts(claim).at(-1)).toEqual({ own: "قُتل 12 مدنيًا في ألفا.", lang: "ar" });
  });

  it("is cut in the statement alone", () => {
    const [telling, statement] = portableLineParts(claim, 12);

    expect(telling).toBe(portableLineParts(claim)[0]);
    expect(statement).toEqual({ own: "قُتل…", lang: "ar" });
  });
});

it.each([
  ["who speaks for themselves", {}, "Town Watch", " (monitor), as reported by Daily Paper, article 1"],
  [
    "who holds an office",
    { claimant: "spokesman" },
    "A. Spokesman",
    ", Town Watch spokesman (speaks for a monitor), as reported by Daily Paper, article 1",
  ],
  [
    "the outlet, whose name it holds again",
    { claimant: "daily-paper" },
    "Daily Paper",
    " (press), in its own voice, article 1",
  ],
])("an attribution begins with the name of %s, and says the rest after it", (_, parts, name, rest) => {
  const sources = [
    ...someSources(),
    aSource({ id: "spokesman", name: "A. Spokesman", position: "Town Watch spokesman" }),
  ];
  const claim = aPortableClaim(aReport({ claims: [aToll(parts)] }), undefined, sources);

  expect(formatAttribution(claim)).toBe(`${name}${rest}`);
});

it("has a word of its own for every kind of claim", () => {
  expect(new Set(claimKinds.map((kind) => claimKindWords[kind])).size).toBe(claimKinds.length);
});
