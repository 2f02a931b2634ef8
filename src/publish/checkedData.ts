import { sourcesNamedIn } from "../domain/dossier/compileDossier.ts";
import type { ReportRecord } from "../domain/report/recordSchema.ts";
import type { ReportId, Source } from "../domain/report/schema.ts";
import type { CheckedBuild } from "../pages/pageData.ts";
import { type CheckOptions, checkReports, type Visited } from "./check/checkReports.ts";
import { openText } from "./files/openFile.ts";
import { formatProblem } from "./files/placedProblem.ts";
import type { SiteIdentity } from "./files/siteIdentity.ts";
import type { SiteOptions } from "./files/sitePlace.ts";
import { nameInput, nameOrigin, type OrderedReport } from "./pressOrder.ts";

/** Data in which no rule found a fault, but for their reports. */
export type CheckedData = {
  identity: SiteIdentity;
  sources: readonly Source[];
  checked: CheckedBuild;
  /** Which earlier version of the data these were compared with, in words; null where there was none. */
  comparedWith: string | null;
};

/** A report with its text, and the record beside it with its own. */
type Opened = Pick<Visited, "report" | "sources"> & {
  text: string;
  record: { content: ReportRecord; text: string } | null;
};

type Visit = (opened: Opened) => void;

/** Checks a data folder, or some files of it; data that break a rule stop the build, with every problem said. */
function checkData({ dataFolder, place }: SiteOptions, files: CheckOptions["files"], visit: Visit): CheckedData {
  const { problems, sources, site, summary } = checkReports(dataFolder, {
    ...(files && { files }),
    visit: ({ report, file, record, sources }) => {
      const [opened, beside] = [openText(file), record && openText(record.file)];
      if (!("text" in opened)) return;
      const text = beside && "text" in beside ? beside.text : null;
      visit({ report, sources, text: opened.text, record: record && text ? { content: record.content, text } : null });
    },
  });
  if (problems.length > 0 || site === null) {
    throw new Error(`The data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
  }
  const { comparedWith, ...counted } = summary;
  const { operator = null, licence = null } = site;
  const checked = { ...counted, host: { address: place.address, operator, licence } };
  return { identity: { name: site.name, place, errors: site.errors }, sources, checked, comparedWith };
}

/** The data of a small site, all at once. */
export function checkWhole(options: SiteOptions): CheckedData & { reports: Omit<Opened, "sources">[] } {
  const reports: Omit<Opened, "sources">[] = [];
  return { ...checkData(options, undefined, (opened) => reports.push(opened)), reports };
}

/** How a build checks: by which version of the code, and whether the collection has one report. */
type BuildCheck = { code: string; isOnly: boolean; files?: readonly string[] };

/** The data of a site of any size: of its reports what each follows from. */
export function checkForBuild(
  options: SiteOptions,
  { code, isOnly, files }: BuildCheck,
): CheckedData & { reports: OrderedReport[] } {
  const inputs = new Map<ReportId, string>();
  const data = checkData(options, files, ({ report, text, record, sources }) => {
    inputs.set(report.id, nameInput({ text, record: record?.text ?? null }, sourcesNamedIn(report, sources)));
  });
  const common = { code, identity: data.identity, isOnly };
  return { ...data, reports: [...inputs].map(([id, input]) => ({ id, origin: nameOrigin(common, input) })) };
}
