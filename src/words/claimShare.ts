/** How one claim may be copied, cited, taken away and shown elsewhere: texts that stand in its page, made by the build. */
export type ClaimShare = {
  /** The claim's own address, whole where the site's is known. */
  address: string;
  /** The article's words with who says them, through whom, their bound, period and caveat, as plain text. */
  quotation: string;
  citations: readonly Citation[];
  downloads: readonly DownloadableFile[];
  /** HTML that shows the claim within another page. */
  embedSnippet: string;
  /** The page that the snippet shows. */
  embedPath: string;
  /** Where to report an error, prefilled; null where the site names no place. */
  errorReport: string | null;
};

/** A reference to a claim in one style. `path` leads to the same text as a file that reference managers open. */
export type Citation = { style: CitationStyle; text: string; path: string | null };

export type CitationStyle = "chicago" | "apa" | "bibtex" | "ris" | "csl-json";

/** A file to take away: where it stands, what is in it, and how many bytes it has. */
export type DownloadableFile = { path: string; format: string; explanation: string; bytes: number };
