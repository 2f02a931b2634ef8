import { createHash } from "node:crypto";
import { join } from "node:path";
import { sourcesNamedIn } from "../domain/dossier/compileDossier.ts";
import { childOf } from "../domain/report/json.ts";
import type { Report } from "../domain/report/schema.ts";
import { keepText, takeText } from "./files/keptFiles.ts";
import type { FinishedReport } from "./finishReport.ts";
import { nameInput, nameOrigin, type PressSetting, type ReportTexts } from "./pressOrder.ts";
import { findKept } from "./preview/pictureCache.ts";
import type { PictureFile } from "./shareReport.ts";

/** What a report of a build follows from, as its text is now. */
export function originOf(report: Report, texts: ReportTexts, { code, sources, ...common }: PressSetting): string {
  return nameOrigin({ ...common, code: code.version }, nameInput(texts, sourcesNamedIn(report, sources)));
}

const fileOf = (origin: string, folder: string) => join(folder, `${origin}.gz`);

/** A report that an earlier build finished from the same origin; undefined where none is kept, or not whole. */
export async function takeKept(origin: string, folder: string): Promise<FinishedReport | undefined> {
  const text = await takeText(fileOf(origin, folder));
  if (text === undefined) return undefined;
  const { pictures, ...kept }: KeptReport = JSON.parse(text, readBytes);
  const found = await Promise.all(pictures.map(takePicture));
  const whole = found.flatMap((picture) => picture ?? []);
  return whole.length < found.length ? undefined : { ...kept, pictures: whole, picturesMade: 0 };
}

type KeptReport = Omit<FinishedReport, "pictures" | "picturesMade"> & { pictures: Omit<PictureFile, "body">[] };

/** Undefined where it is no longer kept. */
async function takePicture({ path, kept }: Omit<PictureFile, "body">): Promise<PictureFile | undefined> {
  const body = kept === null ? undefined : await findKept(kept);
  return body && { path, kept, body };
}

/** Keeps a finished report. Where that cannot be done, the next build finishes it anew. */
export async function keepReport(
  origin: string,
  { picturesMade, ...finished }: FinishedReport,
  folder: string,
): Promise<void> {
  if (finished.pictures.some(({ kept }) => kept === null)) return;
  const pictures = finished.pictures.map(({ path, kept }) => ({ path, kept }));
  const kept: KeptReport = { ...finished, pictures };
  await keepText(fileOf(origin, folder), JSON.stringify(kept, writeBytes));
}

/** Bytes as JSON can hold them. */
function writeBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

function readBytes(_key: string, value: unknown): unknown {
  const base64 = childOf(value, "base64");
  return typeof base64 === "string" ? new Uint8Array(Buffer.from(base64, "base64")) : value;
}

/** Whether two finished reports are the same, whatever of their pictures was drawn when. */
export function isSame(one: FinishedReport, other: FinishedReport): boolean {
  const told = ({ files, pictures, listing, notes }: FinishedReport) =>
    JSON.stringify([
      files.map(({ path, body }) => [path, hashOf(body)]),
      pictures.map(({ path, body }) => [path, hashOf(body)]),
      listing,
      notes,
    ]);
  return told(one) === told(other);
}

function hashOf(body: string | Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
