import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { anchor, articlePath, claimPath } from "../../domain/report/address.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatFigure } from "../../words/figures.ts";
import { paragraphMark } from "../../words/readings.ts";
import { claimantName } from "../../words/titles.ts";
import action from "../voice/action.module.css";
import { CopyLink } from "../voice/CopyLink.tsx";
import { href } from "../voice/link.ts";

type Props = {
  claim: Claim;
  setting: ClaimSetting;
  /** Whether the way to the original is among them. */
  withOriginal?: boolean;
  /** Whether its words stand beside them, so that they need not be led to. */
  withoutPlace?: boolean;
};

/** The part of a claim's page with its texts to copy, cite and take away. */
export const sharePart = "part_share";

/** What a reader can do with a claim: see it in the article, keep its address, cite it, see the original. */
export function ClaimActions({ claim, setting, withOriginal = false, withoutPlace = false }: Props) {
  const path = href(claimPath(setting.head.id, claim.id));
  const name = shortName(claim, setting);
  return (
    <p className={action.actions}>
      {!withoutPlace && <PlaceLink claim={claim} setting={setting} />}
      <CopyLink href={path} to={`the claim: ${name}`} />
      <a className={action.action} href={`${path}#${sharePart}`} aria-label={`Cite the claim: ${name}`}>
        Cite
      </a>
      {withOriginal && (
        <a className={action.action} href={setting.originals[claim.id]} rel="noreferrer">
          Original&nbsp;↗
        </a>
      )}
    </p>
  );
}

/** Where a claim stands in the article, as a link to its words there. */
export function PlaceLink({ claim, setting }: Pick<Props, "claim" | "setting">) {
  const mark = paragraphMark(claim);
  return (
    <a
      className={action.action}
      href={`${href(articlePath(setting.head.id))}${anchor(claim.id)}`}
      aria-label={`${mark} of the article: ${shortName(claim, setting)}`}
    >
      {mark}
    </a>
  );
}

/** A claim as links to it are heard: a figure with who says it, else its statement. */
function shortName(claim: Claim, setting: ClaimSetting): string {
  return claim.kind === "toll" ? `${claimantName(claim, setting)}, ${formatFigure(claim.figure)}` : claim.statement;
}
