import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { openPainter } from "./drawPreview.ts";
import type { PreviewCard } from "./previewCard.ts";
import { findFonts, fontPackages, missingNotes, packageFolder } from "./previewFonts.ts";
import { lookFiles, previewSize } from "./previewLook.ts";

export type MadePreviews = {
  /** PNG files by the page that each stands for. */
  pictures: Map<string, Uint8Array>;
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
  const drawn = new Map<string, Uint8Array>();
  let isKept = true;
  if (missing.length > 0) {
    const { fonts } = findFonts(charactersOf(missing.map(({ card }) => card)));
    const { draw } = await openPainter(fonts);
    await inParallel(missing, async ({ path, card, file }) => {
      const bytes = await draw(card);
      isKept = (await keepPicture(file, bytes)) && isKept;
      drawn.set(path, bytes);
    });
  }
  const pictures = found.flatMap(({ path, kept }): [string, Uint8Array][] => {
    const bytes = kept ?? drawn.get(path);
    return bytes ? [[path, bytes]] : [];
  });
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

const drawingCode = "src/publish/preview";

/** Which drawing this is: its code, the style sheets that it looks into, the libraries and the fonts. Another one draws anew. */
export async function readDrawingVersion(): Promise<string> {
  const code = (await readdir(drawingCode)).sort().map((file) => join(drawingCode, file));
  const packages = ["@napi-rs/canvas", "sharp", ...fontPackages].map((name) =>
    join(packageFolder(name), "package.json"),
  );
  const hash = createHash("sha256");
  for (const file of [...code, ...lookFiles, ...packages]) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex");
}

/** The file that keeps the picture of a card, named after all that the picture follows from. */
export function cacheFile(card: PreviewCard, version: string, cacheFolder: string): string {
  const name = createHash("sha256").update(version).update(JSON.stringify(card)).digest("hex").slice(0, 40);
  return join(cacheFolder, `${name}.png`);
}

/** A picture that was kept, or undefined where there is none or it was damaged. */
async function findKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const size = bytes && findPngSize(bytes);
  return size?.width === previewSize.width && size.height === previewSize.height ? bytes : undefined;
}

// How every PNG begins and ends.
const signature = Buffer.from("89504e470d0a1a0a", "hex");
const lastChunk = Buffer.from("0000000049454e44ae426082", "hex");

/** The size of a PNG in pixels, or undefined where the bytes are not a whole one. Read without the drawing libraries. */
export function findPngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isWhole = bytes.length > 45 && bytes.subarray(0, 8).equals(signature) && bytes.subarray(-12).equals(lastChunk);
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/**
 * Keeps a picture, and says whether it could. Two builds may do so at once: each file appears whole, under its name only
 * when it is written.
 */
async function keepPicture(file: string, bytes: Buffer): Promise<boolean> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return true;
  } catch {
    return false;
  }
}
