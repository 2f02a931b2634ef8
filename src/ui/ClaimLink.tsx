import type { ReactNode } from "react";
import { claimPath } from "../domain/address";
import type { Claim, ReportId } from "../domain/schema";
import { href } from "./href";

type Props = { claim: Claim; report: ReportId; children?: ReactNode };

/** A link to a claim's own page; its paraphrase, unless other words are given. */
export function ClaimLink({ claim, report, children }: Props) {
  return <a href={href(claimPath(report, claim.id))}>{children ?? claim.statement}</a>;
}
