import type { ClaimSetting, Dossier } from "./dossier.ts";
import type { ReadDate } from "./period.ts";
import type { Passage } from "./quote.ts";
import type { Claim, ClaimId, Section, Source, SourceId } from "./schema.ts";

// Data that passed the checker holds every id that it names. A miss is therefore a bug, and throws.

/** The source of this id. */
export function sourceIn(setting: ClaimSetting, id: SourceId): Source {
  return found(setting.sources[id], id);
}

/** Those of the sources that are named, and whomever they belong to, in the order of the sources. */
export function sourcesNamed(ids: readonly SourceId[], sources: readonly Source[]): Source[] {
  const owners = new Map(sources.map(({ id, partOf }) => [id, partOf]));
  const named = new Set(ids);
  // The set grows on the way: whoever joins it may belong to somebody, too.
  for (const id of named) {
    const owner = owners.get(id);
    if (owner !== undefined) named.add(owner);
  }
  return sources.filter(({ id }) => named.has(id));
}

/** What an EDTF date of the report says. */
export function dateIn(setting: ClaimSetting, edtf: string): ReadDate {
  return found(setting.dates[edtf], edtf);
}

/** The claim of this id. */
export function claimIn(dossier: Dossier, id: ClaimId): Claim {
  return found(
    dossier.report.claims.find((claim) => claim.id === id),
    id,
  );
}

/** A section's claims, in the section's order. */
export function claimsOf(section: Section, dossier: Dossier): Claim[] {
  return section.claims.map((id) => claimIn(dossier, id));
}

/** Where each of a claim's quotations stands in the article. */
export function passagesOf(claim: Claim, dossier: Dossier): Passage[] {
  return found(dossier.findings.passages[claim.id], claim.id);
}

/** The sections on which a claim is shown. */
export function sectionsWith(claim: ClaimId, dossier: Dossier): Section[] {
  return dossier.report.sections.filter((section) => section.claims.includes(claim));
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`“${name}” is named in the data and missing from it.`);
  return value;
}
