import { claimPath } from "../domain/address";
import type { Dossier } from "../domain/dossier";
import type { Claim } from "../domain/schema";
import { ClaimCard } from "../ui/ClaimCard";
import { href } from "../ui/href";
import styles from "./layout.module.css";
import { ReportFrame } from "./ReportFrame";

type Props = { claim: Claim; formerId: string; dossier: Dossier };

/** The page at a claim's former address: it says that the claim was renamed, and shows it. */
export function MovedClaimPage({ claim, formerId, dossier }: Props) {
  const path = claimPath(dossier.report.id, claim.id);
  return (
    <ReportFrame dossier={dossier} current={path}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>This claim was renamed</h1>
          <p>
            It was called <code>{formerId}</code>; it is now called <code>{claim.id}</code> and stands at{" "}
            <a href={href(path)}>its new address</a>. It is the same claim.
          </p>
        </header>
        <ClaimCard claim={claim} setting={dossier} />
      </div>
    </ReportFrame>
  );
}
