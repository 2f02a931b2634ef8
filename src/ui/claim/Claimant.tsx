import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { claimKindWords, sayingWords } from "../../words/language.ts";
import { roleOf } from "../../words/sources.ts";
import { claimantPhrase } from "../../words/titles.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import { SourceTag, tagClass } from "../voice/SourceTag.tsx";
import styles from "./Claimant.module.css";

type Props = {
  claim: Claim;
  setting: ClaimSetting;
  /** How much is said beside the name: the role, that it is alleged, the way to us, or a few words of one's own. */
  beside?: "role" | "way" | "kind" | { words: string };
};

/** The tag that every claim carries: who says it, in brackets where the words quoted do not name who it is. */
export function Claimant({ claim, setting, beside = "role" }: Props) {
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
function besideWords(claim: Claim, setting: ClaimSetting, beside: Props["beside"]): string {
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
