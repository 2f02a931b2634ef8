import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { markNeeded } from "../files/keptFiles.ts";
import { replaceFile } from "../files/replaceFile.ts";
import type { PreviewCard } from "./previewCard.ts";
import { fontPackages, packageFolder } from "./previewFonts.ts";
import { lookFiles, previewSize } from "./previewLook.ts";

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

/** A picture that was kept, or undefined where there is none or it was damaged. It is marked as needed. */
export async function findKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const size = bytes && findPngSize(bytes);
  if (size?.width !== previewSize.width || size.height !== previewSize.height) return undefined;
  await markNeeded(file);
  return bytes;
}

// How every PNG begins and ends.
const signature = Buffer.from("89504e470d0a1a0a", "hex");
const lastChunk = Buffer.from("0000000049454e44ae426082", "hex");

/** The size of a PNG in pixels, or undefined where the bytes are not a whole one. Read without the drawing libraries. */
export function findPngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isWhole = bytes.length > 45 && bytes.subarray(0, 8).equals(signature) && bytes.subarray(-12).equals(lastChunk);
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/** Keeps a picture, and says whether it could. Two builds may do so at once: each file appears whole. */
export async function keepPicture(file: string, bytes: Buffer): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    replaceFile(file, bytes, { isLasting: false });
    return true;
  } catch {
    return false;
  }
}
