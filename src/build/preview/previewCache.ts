import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findPngSize } from "./palettePng.ts";
import type { PreviewCard } from "./previewCard.ts";
import { fontPackages, packageFolder } from "./previewFonts.ts";
import { previewSize } from "./previewSize.ts";

const drawingCode = "src/build/preview";

/** Which drawing this is: its code, the library and the fonts. Another one makes every picture anew. */
export async function readDrawingVersion(): Promise<string> {
  const code = (await readdir(drawingCode)).sort().map((file) => join(drawingCode, file));
  const packages = ["@napi-rs/canvas", ...fontPackages].map((name) => join(packageFolder(name), "package.json"));
  const hash = createHash("sha256");
  for (const file of [...code, ...packages]) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex");
}

/** The file that keeps the picture of a card, named after all that the picture follows from. */
export function cacheFile(card: PreviewCard, version: string, cacheFolder: string): string {
  const name = createHash("sha256").update(version).update(JSON.stringify(card)).digest("hex").slice(0, 40);
  return join(cacheFolder, `${name}.png`);
}

/** A picture that was kept, or undefined where there is none or it was damaged. */
export async function findKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const size = bytes && findPngSize(bytes);
  return size?.width === previewSize.width && size.height === previewSize.height ? bytes : undefined;
}

/**
 * Keeps a picture, and says whether it could. Two builds may do so at once: each file appears whole, under its name only
 * when it is written.
 */
export async function keepPicture(file: string, bytes: Buffer): Promise<boolean> {
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
