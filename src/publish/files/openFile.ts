import { type JsonDocument, openJson } from "./openJson.ts";
import {
  createPositionFinder,
  type Finding,
  fileProblem,
  fileStart,
  type PlacedProblem,
  type Position,
} from "./placedProblem.ts";
import type { FoundFile } from "./readData.ts";

/** A data file as JSON, where it is JSON, with everything that is wrong with it as a file. */
export type OpenedFile = { document: JsonDocument | null; problems: PlacedProblem[] };

/** Opens what was read from the disk as JSON. */
export function openFile(file: FoundFile): OpenedFile {
  const opened = openText(file);
  if ("problem" in opened) return { document: null, problems: [opened.problem] };
  const { document, problems } = openJson(opened.text);
  const rule = document === null ? "json-is-well-formed" : "fields-stand-once";
  return { document, problems: problems.map((finding) => fileProblem(file.name, rule, finding)) };
}

/** A data file as text, or why there is none. */
export function openText(file: FoundFile): { text: string } | { problem: PlacedProblem } {
  const decoded = file.state === "read" ? decodeText(file.bytes) : { ...fileStart, ...explainUnread(file) };
  return "text" in decoded ? decoded : { problem: fileProblem(file.name, "file-can-be-read", decoded) };
}

function explainUnread(file: Exclude<FoundFile, { state: "read" }>): Omit<Finding, keyof Position> {
  switch (file.state) {
    case "missing":
      return { says: "There is no such file.", mend: "Mend the name, or add the file." };
    case "folder":
      return { says: "This is a folder, not a file.", mend: "Name the files in it." };
    case "not-a-file":
      return { says: "This is not an ordinary file.", mend: "Name a file on the disk." };
    case "too-large":
      return {
        says: `The file has ${megabytes(file.size)} MB; ${megabytes(file.limit)} MB is the limit.`,
        mend: "A report is text of one article: look for what does not belong in it, or divide it.",
      };
    case "unreadable":
      return { says: `The file cannot be read (${file.code}).`, mend: "Look at its permissions." };
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

const saveAsUtf8 = "Save the file as UTF-8 without a byte order mark.";

/** Reads bytes as UTF-8, the one encoding of data/, or says why they are no text. */
export function decodeText(bytes: Uint8Array): { text: string } | Finding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { says: "The file starts with a byte order mark.", mend: saveAsUtf8, ...fileStart };
  }
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark || (bytes.length > 1 && (first === 0 || second === 0))) {
    return { says: "The file is encoded as UTF-16 (or is no text at all).", mend: saveAsUtf8, ...fileStart };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const position = findBrokenByte(bytes);
    return {
      says: `The file is not UTF-8 from line ${position.line}, column ${position.column} on.`,
      mend: `${saveAsUtf8} It may have been saved as Windows-1252 or Latin-1; look at the letters there.`,
      ...position,
    };
  }
}

function findBrokenByte(bytes: Uint8Array): Position {
  // A broken byte reads as U+FFFD, so that the text, encoded again, leaves the bytes where the first one stands.
  const encoded = new TextEncoder().encode(new TextDecoder("utf-8").decode(bytes));
  let broken = 0;
  while (broken < bytes.length && bytes[broken] === encoded[broken]) broken++;
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, broken));
  return createPositionFinder(text)(text.length);
}
