import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourcesNamedIn } from "../../src/domain/dossier/compileDossier";
import type { ReportRecord } from "../../src/domain/report/recordSchema";
import type { Report } from "../../src/domain/report/schema";
import type { SiteIdentity } from "../../src/publish/files/siteIdentity";
import { nameInput, nameOrigin, type PressSetting, type Written } from "../../src/publish/pressOrder";
import { writeLists, writeReports } from "../../src/publish/writeSite";
import { aClaim, aRelation, aReport, aToll, someSources } from "./builders";
import { asJson, writeDataFolder } from "./dataFolder";
import { aCheckedBuild } from "./openPage";
import { anIdentity } from "./siteOf";

// Everything that is written for the tests of a process, with the pictures that they share: many files of tests use it.
const folder = mkdtempSync(join(tmpdir(), "site-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** A folder of its own, gone after the tests. */
export const aFolder = () => mkdtempSync(join(folder, "f-"));

/** The report of which a site is written unless others are named. */
export const writtenReport = aReport({
  claims: [aToll({ aliases: ["old-toll"] }), aClaim()],
  relations: [aRelation({ id: "link" })],
});

const names = {
  styles: "main{color:red}.abcd{color:red}",
  plainStyles: "main{color:blue}.abcd{color:red}",
  scripts: ["assets/a.js"],
  sheet: "assets/c.css",
};

export type Changes = {
  reports?: readonly Report[];
  names?: Partial<typeof names>;
  identity?: Partial<SiteIdentity>;
  anew?: boolean;
  /** What stands beside the first of the reports. */
  record?: ReportRecord;
  /** Where finished reports and lists are kept; nowhere unless it is said. */
  keptFolder?: string;
};

/** Every text file of a site by its path, and what was told of writing it. */
export type WrittenSite = { files: Record<string, string>; written: Written[] };

/** Writes a site, as the threads of a build do it. */
export async function writeSite(changes: Changes = {}): Promise<WrittenSite> {
  const { reports = [writtenReport] } = changes;
  const setting = settingOf(changes);
  writeDataFolder(
    setting.dataFolder,
    Object.fromEntries(reports.map((one) => [`reports/${one.id}.json`, asJson(one)])),
  );
  if (changes.record) {
    writeDataFolder(setting.dataFolder, { [`records/${changes.record.report}.json`]: asJson(changes.record) });
  }
  const written: Written[] = [];
  const ordered = orderedReports(reports, setting, changes.record);
  for await (const one of writeReports({ ...setting, kind: "reports", reports: ordered })) written.push(one);
  for await (const one of writeLists({ ...setting, kind: "lists", checked: aCheckedBuild() })) written.push(one);
  return { files: filesIn(setting.folder), written };
}

/** What a site is written with, to folders of its own. */
export function settingOf({
  reports = [writtenReport],
  names: otherNames,
  identity,
  anew = false,
  keptFolder = aFolder(),
}: Changes): PressSetting {
  return {
    ...{ folder: aFolder(), dataFolder: aFolder(), sources: someSources(), isOnly: reports.length === 1, anew },
    code: { version: JSON.stringify(otherNames ?? null), names: { ...names, ...otherNames } },
    identity: anIdentity(identity),
    kept: {
      pictures: join(folder, "pictures"),
      reports: join(keptFolder, "reports"),
      lists: join(keptFolder, "lists"),
    },
  };
}

/** Reports as a build orders them once they are checked. */
export function orderedReports(
  reports: readonly Report[],
  { code, identity, isOnly, sources }: PressSetting,
  record?: ReportRecord,
) {
  return reports.map((one) => {
    const input = nameInput(
      { text: asJson(one), record: record?.report === one.id ? asJson(record) : null },
      sourcesNamedIn(one, sources),
    );
    return { id: one.id, origin: nameOrigin({ code: code.version, identity, isOnly }, input) };
  });
}

function filesIn(site: string): Record<string, string> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = paths.map((path): [string, string] => [path.slice(site.length + 1), readFileSync(path, "utf8")]);
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(".listings")));
}
