import type { ImpliedFigure } from "../domain/compare/implied.ts";
import type { Contradiction } from "../domain/compare/relation.ts";
import { sameScope } from "../domain/compare/slots.ts";
import { claimsOf, type Dossier } from "../domain/dossier/dossier.ts";
import type { Claim, ClaimId, Omission, Relation, Section, Toll } from "../domain/report/schema.ts";

/** What a section's glance is handed: the section, its report, and the claims whose cards stand above it already. */
export type GlanceProps = { section: Section; dossier: Dossier; shownAbove: ReadonlySet<ClaimId> };

/** The claims of a section that its glance shows. The overview is to be taken in at once: of events and the like it shows the first six. */
export function claimsAtAGlance(section: Section, dossier: Dossier): Claim[] {
  const claims = claimsOf(section, dossier);
  return section.kind === "context" ? claims.slice(0, 6) : claims;
}

/** The tolls of a section that were not withdrawn: a withdrawn one keeps its card, but stands in no chart. */
export function standingTolls(section: Section, dossier: Dossier): Toll[] {
  return claimsOf(section, dossier).flatMap((claim) => (claim.kind === "toll" && !claim.withdrawn ? [claim] : []));
}

/** Tolls of one claimant for one scope, together: the only ones that a range page draws on one scale. */
export function groupByScope(tolls: readonly Toll[], dossier: Dossier): Toll[][] {
  const groups: Toll[][] = [];
  for (const toll of tolls) {
    const group = groups.find(([first]) => first?.claimant === toll.claimant && sameScope(first, toll, dossier.dates));
    if (group) group.push(toll);
    else groups.push([toll]);
  }
  return groups;
}

export type StatedContradiction = { contradiction: Contradiction; relation: Relation };

/** The contradictions between claims of a section. */
export function contradictionsIn(section: Section, dossier: Dossier): StatedContradiction[] {
  return dossier.findings.contradictions.flatMap((contradiction) => {
    const relation = dossier.report.relations.find(({ id }) => id === contradiction.relation);
    const isHere = contradiction.claims.every((claim) => section.claims.includes(claim));
    return relation && isHere ? [{ contradiction, relation }] : [];
  });
}

/** What the percentages of a section would imply. */
export function impliedIn(section: Section, dossier: Dossier): ImpliedFigure[] {
  return dossier.findings.implied.filter(({ claim }) => section.claims.includes(claim));
}

/** What the article leaves out that belongs to a section itself. */
export function sectionOmissions(section: Section, dossier: Dossier): Omission[] {
  return dossier.report.omissions.filter(({ about }) => "section" in about && about.section === section.slug);
}

/** What the article leaves out that belongs to a section, by itself or through one of its claims. */
export function omissionsIn(section: Section, dossier: Dossier): Omission[] {
  return dossier.report.omissions.filter(({ about }) =>
    "section" in about ? about.section === section.slug : section.claims.includes(about.claim),
  );
}

export type SectionProps = { section: Section; dossier: Dossier };
