import { type JsonDocument, openJson } from "./openJson.ts";
import { fileProblem, fileStart, type PlacedProblem } from "./placedProblem.ts";
import { createPositionFinder, type Position } from "./position.ts";
import { type DataFile, largestFile } from "./readData.ts";

/** A data file as JSON, where it is JSON, with everything that is wrong with it as a file. */
export type OpenedFile = { file: DataFile; document: JsonDocument | null; problems: PlacedProblem[] };

/** Opens what was read from the disk as JSON. */
export function openFile(file: DataFile): OpenedFile {
  const text = openText(file);
  if ("problem" in text) return { file, document: null, problems: [text.problem] };
  const opened = openJson(text.text);
  const place = ({ position, ...found }: { position: typeof fileStart; says: string; mend: string }) => {
    return { ...found, ...position };
  };
  if ("problems" in opened) {
    const problems = opened.problems.map((found) => fileProblem(file.name, "json-is-well-formed", place(found)));
    return { file, document: null, problems };
  }
  const problems = opened.repeatedNames.map((found) => fileProblem(file.name, "fields-stand-once", place(found)));
  return { file, document: opened.document, problems };
}

/** A data file as text, or why there is none. */
export function openText(file: DataFile): { text: string } | { problem: PlacedProblem } {
  const refuse = (says: string, mend: string, position = fileStart) => ({
    problem: fileProblem(file.name, "file-can-be-read", { ...position, says, mend }),
  });
  switch (file.state) {
    case "read": {
      const decoded = decodeText(file.bytes);
      return "text" in decoded ? decoded : refuse(decoded.says, decoded.mend, decoded.position);
    }
    case "missing":
      return refuse("There is no such file.", "Mend the name, or add the file.");
    case "folder":
      return refuse("This is a folder, not a file.", "Name the files in it.");
    case "not-a-file":
      return refuse("This is not an ordinary file.", "Name a file on the disk.");
    case "too-large":
      return refuse(
        `The file has ${megabytes(file.size)} MB; ${megabytes(largestFile)} MB is the limit.`,
        "A report is text of one article: look for what does not belong in it, or divide it.",
      );
    case "unreadable":
      return refuse(`The file cannot be read (${file.code}).`, "Look at its permissions.");
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

/** A file's text, or why its bytes are none. */
export type Decoded = { text: string } | { says: string; mend: string; position: Position };

const start: Position = { line: 1, column: 1 };
const saveAsUtf8 = "Save the file as UTF-8 without a byte order mark.";

/** Reads bytes as UTF-8, the one encoding of data/. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { says: "The file starts with a byte order mark.", mend: saveAsUtf8, position: start };
  }
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark || (bytes.length > 1 && (first === 0 || second === 0))) {
    return { says: "The file is encoded as UTF-16 (or is no text at all).", mend: saveAsUtf8, position: start };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const position = findBrokenByte(bytes);
    return {
      says: `The file is not UTF-8 from line ${position.line}, column ${position.column} on.`,
      mend: `${saveAsUtf8} It may have been saved as Windows-1252 or Latin-1; look at the letters there.`,
      position,
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
