import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** One file as a browser may ask for it. The tag names its contents, not its date. */
export type ServedFile = {
  type: string;
  tag: string;
  body: Buffer;
  isText: boolean;
  bodyIn(encoding: Encoding): Promise<Buffer>;
};

const textTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".xml": "application/xml",
  ".atom": "application/atom+xml",
  ".jsonld": "application/ld+json",
  ".bib": "application/x-bibtex",
  ".ris": "application/x-research-info-systems",
};

const otherTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** The content type of a file by its name. */
export function contentType(name: string): string {
  const ending = extname(name).toLowerCase();
  const text = textTypes[ending];
  return text ? `${text}; charset=utf-8` : (otherTypes[ending] ?? "application/octet-stream");
}

/** The files of one folder, each read and compressed once for as long as it stays unchanged on disk. */
export class ServedFolder {
  readonly #folder: string;
  readonly #kept = new Map<string, { state: string; file: ServedFile }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file of that name (“reports/index.html”), or undefined where none stands or the name leads out of the folder. */
  async find(name: string): Promise<ServedFile | undefined> {
    const parts = name.split("/");
    // A backslash would be a separator on Windows, and browsers read it as one in an address.
    if (/[\\\0]/.test(name) || parts.some((part) => part === "" || part === "." || part === "..")) return undefined;

    const path = join(this.#folder, ...parts);
    try {
      const found = await stat(path);
      if (!found.isFile()) return undefined;
      const state = `${found.mtimeMs} ${found.size}`;
      const kept = this.#kept.get(path);
      if (kept?.state === state) return kept.file;
      const file = servedFile(path, await readFile(path));
      this.#kept.set(path, { state, file });
      return file;
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw error;
    }
  }
}

function servedFile(path: string, body: Buffer): ServedFile {
  const compressed = new Map<Encoding, Promise<Buffer>>();
  return {
    type: contentType(path),
    tag: createHash("sha256").update(body).digest("base64url").slice(0, 20),
    body,
    isText: extname(path).toLowerCase() in textTypes,
    bodyIn(encoding) {
      const made = compressed.get(encoding) ?? compress(encoding, body);
      compressed.set(encoding, made);
      return made;
    },
  };
}

function compress(encoding: Encoding, body: Buffer): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return promisify(brotliCompress)(body);
    case "gzip":
      return promisify(gzip)(body, { level: 9 });
  }
}

/** A name too long for the disk, or one that goes on below a file, is as absent as any other. */
function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}
