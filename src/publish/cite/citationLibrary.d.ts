// What we use of citation-js and of the style package, which come without types.
declare module "@citation-js/core" {
  type Item = import("./claimItem.ts").ClaimItem;

  type PrintedItem = import("./formatReference.ts").PrintedItem;
  /** An entry as the plugin lays it out, before it writes it. */
  type BibtexEntry = { type: string; label: string; properties: Record<string, string> };
  type RisEntry = Record<string, string | string[]>;

  const plugins: {
    config: {
      get(name: "@csl"): { styles: { add(name: string, style: unknown): void; get(name: string): string } };
      get(name: "@bibtex"): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
    output: {
      format(
        output: "bibliography",
        items: readonly PrintedItem[],
        options: { format: "text"; style: string; lang: string },
      ): string;
      format(output: "bibtex", items: readonly Item[], options: { format: "object" }): BibtexEntry[];
      format(output: "ris", items: readonly Item[], options: { format: "object" }): RisEntry[];
    };
  };

  export { plugins };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";

declare module "style-chicago" {
  /** The Chicago Manual of Style (author-date), as CSL. */
  const style: unknown;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { style as default };
}
