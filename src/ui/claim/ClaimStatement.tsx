import type { ReactNode } from "react";
import { holdsFigure } from "../../domain/compare/figure.ts";
import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { claimKindWords, labelled, labelWords, sayingWords } from "../../words/language.ts";
import { formatSlot } from "../../words/scopes.ts";
import { roleOf } from "../../words/sources.ts";
import { claimantPhrase } from "../../words/titles.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import { href } from "../voice/link.ts";
import { OwnWords, ownLanguage } from "../voice/OwnWords.tsx";
import { SourceTag, tagClass } from "../voice/SourceTag.tsx";
import unseen from "../voice/unseen.module.css";
import styles from "./ClaimStatement.module.css";

type Props = { claim: Claim; setting: ClaimSetting; level?: "h3" | "h4" };

/** The paraphrase, in the transcriber's voice, leading to the claim's own page; those who hear it are told that it is one. */
export function ClaimStatement({ claim, setting, level: Heading = "h3" }: Props) {
  return (
    <Heading className={styles.statement} dir="auto" lang={ownLanguage(setting.head.lang)}>
      <span className={unseen.unseen}>{labelled(labelWords.paraphrase, "")}</span>
      <a className={styles.link} href={href(claimPath(setting.head.id, claim.id))}>
        {claim.statement}
      </a>
    </Heading>
  );
}

/** The paraphrase as a page’s heading, its numbers large within it: so the figure is never without its words. */
export function StatementHeading({ claim, setting }: Omit<Props, "level">) {
  const parts =
    claim.kind === "toll"
      ? claim.statement.split(/(\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*\p{Nd}|\p{Nd})/u)
      : [claim.statement];
  const isFigure = (part: string, place: number) => place % 2 === 1 && holds(claim, part);
  return (
    <h1 tabIndex={-1} dir="auto" lang={ownLanguage(setting.head.lang)} className={styles.heading}>
      <span className={unseen.unseen}>{labelled(labelWords.paraphrase, "")}</span>
      {parts.map((part, place) =>
        isFigure(part, place) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order.
          <span key={place} className={styles.figure} data-figure="">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </h1>
  );
}

/** Whether a number of a statement is one of its figure: a year is none. */
function holds(claim: Claim, part: string): boolean {
  const number = Number(part.replace(/\P{Nd}/gu, ""));
  return claim.kind === "toll" && (claim.figure.low === number || claim.figure.high === number);
}

type LinkProps = Props & { children?: ReactNode };

/** A link to a claim's own page; its paraphrase, unless other words are given. */
export function ClaimLink({ claim, setting, children }: LinkProps) {
  return (
    <a href={href(claimPath(setting.head.id, claim.id))}>
      {children ?? <OwnWords lang={setting.head.lang}>{claim.statement}</OwnWords>}
    </a>
  );
}

/** A claim in one line, never without who says it. */
export function TaggedClaim({ claim, setting }: Props) {
  return (
    <>
      <SourceTag source={sourceIn(setting, claim.claimant)} /> <ClaimLink claim={claim} setting={setting} />
      <CoverLine claim={claim} setting={setting} />
    </>
  );
}

/** When and where, beside a statement with a number in it that stands alone: it may leave them to its scope. */
export function CoverLine({ claim, setting }: Props) {
  if (!holdsFigure(claim)) return null;
  const { period, places } = claim.scope;
  return (
    <>
      {" "}
      <span className={styles.cover}>
        Period: <bdi>{formatSlot(period, setting)}</bdi>. Place: <bdi>{formatSlot(places, setting)}</bdi>.
      </span>
    </>
  );
}

type ClaimantProps = {
  claim: Claim;
  setting: ClaimSetting;
  /** How much is said beside the name: the role, that it is alleged, the way to us, or a few words of one's own. */
  beside?: "role" | "way" | "kind" | { words: string };
};

/** The tag that every claim carries: who says it, in brackets where the words quoted do not name who it is. */
export function Claimant({ claim, setting, beside = "role" }: ClaimantProps) {
  const source = sourceIn(setting, claim.claimant);
  const words = besideWords(claim, setting, beside);
  return (
    <div className={styles.by}>
      {claim.claimantInferred === undefined ? (
        <SourceTag source={source} />
      ) : (
        <div className={tagClass(source)}>
          <Reasoned phrase={claimantPhrase(claim, setting)} />
        </div>
      )}
      {words !== "" && (
        <>
          {" "}
          <span className={styles.role}>{words}</span>
        </>
      )}
    </div>
  );
}

/** An allegation is called one on every card (editorial, section 4); an outlet in its own article needs no role. */
function besideWords(claim: Claim, setting: ClaimSetting, beside: ClaimantProps["beside"]): string {
  if (typeof beside === "object") return beside.words;
  if (beside === "kind") return claimKindWords[claim.kind];
  const source = sourceIn(setting, claim.claimant);
  const { outlet } = setting.head.article;
  // Whom a name in brackets is, stands where the article names it.
  const isNamed = claim.claimantInferred === undefined || beside === "way";
  const role = source.id === outlet || !isNamed ? [] : [roleOf(source), ...(source.position ? [source.position] : [])];
  const kind = claim.kind === "allegation" ? [claimKindWords.allegation] : [];
  const isRelayed = beside === "way" && source.id !== outlet;
  const way = isRelayed ? [sayingWords.reportedBy(sourceIn(setting, outlet).name)] : [];
  return [...kind, ...role, ...way].join(", ");
}
