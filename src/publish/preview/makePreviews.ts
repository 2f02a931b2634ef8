import { availableParallelism } from "node:os";
import { openPainter } from "./drawPreview.ts";
import { cacheFile, findKept, keepPicture, readDrawingVersion } from "./pictureCache.ts";
import type { PreviewCard } from "./previewCard.ts";
import { findFonts, missingNotes } from "./previewFonts.ts";

/** A picture as PNG, and the file that keeps it for the next build; null where it could not be kept. */
export type KeptPicture = { bytes: Uint8Array; kept: string | null };

export type MadePreviews = {
  /** By the page that each stands for. */
  pictures: Map<string, KeptPicture>;
  /** How many were drawn now; the others were kept from an earlier build. */
  made: number;
  /** Each a sentence for whoever builds the site: what the pictures could not show. */
  notes: string[];
};

// What the drawing adds to a card's own words stands within these.
const ownCharacters = "Period:Place:(“”–·…)";

/** The pictures of all cards, several drawn at a time. One whose card and drawing are as they were is not drawn again. */
export async function makePreviews(
  cards: ReadonlyMap<string, PreviewCard>,
  cacheFolder: string,
): Promise<MadePreviews> {
  const version = await readDrawingVersion();
  const found = await inParallel([...cards], async ([path, card]) => {
    const file = cacheFile(card, version, cacheFolder);
    return { path, card, file, kept: await findKept(file) };
  });
  const missing = found.filter(({ kept }) => kept === undefined);
  const drawn = new Map<string, KeptPicture>();
  if (missing.length > 0) {
    const { fonts } = findFonts(charactersOf(missing.map(({ card }) => card)));
    const { draw } = openPainter(fonts);
    await inParallel(missing, async ({ path, card, file }) => {
      const bytes = await draw(card);
      drawn.set(path, { bytes, kept: (await keepPicture(file, bytes)) ? file : null });
    });
  }
  const pictures = found.flatMap(({ path, kept: bytes, file }): [string, KeptPicture][] => {
    const picture = bytes ? { bytes, kept: file } : drawn.get(path);
    return picture ? [[path, picture]] : [];
  });
  const isKept = pictures.every(([, { kept }]) => kept !== null);
  return {
    pictures: new Map(pictures),
    made: missing.length,
    notes: [...notesOn(cards), ...(isKept ? [] : [cannotKeep(cacheFolder)])],
  };
}

function cannotKeep(folder: string): string {
  return `Previews cannot be kept in ${folder}, so each build draws them anew: let the build write there.`;
}

function notesOn(cards: ReadonlyMap<string, PreviewCard>): string[] {
  const { missing } = findFonts(charactersOf([...cards.values()]));
  if (missing.size === 0) return [];
  const byPath = [...cards].map(([path, card]): [string, Set<string>] => [
    path,
    new Set([...charactersOf([card])].filter((character) => missing.has(character))),
  ]);
  return missingNotes(new Map(byPath));
}

function charactersOf(cards: readonly PreviewCard[]): Set<string> {
  return new Set(`${ownCharacters}${JSON.stringify(cards)}`.normalize("NFC"));
}

/** Several at a time: the compressing of one picture goes on beside the drawing of the next. */
async function inParallel<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = entries.entries();
  const workers = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const [position, entry] of waiting) results[position] = await work(entry);
  });
  await Promise.all(workers);
  return results;
}
