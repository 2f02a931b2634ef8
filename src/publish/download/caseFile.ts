import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import { zipSync } from "fflate";
import { claimsPath, downloadsPath, reportPath } from "../../domain/report/address.ts";
import type { ReportRecord } from "../../domain/report/recordSchema.ts";
import type { Report } from "../../domain/report/schema.ts";
import { contentType, type FinishedFile, fileFormats, formatJson } from "../files/finishedFile.ts";
import { type Download, type Downloads, makeDownloads, siteDownloads } from "./downloads.ts";

// A report as a lawyer or an archive keeps it: everything in one file, with the sums by which each part can be proved the same.

type Material = {
  report: Report;
  /** What stands beside it, if anything does. */
  record: ReportRecord | null;
  siteName: string;
  files: readonly FinishedFile[];
};

/** The case file of a report and the sums of all that it offers. `files`: every file of the report that may be taken away. */
export function caseFileDownloads(material: Material): Downloads {
  const { report, files } = material;
  const folder = downloadsPath(report.id);
  const whole = makeDownloads([caseFile], folder, material);
  const sums = makeDownloads([checksums], folder, { ...material, files: [...files, ...whole.files] });
  return { files: [...whole.files, ...sums.files], offered: [...whole.offered, ...sums.offered] };
}

const caseFile: Download<Material> = {
  file: "case-file.zip",
  format: fileFormats.zip,
  explanation:
    "Everything in one file, to be kept: the article’s text, the data, the tables, what stands outside, a manifest.",
  body: packCase,
};

const checksums: Download<Material> = {
  file: "SHA256SUMS",
  format: fileFormats.checksums,
  explanation: "The SHA-256 of every file to take away, to be checked by “sha256sum -c” beside them.",
  body: ({ report, files }) => {
    const folder = reportPath(report.id);
    return formatSums(files.map(({ path, body }) => ({ path: `../${path.slice(folder.length)}`, body })));
  },
};

/** Everything of a report but its single claims, which stand in its tables, in one archive: the same files, the same bytes. */
function packCase(material: Material): Uint8Array {
  const { report, files } = material;
  const folder = reportPath(report.id);
  const parts = [
    { path: "article.txt", body: articleText(report) },
    ...files.flatMap(({ path, body }) =>
      path.startsWith(claimsPath(report.id)) || path.endsWith(".schema.json")
        ? []
        : [{ path: path.slice(folder.length), body }],
    ),
    ...siteDownloads().files.map(({ path, body }) => ({ path: basename(path), body })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = { path: "datapackage.json", body: describePackage(material, parts) };
  const all = [...parts, manifest, { path: "SHA256SUMS", body: formatSums([...parts, manifest]) }];
  // An archive has a date for each file: of the last change, since the day of a build is no property of the data.
  const mtime = new Date(`${lastDay(material)}T12:00:00`);
  return zipSync(Object.fromEntries(all.map(({ path, body }) => [path, bytesOf(body)])), { mtime, level: 9 });
}

/** The article’s text as a file: its paragraphs, an empty line between them. */
function articleText({ article }: Report): string {
  return `${article.paragraphs.join("\n\n")}\n`;
}

/** The SHA-256 of the article’s text. */
export function sumOfArticle(report: Report): string {
  return sumOf(articleText(report));
}

type Part = { path: string; body: string | Uint8Array };

/** A manifest in the terms of Data Package 1 (specs.frictionlessdata.io), which its own tools read. */
function describePackage(material: Material, parts: Part[]): string {
  const { report, record, siteName } = material;
  const { id, title, summary, article, revisions } = report;
  return formatJson({
    profile: "data-package",
    name: id,
    title,
    description: `${summary} Reported, not verified here.`,
    version: `1.${revisions.length}.${record?.revisions.length ?? 0}`,
    created: `${lastDay(material)}T12:00:00Z`,
    contributors: [{ title: siteName, role: "publisher" }],
    sources: [article.url, article.archived ?? []].flat().map((path) => ({ title: article.reference, path })),
    resources: parts.map(({ path, body }) => ({
      name: path.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      path,
      mediatype: contentType(path).replace(/;.*/, ""),
      ...(typeof body === "string" && { encoding: "utf-8" }),
      bytes: bytesOf(body).byteLength,
      hash: `sha256:${sumOf(body)}`,
    })),
  });
}

/** The day on which the report or its record last changed. */
function lastDay({ report, record }: Material): string {
  const days = [...report.revisions, ...(record?.revisions ?? [])].map(({ date }) => date);
  return days.reduce((last, day) => (day > last ? day : last), report.transcribed);
}

function formatSums(parts: readonly Part[]): string {
  return parts.map(({ path, body }) => `${sumOf(body)}  ${path}\n`).join("");
}

function sumOf(body: string | Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}
