import type { SourceKind } from "../../domain/report/schema.ts";

/** What a picture says, decided before anything is drawn: plain words, so that equal words are the same picture. */
export type PreviewCard = ClaimPreview | RelationPreview | SectionPreview | ReportPreview | SitePreview;

type Picture = {
  /** The site's name. */
  site: string;
  /** The picture in words, for whoever does not see it. What may be cut off by others stands last. */
  alt: string;
};

export type ClaimPreview = Picture & {
  kind: "claim";
  claim: PreviewClaim;
  outlet: PreviewOutlet;
  /** The tolls that a comparison sets against each other: its statement may name one without its bound. */
  compared: readonly ComparedToll[];
  /** The caveats that change how the claim is read, each a short sentence. */
  marks: readonly string[];
};

export type RelationPreview = Picture & {
  kind: "relation";
  from: PreviewClaim;
  /** The verb between the two: “contradicts”. */
  phrase: string;
  drawnBy: string;
  to: PreviewClaim;
  outlet: PreviewOutlet;
  /** What must be said of the two claims together, each a short sentence. */
  marks: readonly string[];
  /** “Withdrawn on 3 June 2026”, or null. */
  withdrawn: string | null;
};

export type SectionPreview = Picture & {
  kind: "section";
  title: string;
  question: string;
  /** Its tolls in the section's order where they are few, otherwise none: a picture of many figures is read as a ranking. */
  tolls: readonly PreviewClaim[];
  /** Those who speak in it, in its order, without those of the tolls. */
  sources: readonly PreviewTag[];
  outlet: PreviewOutlet;
  /** What must be said of its tolls together. */
  marks: readonly string[];
};

export type ReportPreview = Picture & {
  kind: "report";
  title: string;
  outlet: PreviewOutlet;
  published: string;
  /** “21 claims of nine sources”. */
  counts: string;
  sources: readonly PreviewTag[];
};

export type SitePreview = Picture & { kind: "site"; about: string };

/** A claim in words that hold its source, bound and period. */
export type PreviewClaim = {
  tag: PreviewTag;
  /** Without it “US military: 603 civilians killed” might be read as its deed. An outlet writes, all others say. */
  verb: string;
  /** “Withdrawn on 3 June 2026”, or null. */
  withdrawn: string | null;
  figure: PreviewFigure | null;
  statement: string;
  period: string;
  places: string;
};

/** A toll within a comparison; `reading` says where the transcriber read that this toll is meant, or is null. */
export type ComparedToll = PreviewClaim & { reading: string | null };

/** Who says it: the colour and the shape come from `kind`; `about` says how the source stands to what it counts. */
export type PreviewTag = { name: string; kind: SourceKind; about: string };

export type PreviewFigure = {
  /** “529–744”, with `counted` and `bound` beside it. */
  short: string;
  counted: string;
  bound: string;
  /** The same in one line: “between 529 and 744 civilians killed”, and what that leaves open of the bound. */
  words: string;
  rest: string;
};

/** Who published the article, and how it is named: “Ansar Press”, “article 7518”. */
export type PreviewOutlet = { name: string; kind: SourceKind; reference: string; isClaimant: boolean };
