import { claimIn, type Dossier } from "../domain/dossier/dossier.ts";
import { aboutPath, claimsPath, homePath, namesOf, reportPath, sourcesPath } from "../domain/report/address.ts";
import { isLikeId } from "../domain/report/fragment.ts";
import { nearestIds } from "../domain/report/nearest.ts";
import { TaggedClaim } from "../ui/claim/ClaimStatement.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import { pageWords } from "../words/language.ts";
import styles from "./layout.module.css";
import { PagePart } from "./PagePart.tsx";

type Props = {
  /** The report in which the address lies, and the claim that it names, where both can be told. */
  wanted: { dossier: Dossier; claim: string } | null;
};

/** An address that leads nowhere: said plainly, with the nearest claims and the way onward. */
export function NotFoundPage({ wanted }: Props) {
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{pageWords.notFound}</h1>
        <p className={styles.lede}>
          No page of this site ever stood here, or the address was copied with a letter too many or too few. Published
          addresses of claims are never taken away.
        </p>
      </header>
      <div role="status">{wanted && <Nearest {...wanted} />}</div>
      <PagePart id="part_onward" title="The way onward">
        <ul className={styles.rules}>
          <li>
            <a href={href(homePath)}>All reports</a>
          </li>
          <li>
            <a href={href(sourcesPath)}>All sources</a>
          </li>
          <li>
            <a href={href(aboutPath)}>{pageWords.about}</a>
          </li>
        </ul>
      </PagePart>
    </>
  );
}

function Nearest({ dossier, claim }: { dossier: Dossier; claim: string }) {
  const { report } = dossier;
  const names = report.claims.flatMap((known) => namesOf(known).map((name) => ({ name, id: known.id })));
  const near = nearestIds(
    claim,
    names.map(({ name }) => name),
    5,
  );
  const claims = [...new Set(names.filter(({ name }) => near.some((id) => id === name)).map(({ id }) => id))];
  return (
    <div className={styles.text}>
      <h2>
        {claims.length > 0 ? "Claims with a similar address" : "No claim has a similar address"} in{" "}
        <a href={href(reportPath(report.id))}>
          <OwnWords lang={report.lang}>{report.title}</OwnWords>
        </a>
      </h2>
      {isLikeId(claim) && (
        <p>
          No claim of this report was ever called <code>{claim}</code>.
        </p>
      )}
      <ul className={styles.rules}>
        {claims.map((id) => (
          <li key={id}>
            <TaggedClaim claim={claimIn(dossier, id)} setting={dossier} />
          </li>
        ))}
        <li>
          <a href={href(claimsPath(report.id))}>All claims of this report</a>
        </li>
      </ul>
    </div>
  );
}
