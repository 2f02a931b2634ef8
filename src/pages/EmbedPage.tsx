import type { Dossier } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { publicUrl, type SitePlace } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import { Claimant, StatementHeading } from "../ui/claim/ClaimStatement.tsx";
import { GuardNote } from "../ui/claim/GuardNote.tsx";
import kinds from "../ui/voice/kinds.module.css";
import { OwnWords, Said } from "../ui/voice/OwnWords.tsx";
import { WithdrawnNote } from "../ui/voice/WithdrawnNote.tsx";
import { figureBeside, furtherCaveats, type PortableClaim, portableClaim } from "../words/claims.ts";
import { formatDay } from "../words/dates.ts";
import { guardsOf } from "../words/guards.ts";
import { capitalise, formatNumberOf, notVerified, sayingWords, siteLanguage } from "../words/language.ts";
import styles from "./EmbedPage.module.css";

type Props = { claim: Claim; dossier: Dossier; place: SitePlace; siteName: string };

/** A claim to stand within another site's page: all that must travel with it, and no way through this site. */
export function EmbedPage({ claim, dossier, place, siteName }: Props) {
  const portable = portableClaim(claim, dossier);
  const { claimant, withdrawn, lang } = portable;
  const figure = figureBeside(portable);
  const change = revisionsOf(claim, dossier.report).at(-1);
  return (
    <main>
      <article className={`${styles.card} ${kinds[claimant.kind]}`}>
        {withdrawn && (
          <p className={styles.withdrawn}>
            <WithdrawnNote withdrawn={withdrawn} lang={lang} />
          </p>
        )}
        <GuardNote guards={guardsOf(claim, dossier)} dossier={dossier} />
        <Claimant claim={claim} setting={dossier} beside="way" />
        <StatementHeading claim={claim} setting={dossier} />
        {figure !== null && <p className={styles.figure}>{figure}</p>}
        <Cover claim={portable} />
        <p className={styles.verified}>
          <strong>{notVerified}</strong>{" "}
          <a className={styles.link} href={publicUrl(portable.path, place)}>
            This claim, whole, on <bdi>{siteName}</bdi>
          </a>
        </p>
        {change && !withdrawn && (
          <p className={styles.revised}>
            {sayingWords.revisedOn(formatDay(change.date))}: <OwnWords lang={lang}>{change.why}</OwnWords>
          </p>
        )}
        <ArticleWords claim={claim} setting={dossier} />
        <EmbedCaveats claim={portable} />
        <Origin claim={portable} address={publicUrl(portable.path, place)} />
      </article>
    </main>
  );
}

type CoverProps = { claim: PortableClaim };

/** What the claim covers; “not stated” stands where the article does not say. */
function Cover({ claim: { figure, period, places, responsible } }: CoverProps) {
  const slots = [
    { name: "Period", slot: period },
    { name: "Place", slot: places },
    { name: "Responsible", slot: responsible },
  ];
  return (
    <dl className={styles.cover}>
      {figure && (
        <div className={styles.row}>
          <dt className={styles.name}>Bound</dt>
          <dd>{figure.boundWords}</dd>
        </div>
      )}
      {slots.map(({ name, slot }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd>
            <Said phrase={slot.phrase} around={siteLanguage} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type OriginProps = { claim: PortableClaim; address: string };

/**
 * The way to the article, and which state of the claim this is. All links lead out of the frame (app/HeadTags). A page that
 * puts the frame in a sandbox forbids that: one link stays within it, and the address can be read.
 */
function Origin({ claim, address }: OriginProps) {
  return (
    <footer className={styles.origin}>
      <p>
        Article:{" "}
        <a className={styles.link} href={claim.original} rel="noreferrer">
          {claim.article.name}
        </a>
        , published {claim.article.published.words}. Claim <code>{claim.id}</code>, revision {claim.revision}.
      </p>
      <p>
        If no link opens:{" "}
        <a className={styles.link} href={address} target="_self">
          the claim, here in the frame
        </a>
        . Its address: <bdi>{address}</bdi>
      </p>
    </footer>
  );
}

type CaveatsProps = { claim: PortableClaim };

/** What the claim must not be quoted without: the most telling caveats in view, the others one tap away. */
function EmbedCaveats({ claim }: CaveatsProps) {
  const caveats = furtherCaveats(claim);
  // That it was withdrawn, and why, already stands above the claim, as does what it may not be set beside.
  const standing = [...new Set(claim.withdrawn ? caveats.slice(1) : caveats)];
  const [telling, others] = [standing.slice(0, 2), standing.slice(2)];
  if (telling.length === 0) return null;
  return (
    <div className={styles.caveats}>
      {telling.map((caveat) => (
        <p key={caveat}>
          <strong>Caveat:</strong> <bdi>{caveat}</bdi>
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{capitalise(formatNumberOf(others.length, "more caveat"))}</summary>
          <ul className={styles.list}>
            {others.map((caveat) => (
              <li key={caveat} dir="auto">
                {caveat}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
