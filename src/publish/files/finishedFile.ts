import { basename, extname } from "node:path";
import { lookup } from "mime-types";

/** A file of the finished site that is not a page: its path on the site, and what stands in it. */
export type FinishedFile = { path: string; body: string | Uint8Array };

/** Every kind of file that readers may take away: what a page calls it, how it ends, and what a host should send it as. */
export const fileFormats = {
  json: { name: "JSON", ending: ".json", type: "application/json" },
  jsonSchema: { name: "JSON Schema", ending: ".json", type: "application/json" },
  csv: { name: "CSV", ending: ".csv", type: "text/csv" },
  csvMetadata: { name: "CSV on the Web (JSON)", ending: ".json", type: "application/json" },
  jsonLd: { name: "JSON-LD", ending: ".jsonld", type: "application/ld+json" },
  bibtex: { name: "BibTeX", ending: ".bib", type: "application/x-bibtex" },
  ris: { name: "RIS", ending: ".ris", type: "application/x-research-info-systems" },
  checksums: { name: "SHA-256 sums", ending: "SHA256SUMS", type: "text/plain" },
  zip: { name: "ZIP", ending: ".zip", type: "application/zip" },
} as const;

export type FileFormat = (typeof fileFormats)[keyof typeof fileFormats];

const ours = Object.values(fileFormats);

/** The content type of a file by its name. All text that we write is UTF-8. */
export function contentType(name: string): string {
  const ending = extname(name) || basename(name);
  const type = ours.find((format) => format.ending === ending)?.type ?? (lookup(name) || "application/octet-stream");
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether files of a type are words, as all that we write are: worth compressing, and in need of a character set. */
export function isText(type: string): boolean {
  const [name] = type.split(";");
  return (
    ours.some((format) => format.type === name && format !== fileFormats.zip) ||
    /^text\/|[/+](json|xml)\b|javascript/.test(type)
  );
}

/** JSON as the files that people open hold it: indented, with a line break at its end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** An element of an XML document: what stands in it is text or elements, and is escaped when it is written. */
export type XmlElement = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
};

/** An XML document. What XML 1.0 has no way to hold (control characters, halves of a pair) is written as U+FFFD. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${formatElement(root)}\n`;
}

function formatElement({ name, attributes = {}, children }: XmlElement): string {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  const content = children.map((child) => (typeof child === "string" ? escapeXml(child) : formatElement(child)));
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${content.join("")}</${name}>`;
}

// A line break is written as a reference, or a parser would turn it into a space within an attribute.
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
}
