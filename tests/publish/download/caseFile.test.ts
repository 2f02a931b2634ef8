import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { compileRecord } from "../../../src/domain/dossier/compileRecord";
import { caseFileDownloads } from "../../../src/publish/download/caseFile";
import { reportDownloads } from "../../../src/publish/download/downloads";
import { recordDownloads } from "../../../src/publish/download/recordDownloads";
import { aReport, someSources } from "../../support/builders";
import { asJson } from "../../support/dataFolder";
import { aRecord } from "../../support/recordBuilders";

const report = aReport();
const dossier = compileDossier(report, someSources(), true);
const place = { address: "https://example.org/", basePath: "/" };
const made = { dossier, place, siteName: "A viewer" };
const taken = [
  ...reportDownloads({ ...made, reportText: asJson(report), jsonLd: "{}" }).files,
  ...recordDownloads({ compiled: compileRecord(aRecord()), text: asJson(aRecord()), jsonLd: "{}", dossier, place })
    .files,
];
const { files, offered } = caseFileDownloads({ report, record: aRecord(), siteName: "A viewer", files: taken });
const bodyOf = (name: string) => files.find(({ path }) => path.endsWith(name))?.body ?? "";
const parts = new Map(Object.entries(unzipSync(new Uint8Array(Buffer.from(bodyOf("case-file.zip"))))));
const textOf = (path: string) => new TextDecoder().decode(parts.get(path));
const sumOf = (body: string | Uint8Array) => createHash("sha256").update(body).digest("hex");

describe("a case file", () => {
  it("holds the article’s text, the data, the tables, the record, the schemas, a manifest and the sums of all", () => {
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining([
        ...["article.txt", "data/report.json", "data/sources.json", "data/claims.csv", "data/revisions.csv"],
        ...["record/record.json", "record/rows.csv", "report.schema.json", "datapackage.json", "SHA256SUMS"],
      ]),
    );
    expect(textOf("article.txt")).toBe(`${report.article.paragraphs.join("\n\n")}\n`);
    expect(textOf("data/report.json")).toBe(asJson(report));
  });

  it("says of each part its size, its type and its sum, in the terms of Data Package", () => {
    const { name, profile, resources } = JSON.parse(textOf("datapackage.json"));

    expect([name, profile]).toEqual([report.id, "data-package"]);
    const told = resources.map((one: { path: string }) => one.path);
    expect(told).toEqual([...parts.keys()].filter((path) => !["datapackage.json", "SHA256SUMS"].includes(path)));
    for (const { name: part, path, bytes, hash, mediatype } of resources) {
      expect(part).toMatch(/^[a-z0-9._/-]+$/);
      expect(hash).toBe(`sha256:${sumOf(parts.get(path) ?? "")}`);
      expect(bytes).toBe(parts.get(path)?.byteLength);
      expect(mediatype).toMatch(/^(text|application)\/[a-z+.-]+$/);
    }
    expect(new Set(resources.map((one: { name: string }) => one.name)).size).toBe(resources.length);
  });

  it("is of another version where the record has changed, whatever of the report has not", () => {
    const { version, created } = JSON.parse(textOf("datapackage.json"));

    expect([version, created]).toEqual(["1.1.1", "2020-06-10T12:00:00Z"]);
  });

  it("has sums that its parts keep", () => {
    const lines = textOf("SHA256SUMS").trim().split("\n");

    expect(lines).toHaveLength(parts.size - 1);
    for (const line of lines) {
      const [sum, path = ""] = line.split("  ");
      expect(sumOf(parts.get(path) ?? "")).toBe(sum);
    }
  });

  it("is the same from the same files, in whatever zone", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    const [again] = caseFileDownloads({ report, record: aRecord(), siteName: "A viewer", files: taken }).files;
    process.env.TZ = zone ?? "";

    expect(sumOf(again?.body ?? "")).toBe(sumOf(bodyOf("case-file.zip")));
  });
});

it("sums of all downloads stand beside them, and lead to each", () => {
  const lines = String(bodyOf("SHA256SUMS")).trim().split("\n");

  expect(lines).toHaveLength(taken.length + 1);
  expect(lines).toContain(`${sumOf(asJson(report))}  ../data/report.json`);
  expect(lines).toContain(`${sumOf(bodyOf("case-file.zip"))}  ../data/case-file.zip`);
  expect(offered.map(({ format }) => format)).toEqual(["ZIP", "SHA-256 sums"]);
});
