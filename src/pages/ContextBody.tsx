import { claimsOf } from "../domain/lookup";
import { ClaimCard } from "../ui/ClaimCard";
import type { SectionProps } from "./SectionPage";

/** Events and other claims, in the section's order. */
export function ContextBody({ section, dossier }: SectionProps) {
  return claimsOf(section, dossier).map((claim) => <ClaimCard key={claim.id} claim={claim} setting={dossier} />);
}
