/** A stretch of a text; `end` is exclusive. */
export type Stretch = { start: number; end: number };

// The marks that languages put around speech, each with those that may close it; straight ones close themselves.
const closing: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "＂": "＂",
  '"': '"',
};

/**
 * What stands between quotation marks in a text, without these. Marks that are never closed run to its end: speech may go on in the
 * next paragraph. Single marks are apostrophes too often to be read.
 */
export function quotedStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { mark: string; start: number } | undefined;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (open && closing[open.mark]?.includes(sign)) {
      stretches.push({ start: open.start, end: place });
      open = undefined;
    } else if (!open && closing[sign] !== undefined) {
      open = { mark: sign, start: place + 1 };
    }
  }
  return open ? [...stretches, { start: open.start, end: text.length }] : stretches;
}
