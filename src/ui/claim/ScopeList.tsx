import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { Claim, Scope } from "../../domain/report/schema.ts";
import { knowledgeWords } from "../../words/language.ts";
import { slotLabel } from "../../words/scopes.ts";
import { DateWords } from "../voice/DateWords.tsx";
import styles from "./ScopeList.module.css";
import { SlotValue } from "./SlotValue.tsx";

type Props = { claim: Claim; fields: readonly (keyof Scope)[]; setting: ClaimSetting };

/** What a claim covers, slot by slot, and when it was said. */
export function ScopeList({ claim, fields, setting }: Props) {
  return (
    <dl className={styles.scope}>
      {fields.map((field) => (
        <div key={field} className={styles.row}>
          <dt className={styles.name}>{slotLabel(field)}</dt>
          <dd>
            <SlotWords field={field} scope={claim.scope} setting={setting} />
          </dd>
        </div>
      ))}
      <div className={styles.row}>
        <dt className={styles.name}>Said</dt>
        <dd>{claim.stated ? <DateWords date={claim.stated} setting={setting} /> : knowledgeWords.notStated}</dd>
      </div>
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
      <SlotValue slot={slot} setting={setting} />
      {slot.value !== null && slot.asWritten !== null && (
        <>
          {" "}
          <bdi className={styles.written} lang={setting.head.article.lang}>
            “{slot.asWritten}”
          </bdi>
        </>
      )}
    </>
  );
}
