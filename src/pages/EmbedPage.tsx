import type { Dossier } from "../domain/dossier/dossier.ts";
import { revisionsOf } from "../domain/dossier/history.ts";
import { publicUrl, type SitePlace } from "../domain/report/address.ts";
import type { Claim } from "../domain/report/schema.ts";
import { ArticleWords } from "../ui/claim/ArticleWords.tsx";
import kinds from "../ui/voice/kinds.module.css";
import { OwnWords, Said } from "../ui/voice/OwnWords.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import { WithdrawnNote } from "../ui/voice/WithdrawnNote.tsx";
import { attributionParts, type PortableClaim, portableClaim } from "../words/claims.ts";
import { formatDay } from "../words/dates.ts";
import { capitalise, formatNumberOf, notVerified, sayingWords, siteLanguage } from "../words/language.ts";
import styles from "./EmbedPage.module.css";

type Props = { claim: Claim; dossier: Dossier; place: SitePlace; siteName: string };

/** A claim to stand within another site's page: all that must travel with it, and no way through this site. */
export function EmbedPage({ claim, dossier, place, siteName }: Props) {
  const portable = portableClaim(claim, dossier);
  const { claimant, figure, withdrawn, lang } = portable;
  const change = revisionsOf(claim, dossier.report).at(-1);
  return (
    <main>
      <article className={`${styles.card} ${kinds[claimant.kind]}`}>
        {withdrawn && (
          <p className={styles.withdrawn}>
            <WithdrawnNote withdrawn={withdrawn} lang={lang} />
          </p>
        )}
        {change && !withdrawn && (
          <p className={styles.revised}>
            <strong>{sayingWords.revisedOn(formatDay(change.date))}:</strong>{" "}
            <OwnWords lang={lang}>{change.changed}</OwnWords>. <OwnWords lang={lang}>{change.why}</OwnWords>
          </p>
        )}
        <p className={styles.claimant}>
          <SourceTag source={claimant} />
          {attributionParts(portable).rest}
        </p>
        <div>
          <p className={styles.voice}>Paraphrase</p>
          {/* Not OwnWords: a bdi within would not turn the heading itself to the right. */}
          <h1 className={styles.statement} tabIndex={-1} dir="auto" lang={lang}>
            {portable.statement}
          </h1>
        </div>
        {figure && <p className={styles.figure}>{figure.words}</p>}
        <Cover claim={portable} />
        <p className={styles.verified}>
          <strong>{notVerified}</strong>{" "}
          <a className={styles.link} href={publicUrl(portable.path, place)} target="_top">
            This claim, whole, on <bdi>{siteName}</bdi>
          </a>
        </p>
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
 * The way to the article, and which state of the claim this is. A page that puts the frame in a sandbox forbids it to
 * open anything outside of itself: one link stays within it, and the address can be read.
 */
function Origin({ claim, address }: OriginProps) {
  return (
    <footer className={styles.origin}>
      <p>
        Article:{" "}
        <a className={styles.link} href={claim.original} target="_top" rel="noreferrer">
          {claim.article.name}
        </a>
        , published {claim.article.published.words}. Claim <code>{claim.id}</code>, revision {claim.revision}.
      </p>
      <p>
        If no link opens:{" "}
        <a className={styles.link} href={address}>
          the claim, here in the frame
        </a>
        . Its address: <bdi>{address}</bdi>
      </p>
    </footer>
  );
}

type CaveatsProps = { claim: PortableClaim };

/** What the claim must not be quoted without: the most telling caveats in view, the others one tap away. */
function EmbedCaveats({ claim: { caveats, withdrawn } }: CaveatsProps) {
  // That it was withdrawn, and why, already stands above the claim.
  const standing = [...new Set(withdrawn ? caveats.slice(1) : caveats)];
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
