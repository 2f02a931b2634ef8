import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Claim, Scope } from "../../domain/report/schema.ts";
import { capitalise, knowledgeWords, quoted, slotWords } from "../../words/language.ts";
import { slotPhrase } from "../../words/scopes.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import { DateWords } from "../voice/DateWords.tsx";
import styles from "./ScopeList.module.css";

type Props = { claim: Claim; fields: readonly (keyof Scope)[]; setting: ClaimSetting };

/**
 * What a claim covers, slot by slot, and when it was said. An outlet says it when it publishes, which needs no row.
 */
export function ScopeList({ claim, fields, setting }: Props) {
  const isOfOutlet = claim.claimant === setting.head.article.outlet && claim.stated === null;
  return (
    <dl className={styles.scope}>
      {fields.map((field) => (
        <div key={field} className={styles.row}>
          <dt className={styles.name}>{capitalise(slotWords[field].short)}</dt>
          <dd>
            <SlotWords field={field} scope={claim.scope} setting={setting} />
          </dd>
        </div>
      ))}
      {!isOfOutlet && (
        <div className={styles.row}>
          <dt className={styles.name}>Said</dt>
          <dd>
            {claim.stated ? (
              <>
                <Written words={claim.stated.asWritten} lang={setting.head.article.lang} />{" "}
                <DateWords date={claim.stated} setting={setting} />
              </>
            ) : (
              knowledgeWords.notStated
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

type SlotProps = { field: keyof Scope; scope: Scope; setting: ClaimSetting };

/** What a claim says of one slot of its scope: in words, with the article's own, or “not stated”; never blank. */
export function SlotWords({ field, scope, setting }: SlotProps) {
  const slot = scope[field];
  if (!slot) return <>{knowledgeWords.notStated}</>;
  return (
    <>
      <Reasoned phrase={slotPhrase(slot, setting)} />
      {slot.value !== null && (
        <>
          {" "}
          <Written words={slot.asWritten} lang={setting.head.article.lang} />
        </>
      )}
    </>
  );
}

/** The article's own words for a slot. */
function Written({ words, lang }: { words: string | null; lang: string }) {
  return (
    words !== null && (
      <bdi className={styles.written} lang={lang}>
        {quoted(words)}
      </bdi>
    )
  );
}
