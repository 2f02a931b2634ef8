// What we use of the edtf package, which comes without types.
declare module "edtf" {
  /** Which digits of YYYYMMDD are marked, the year's first digit being the lowest bit. */
  type Marks = { readonly value: number };

  type ExtendedDate = {
    readonly type: "Date" | "Season";
    readonly edtf: string;
    /** Year, then month counted from 0 (or season), then day, as far as they are given. */
    readonly values: readonly number[];
    /** The first and the last millisecond, in UTC. */
    readonly min: number;
    readonly max: number;
    readonly uncertain: Marks;
    readonly approximate: Marks;
    readonly unspecified: Marks;
  };

  type Other = {
    readonly type: "Interval" | "Year" | "Decade" | "Century" | "List" | "Set";
    readonly edtf: string;
  };

  /** Throws on anything that is not EDTF. */
  const edtf: (text: string) => ExtendedDate | Other;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { edtf as default };
}
