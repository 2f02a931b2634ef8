/** A kind of file that readers may take away: what a page calls it, and what a host should send it as. */
export type FileFormat = { name: string; ending: string; type: string };

/** Every such kind. Two of one ending are sent as the same. */
export const fileFormats = {
  json: { name: "JSON", ending: ".json", type: "application/json" },
  jsonSchema: { name: "JSON Schema", ending: ".json", type: "application/json" },
  csv: { name: "CSV", ending: ".csv", type: "text/csv" },
  csvMetadata: { name: "CSV on the Web (JSON)", ending: ".json", type: "application/json" },
  jsonLd: { name: "JSON-LD", ending: ".jsonld", type: "application/ld+json" },
  bibtex: { name: "BibTeX", ending: ".bib", type: "application/x-bibtex" },
  ris: { name: "RIS", ending: ".ris", type: "application/x-research-info-systems" },
} as const satisfies Record<string, FileFormat>;
