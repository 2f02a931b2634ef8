// What we use of citation-js and of the style package, which come without types.
declare module "@citation-js/core" {
  type PrintedItem = import("./formatReference.ts").PrintedItem;

  const plugins: {
    config: {
      get(name: "@csl"): { styles: { add(name: string, style: unknown): void; get(name: string): string } };
    };
    output: {
      format(
        output: "bibliography",
        items: readonly PrintedItem[],
        options: { format: "text"; style: string; lang: string },
      ): string;
    };
  };

  export { plugins };
}

declare module "@citation-js/plugin-csl";

declare module "style-chicago" {
  /** A part of a style: an element of its XML. */
  export type StyleNode = {
    name: string;
    attrs: Readonly<Record<string, string>>;
    children: readonly (StyleNode | string)[];
  };

  /** The Chicago Manual of Style (author-date), as CSL. */
  const style: StyleNode;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { style as default };
}
