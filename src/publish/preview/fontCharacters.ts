import { inflateSync } from "node:zlib";

/**
 * The characters that a font file (WOFF 1) has a glyph for, out of its own table. What a package says of its ranges is
 * broader than what its fonts hold: by those, a hyphen that does not break would silently become a box.
 */
export function fontCharacters(woff: Buffer): Set<number> {
  const cmap = findTable(woff, "cmap");
  const characters = new Set<number>();
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  for (const table of tables) {
    const format = cmap.readUInt16BE(table);
    if (format === 4) addSegments(cmap.subarray(table), characters);
    if (format === 12) addGroups(cmap.subarray(table), characters);
  }
  return characters;
}

function findTable(woff: Buffer, name: string): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("This is not a WOFF 1 font.");
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  const entry = entries.find((place) => woff.toString("latin1", place, place + 4) === name);
  if (entry === undefined) throw new Error(`The font has no table “${name}”.`);
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
  const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return packed === length ? data : inflateSync(data);
}

/** Format 4: segments of the first 65,536 characters, each shifted by a constant or listed glyph by glyph. */
function addSegments(table: Buffer, characters: Set<number>) {
  const bytes = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes] as const;
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = table.readUInt16BE(starts + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const offset = table.readUInt16BE(offsets + segment);
    for (let code = start; code <= table.readUInt16BE(ends + segment) && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsets + segment + offset + 2 * (code - start));
      if (listed !== 0 && (listed + delta) % 0x10000 !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups over all of Unicode. */
function addGroups(table: Buffer, characters: Set<number>) {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const [start, end, glyph] = [16, 20, 24].map((field) => table.readUInt32BE(12 * group + field));
    for (let code = start ?? 0; code <= (end ?? -1); code += 1) {
      if ((glyph ?? 0) + code - (start ?? 0) !== 0) characters.add(code);
    }
  }
}
