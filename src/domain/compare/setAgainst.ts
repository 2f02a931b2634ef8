import type { Dates } from "../date/period.ts";
import type { Claim, ClaimId, Report, Toll } from "../report/schema.ts";
import { comparedTolls, comparePair, countTheSame, differs, type PairComparison } from "./compareTolls.ts";

/** A toll that another one is set against, and how the two stand to each other. */
export type SetAgainst = { other: Toll; comparison: PairComparison };

/**
 * The tolls that a section on tolls or a comparison of the article sets a toll against, and beside which it may not be
 * set, or of which that cannot be told: none of its own source for the same scope, none that counts the same (editorial
 * decision 8). Those that differ come first. A withdrawn toll is set against nothing.
 */
export function tollsSetAgainst(toll: Toll, report: Report, dates: Dates): SetAgainst[] {
  if (toll.withdrawn) return [];
  const together = [...sectionsOfTolls(report), ...comparisonsIn(report)].filter((tolls) =>
    tolls.some(({ id }) => id === toll.id),
  );
  const others = [...new Set(together.flat())].filter((other) => !countTheSame(toll, other, dates));
  const found = others.flatMap((other): SetAgainst[] => {
    const comparison = comparePair(toll, other, dates);
    return comparison.answer === "yes" ? [] : [{ other, comparison }];
  });
  return [...found.filter(isDifferent), ...found.filter((one) => !isDifferent(one))];
}

function isDifferent({ comparison }: SetAgainst): boolean {
  return differs(comparison);
}

function sectionsOfTolls({ sections, claims }: Report): Toll[][] {
  return sections.filter(({ kind }) => kind === "tolls").map(({ claims: ids }) => standingTolls(ids, claims));
}

function comparisonsIn(report: Report): Toll[][] {
  return report.claims.filter(({ withdrawn }) => !withdrawn).map((claim) => comparedTolls(claim, report));
}

/** The tolls among some claims that were not withdrawn, in the order of the ids. */
export function standingTolls(ids: readonly ClaimId[], claims: readonly Claim[]): Toll[] {
  return ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []).filter(isStandingToll);
}

function isStandingToll(claim: Claim): claim is Toll {
  return claim.kind === "toll" && !claim.withdrawn;
}
