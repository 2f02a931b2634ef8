import { lookup } from "mime-types";

/** The content type of a file by its name. All text that we write is UTF-8. */
export function contentType(name: string): string {
  const type = name.endsWith(".bib") ? "application/x-bibtex" : lookup(name) || "application/octet-stream";
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether files of a type are words, in whatever format: worth compressing, and in need of a character set. */
export function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)\b|javascript|bibtex|research-info/.test(type);
}
