import { extname } from "node:path";
import { lookup } from "mime-types";
import { fileFormats } from "../download/fileFormats.ts";

const ours = new Map<string, string>(Object.values(fileFormats).map(({ ending, type }) => [ending, type]));

/** The content type of a file by its name. All text that we write is UTF-8. */
export function contentType(name: string): string {
  const type = ours.get(extname(name)) ?? (lookup(name) || "application/octet-stream");
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether files of a type are words, in whatever format: worth compressing, and in need of a character set. */
export function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)\b|javascript|bibtex|research-info/.test(type);
}
