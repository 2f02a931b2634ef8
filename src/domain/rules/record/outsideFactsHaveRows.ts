import type { Problem, Rule } from "../../report/problem.ts";
import { addressesIn, readingsIn } from "../../report/readings.ts";

/** A reason names the address of its fact; by that address it points to the row. */
export const outsideFactsHaveRows = {
  name: "outside-facts-have-rows",
  sentence:
    "Where a reading rests on a fact from outside the article, the record has a row of that fact, at the address that the reason names.",
  needs: ["record"],
  ofRecord({ rows }, report) {
    const addresses = rows.filter(({ withdrawn }) => !withdrawn).flatMap(({ url, archived }) => [url, archived ?? []]);
    const known = new Set(addresses.flat());
    return readingsIn(report).flatMap((reading): Problem[] => {
      const missing = addressesIn(reading).find((address) => !known.has(address));
      if (missing === undefined) return [];
      const says = `${reading.name} rests on a fact at ${missing}, and no row of the record has that address.`;
      return [{ at: ["rows"], says, mend: "Add a row of that fact, or name the address of the row that it is." }];
    });
  },
} satisfies Rule;
