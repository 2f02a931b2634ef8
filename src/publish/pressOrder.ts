import { createHash } from "node:crypto";
import type { ReportId, Source } from "../domain/report/schema.ts";
import type { CheckedBuild } from "../pages/pageData.ts";
import type { CodeNames } from "./builtCode.ts";
import type { SiteIdentity } from "./files/siteIdentity.ts";

// What the command that builds a site and the threads that write it say to each other: plain values alone.

/** What all pages of a build are written with. */
export type PressSetting = {
  /** The folder of the site that is written. */
  folder: string;
  dataFolder: string;
  code: { version: string; names: CodeNames };
  identity: SiteIdentity;
  sources: readonly Source[];
  /** Whether the collection has one report, which then stands on the first page in full. */
  isOnly: boolean;
  /** The folders in which pictures, finished reports and lists are kept from one build to the next. */
  kept: { pictures: string; reports: string; lists: string };
  /** Whether everything is finished anew, and held against what was kept of it. */
  anew: boolean;
};

/** Which reports are to be written. */
export type ReportsOrder = PressSetting & {
  kind: "reports";
  reports: readonly OrderedReport[];
};

/** A report, and what it followed from when it was checked. */
export type OrderedReport = { id: ReportId; origin: string };

/** That what a site has once is to be written, out of the listings of its reports. */
export type ListsOrder = PressSetting & { kind: "lists"; checked: CheckedBuild };

export type PressOrder = ReportsOrder | ListsOrder;

/** What was written: one report, or all lists. */
export type Written = {
  pages: number;
  files: number;
  picturesMade: number;
  isKept: boolean;
  /** Each a sentence for whoever builds the site. */
  notes: readonly string[];
};

/** What the reports of one build have in common. */
export type CommonOrigin = {
  /** Which code and which libraries (builtCode). */
  code: string;
  identity: SiteIdentity;
  isOnly: boolean;
};

/** The texts of a report and of the record beside it. */
export type ReportTexts = { text: string; record: string | null };

/** What is written on a report and the sources that it names, in one word: the same for the same ones, and for no others. */
export function nameInput({ text, record }: ReportTexts, named: readonly Source[]): string {
  return hash([text, record, named]);
}

/** All that a finished report follows from, in one word. */
export function nameOrigin({ code, identity, isOnly }: CommonOrigin, input: string): string {
  return hash([code, identity, isOnly, input]);
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 40);
}
