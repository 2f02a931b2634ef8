import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import type { ScopeSlot } from "../../domain/report/schema.ts";
import { siteLanguage } from "../../words/language.ts";
import { slotPhrase } from "../../words/scopes.ts";
import { InferredMark } from "../voice/InferredMark.tsx";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = { slot: ScopeSlot; setting: ClaimSetting };

/** What a slot holds: the viewer's words, or the article's own where it names something without delimiting it. */
export function SlotValue({ slot, setting }: Props) {
  return (
    <>
      {slotPhrase(slot, setting).map((words) => {
        const { own, lang } = typeof words === "string" ? { own: words, lang: siteLanguage } : words;
        return (
          <OwnWords key={own} lang={lang ?? siteLanguage}>
            {own}
          </OwnWords>
        );
      })}
      {slot.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={slot.reason} lang={setting.head.lang} />
        </>
      )}
    </>
  );
}
