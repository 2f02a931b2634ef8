import type { ClaimSetting } from "../../domain/dossier.ts";
import type { Scope } from "../../domain/schema.ts";
import { SlotValue } from "./SlotValue.tsx";
import styles from "./SlotWords.module.css";

type Props = { field: keyof Scope; scope: Scope; setting: ClaimSetting };

/** What a claim says of one slot of its scope: in words, with the article's own, or “not stated”; never blank. */
export function SlotWords({ field, scope, setting }: Props) {
  const slot = scope[field];
  if (!slot) return <>not stated</>;
  return (
    <>
      <SlotValue field={field} slot={slot} setting={setting} />
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
