import { createPositionFinder, type Position } from "./position.ts";

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
