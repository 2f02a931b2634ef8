import type { PortableSlot } from "../../domain/portableSlot.ts";
import { OwnWords } from "../voice/OwnWords.tsx";

type Props = {
  slot: PortableSlot;
  /** The language of what the slot holds; what the article names without delimiting it is in the article's. */
  lang: string;
  articleLang: string;
};

/** A slot with its basis in the words, for where no tap can ask for it: “Iraq and Syria (inferred)”, “not stated”. */
export function PortableSlotWords({ slot: { value, asWritten, words }, lang, articleLang }: Props) {
  const own = value ?? (asWritten === null ? "" : `“${asWritten}”`);
  // What is said of the value after it, and a date, are the site's own words.
  if (own === "" || !words.startsWith(own)) return <>{words}</>;
  return (
    <>
      <OwnWords lang={value === null ? articleLang : lang}>{own}</OwnWords>
      {words.slice(own.length)}
    </>
  );
}
