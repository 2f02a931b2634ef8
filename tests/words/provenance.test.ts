import { expect, it } from "vitest";
import { tellMissing, tellProvenance } from "../../src/words/provenance";
import { anArticle, aReport } from "../support/builders";

it("says how a text came, whether it is whole, who wrote it down and who read it again, and what is not said", () => {
  expect(tellProvenance(aReport())).toEqual([
    "The report does not say how the text reached the transcriber.",
    "Transcribed on 2 June 2020 by someone who is not named.",
    "The report does not say that anyone read it a second time.",
  ]);
  const received = { from: "A copy of the page.", day: "2020-06-01", isWhole: "yes" as const };
  const handlers = [
    { did: "transcribed" as const, name: "Ada", day: "2020-06-02" },
    { did: "read-again" as const, name: null, day: "2020-06-03" },
  ];
  expect(tellProvenance(aReport({ article: anArticle({ received }), handlers }))).toEqual([
    "The text reached the transcriber on 1 June 2020: A copy of the page.",
    "It is the whole article.",
    "Transcribed on 2 June 2020 by Ada.",
    "Read a second time on 3 June 2020 by someone who is not named.",
  ]);
});

it("says what whoever runs the site has not said, and nothing where all is said", () => {
  const operator = { name: "A group", contact: "mail@example.org" };
  const licence = { name: "CC BY 4.0", url: "https://example.org/licence" };

  expect(tellMissing({ address: null, operator: null, licence: null })).toHaveLength(3);
  expect(tellMissing({ address: "https://example.org/", operator, licence: null })).toEqual([
    "The site names no licence for its data.",
  ]);
  expect(tellMissing({ address: "https://example.org/", operator, licence })).toEqual([]);
});
